import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A process that speaks as much of S3 as the vault uses, for tests: objects, and uploads in parts. It keeps everything
 * in memory, asks every request for a signature of version 4, and checks the length and the tag of every part.
 */
const objects = new Map<string, Buffer>();
const uploads = new Map<string, { readonly key: string; readonly parts: Map<number, Buffer> }>();

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

const tag = (bytes: Buffer): string => `"${createHash('md5').update(bytes).digest('hex')}"`;

function answer(response: ServerResponse, status: number, xml = '', headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/xml', ...headers });
  response.end(xml === '' ? undefined : `<?xml version="1.0" encoding="UTF-8"?>${xml}`);
}

function complete(response: ServerResponse, upload: string, key: string, body: string): void {
  const kept = uploads.get(upload);
  const named = [...body.matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, part = '']) => ({
    number: Number(/<PartNumber>(\d+)</.exec(part)?.[1]),
    tag: (/<ETag>(.*?)</.exec(part)?.[1] ?? '').replaceAll('&quot;', '"'),
  }));
  const parts = named.map(({ number, tag: said }) => {
    const bytes = kept?.parts.get(number);
    return bytes !== undefined && tag(bytes) === said ? bytes : null;
  });
  if (kept?.key !== key || parts.includes(null) || parts.length === 0)
    return answer(response, 400, '<Error><Code>InvalidPart</Code></Error>');
  objects.set(key, Buffer.concat(parts.filter((part) => part !== null)));
  uploads.delete(upload);
  return answer(response, 200, '<CompleteMultipartUploadResult><ETag>"x"</ETag></CompleteMultipartUploadResult>');
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://s3');
  const key = url.pathname;
  const upload = url.searchParams.get('uploadId');
  const body = await bodyOf(request);
  if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 '))
    return answer(response, 403, '<Error><Code>AccessDenied</Code></Error>');
  switch (request.method) {
    case 'POST':
      if (upload !== null) return complete(response, upload, key, body.toString());
      uploads.set(`upload-${uploads.size}`, { key, parts: new Map() });
      return answer(
        response,
        200,
        `<InitiateMultipartUploadResult><UploadId>upload-${uploads.size - 1}</UploadId></InitiateMultipartUploadResult>`,
      );
    case 'PUT':
      if (Number(request.headers['content-length']) !== body.length) return answer(response, 411);
      if (upload === null) objects.set(key, body);
      else uploads.get(upload)?.parts.set(Number(url.searchParams.get('partNumber')), body);
      return answer(response, 200, '', { etag: tag(body) });
    case 'GET':
    case 'HEAD': {
      const found = objects.get(key);
      if (found === undefined)
        return answer(response, 404, request.method === 'HEAD' ? '' : '<Error><Code>NoSuchKey</Code></Error>');
      response.writeHead(200, { 'content-length': String(found.length), etag: tag(found) });
      response.end(request.method === 'HEAD' ? undefined : found);
      return undefined;
    }
    case 'DELETE':
      if (upload !== null) uploads.delete(upload);
      else objects.delete(key);
      return answer(response, 204);
    default:
      return answer(response, 405);
  }
}

const server = createServer((request, response) => {
  handle(request, response).catch(() => response.destroy());
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
