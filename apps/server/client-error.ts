import type { Duplex } from 'node:stream';
import { problem } from '#words/problem.ts';
import { problemWords } from '#words/problem-words.ts';

/**
 * Answers what never became a request. One that was not sent in time is told so as a problem, in Chinese since its
 * headers may not have come; what is no HTTP gets a bare refusal, for nobody reads more.
 */
export function answerClientError(error: { readonly code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  if (error.code !== 'ERR_HTTP_REQUEST_TIMEOUT') {
    socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
    return;
  }
  const late = problem('request-timeout');
  const words = problemWords[late.code];
  const body = Buffer.from(JSON.stringify({ ...late, title: words.what.zh, detail: words.remedy.zh }));
  socket.write(
    `HTTP/1.1 ${late.status} Request Timeout\r\nconnection: close\r\ncontent-language: zh-CN\r\n` +
      `content-type: application/problem+json; charset=utf-8\r\ncontent-length: ${body.length}\r\n\r\n`,
  );
  socket.end(body);
}
