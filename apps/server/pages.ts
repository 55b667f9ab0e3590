import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * Serves the built pages. Files with a digest in their name never change and are kept by browsers; the page itself is
 * asked for each time. Every address that is no file and no interface is a page of the app, which finds its own way.
 */
export async function servePages(
  app: FastifyInstance,
  folder: string,
): Promise<(request: FastifyRequest, reply: FastifyReply) => boolean> {
  await app.register(fastifyStatic, {
    root: folder,
    serve: true,
    index: false,
    wildcard: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      const kept = path.startsWith(join(folder, 'assets'));
      response.header('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  return (request, reply) => {
    if (request.method !== 'GET' || request.url.startsWith('/api/') || request.url.startsWith('/assets/')) return false;
    void reply.code(200).header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page);
    return true;
  };
}
