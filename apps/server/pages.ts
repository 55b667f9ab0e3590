import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * Serves the built pages. Files with a digest in their name never change and are kept by browsers; the page itself is
 * asked for each time and read each time, so that pages built anew under a running server are the ones it serves.
 * Every address that is no file and no interface is a page of the app, which finds its own way.
 */
export async function servePages(
  app: FastifyInstance,
  folder: string,
): Promise<(request: FastifyRequest, reply: FastifyReply) => boolean> {
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      const kept = path.startsWith(join(folder, 'assets'));
      response.header('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const html = (): string => readFileSync(join(folder, 'index.html'), 'utf8');
  const show = (reply: FastifyReply): FastifyReply =>
    reply.code(200).header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(html());
  app.get('/', (_, reply) => show(reply));
  return (request, reply) => {
    const [path = ''] = request.url.split('?');
    if (request.method !== 'GET' || path.startsWith('/api/') || /\.[a-z0-9]+$/i.test(path)) return false;
    void show(reply);
    return true;
  };
}
