import { demonstrationSeed } from '#domain/identity/demonstration.ts';
import { sow } from '#platform/store/seed.ts';
import { startServer } from '#apps/server/server.ts';

import { record, taken } from './recorded.ts';

/**
 * The server of the bench in a process of its own, as it is in use. It records its statements from the start and gives
 * them up when asked over the channel to its parent.
 */
const [databaseUrl = '', dataFolder = ''] = process.argv.slice(2);

record();
await sow(databaseUrl, demonstrationSeed);
const server = await startServer({
  url: databaseUrl,
  dataFolder,
  demonstration: true,
  host: '127.0.0.1',
  port: 0,
  // The limit protects from strangers; here it would be what is measured.
  requestsPerMinute: 100_000_000,
  onFault: (line) => process.stderr.write(`${line}\n`),
});
await server.house.identity.openDemonstrationAccounts();
process.send?.({ url: server.url, password: server.house.identity.demonstrationAccounts()[0]?.password ?? '' });
process.on('message', (asked) => {
  if (asked === 'taken') process.send?.(taken());
  if (asked === 'close') void server.close().then(() => process.exit(0));
});
