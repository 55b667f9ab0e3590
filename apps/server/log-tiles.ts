import type { FastifyInstance } from 'fastify';
import type { Log } from '#platform/store/log/log.ts';
import type { LogFiles } from '#platform/store/log/log-files.ts';
import { checkpointFile } from '#platform/store/log/log-files.ts';
import { writeTiles } from '#platform/store/log/write-tiles.ts';
import type { Store } from '#platform/store/store.ts';
import { parseTilePath, tileWidth } from '#ledger/tile-path.ts';
import { problem } from '#words/problem.ts';
import { Refusal } from '#domain/docket/refusal.ts';
import { addMilliseconds } from '#words/instant.ts';
import type { Recurring } from './recurring.ts';

const minute = 60_000;

/** The files of the log are brought up to the table each minute. */
export const tilesOfTheLog = (house: {
  readonly store: Store;
  readonly log: Log;
  readonly logFiles: LogFiles;
}): Recurring => ({
  task: 'write-log-tiles',
  run: () => writeTiles(house.store, house.log, house.logFiles),
  next: (now) => addMilliseconds(now, minute),
});

/** A full tile is what it is for ever; a partial one is replaced when it fills; the head moves. */
const kept = { full: 'public, max-age=31536000, immutable', partial: 'public, max-age=60', head: 'no-cache' } as const;

/** Serves the log as the static files of C2SP tlog-tiles, at the root, so that any tool of that format reads it. */
export function serveLog(app: FastifyInstance, files: LogFiles): void {
  app.get('/checkpoint', async (_, reply) => {
    const head = await files.read(checkpointFile);
    if (head === null) throw new Refusal(problem('not-found'));
    return reply.header('cache-control', kept.head).type('text/plain; charset=utf-8').send(Buffer.from(head));
  });
  app.get<{ Params: { '*': string } }>('/tile/*', async (request, reply) => {
    const path = `tile/${request.params['*']}`;
    const tile = parseTilePath(path);
    const bytes = tile === null ? null : await files.read(path);
    if (tile === null || bytes === null) throw new Refusal(problem('not-found'));
    return reply
      .header('cache-control', tile.width === tileWidth ? kept.full : kept.partial)
      .type('application/octet-stream')
      .send(Buffer.from(bytes));
  });
}
