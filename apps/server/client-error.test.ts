import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { answerClientError } from './client-error.ts';

const answered = async (code: string): Promise<string> => {
  const socket = new PassThrough();
  answerClientError({ code }, socket);
  return text(socket);
};

test('a request not sent in time is told so as a problem of its exact length', async () => {
  const answer = await answered('ERR_HTTP_REQUEST_TIMEOUT');
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  assert.match(head, /^HTTP\/1\.1 408 /);
  assert.match(head, new RegExp(`content-length: ${Buffer.byteLength(body)}$`));
  assert.equal((JSON.parse(body) as { code: string }).code, 'request-timeout');
});

test('what is no HTTP is refused in one line, and repeats nothing of what was sent', async () => {
  assert.equal(
    await answered('HPE_INVALID_METHOD'),
    'HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n',
  );
});
