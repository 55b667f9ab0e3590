import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { settingsOf } from './database.ts';
import type { TupleLimits } from './database.ts';
import { exitNotOpened } from './embedded.ts';
import type { EmbeddedAnswer, EmbeddedOrder } from './embedded.ts';

/** What we use of chdb. */
interface Chdb {
  readonly Session: new (folder: string) => Session;
}
interface Session {
  queryAsync(statement: string, options: { readonly format: string }): Promise<{ text(): string }>;
}

const [entry = '', folder = '', limitsText = '', passing = ''] = process.argv.slice(2);
const { Session }: Chdb = createRequire(import.meta.url)(entry);
const session = opened();
const limits: TupleLimits = JSON.parse(limitsText);
const settings = Object.entries(settingsOf(limits)).map(([name, value]) => `${name} = ${value}`);

function opened(): Session {
  try {
    return new Session(folder);
  } catch {
    process.exit(exitNotOpened);
  }
}

async function answer(order: EmbeddedOrder): Promise<EmbeddedAnswer> {
  try {
    const { number, statement } = order;
    return { number, rows: (await session.queryAsync(statement, { format: 'JSONEachRow' })).text() };
  } catch (error) {
    // Nothing may be thrown out of here: an uncaught error takes the engine down with a fault of memory.
    const code = error instanceof Error && 'clickhouseCode' in error ? error.clickhouseCode : null;
    return { number: order.number, engineCode: typeof code === 'number' ? code : null };
  }
}

/** One statement after the other: each may build on the one before. */
let turn: Promise<unknown> = session.queryAsync(`SET ${settings.join(', ')}`, { format: 'JSONEachRow' });

process.on('message', (order: EmbeddedOrder) => {
  turn = turn.then(async () => {
    const said = await answer(order);
    return process.connected && process.send?.(said);
  });
});
// Ctrl-C goes to everybody at a terminal; whoever asked says when it ends.
process.on('SIGINT', () => {});
process.on('disconnect', () => {
  // Whoever asked is gone without closing: what was asked about goes too, but for what is kept.
  rmSync(passing, { recursive: true, force: true });
  process.exit(0);
});
