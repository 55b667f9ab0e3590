import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { TupleDatabase } from '../database.ts';
import { TupleProblem } from '../problem.ts';

export interface ClickHouseServer {
  readonly url: string;
  /** Settings that came with each request, in their order. */
  readonly settings: readonly URLSearchParams[];
  close(): Promise<void>;
}

/**
 * As much of ClickHouse's HTTP interface as its client uses here, over any database: a query in the body, or in the
 * address where the body is what it inserts; an error as a status, a number in a header, and a text.
 */
export async function startClickHouseServer(database: TupleDatabase): Promise<ClickHouseServer> {
  const settings: URLSearchParams[] = [];
  const answer = async (request: IncomingMessage): Promise<string> => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    settings.push(searchParams);
    const body = await buffer(request);
    if (searchParams.get('query')?.startsWith('INSERT INTO arrival') === true) {
      await database.arrive(body);
      return '';
    }
    const rows = await database.rows(body.toString());
    return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  };
  const server = createServer((request, response) => {
    answer(request).then(
      (text) => response.end(text),
      (error: unknown) => {
        const code = error instanceof TupleProblem ? (error.engineCode ?? 0) : 0;
        response.writeHead(500, { 'x-clickhouse-exception-code': String(code) });
        response.end(`Code: ${code}. DB::Exception: Refused. (REFUSED) (version 26.7.2.1)`);
      },
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    settings,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
