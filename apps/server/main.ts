import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { demonstrationSeed, isDemonstration } from '#domain/identity/demonstration.ts';
import { platformSeed } from '#domain/identity/first-administrator.ts';
import { referenceSeed } from '#platform/store/reference-seed.ts';
import { sow } from '#platform/store/seed.ts';
import { SetupProblem, asSetupProblem } from '#platform/store/setup-problem.ts';
import { startDatabase } from '#platform/store/start-database.ts';
import type { RunningDatabase } from '#platform/store/start-database.ts';
import * as seedRows from '#reference/seed-rows.ts';
import { buildWeb } from '../../tools/web-build.ts';
import { welcome } from './welcome.ts';
import { startServer } from './server.ts';
import type { RunningServer } from './server.ts';

const say = (zh: string, en: string): void => void process.stderr.write(`${zh} · ${en}\n`);

/** Where the built pages lie. */
const pages = join(import.meta.dirname, '../web/dist');

interface Started {
  readonly server: RunningServer;
  readonly database: RunningDatabase;
}

async function start(): Promise<Started> {
  const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });
  const port = portOf(values.port ?? process.env['DENGWEN_PORT'] ?? '4600');
  const host = values.host ?? process.env['DENGWEN_HOST'] ?? '127.0.0.1';
  // The pages are built while the database starts: each waits for something else.
  const building = buildWeb(() => say('正在构建网页', 'Building the pages'));
  building.catch(() => undefined);
  const database = await startDatabase({ onProgress: say });
  try {
    say(database.description.zh, database.description.en);
    if (await sow(database.url, referenceSeed(seedRows)))
      say('已载入全国法院、检察院和区划', 'Loaded the courts, procuratorates and divisions of the country');
    const demonstration = isDemonstration(process.env);
    await sow(database.url, demonstration ? demonstrationSeed : platformSeed);
    await building;
    const server = await startServer({
      url: database.url,
      dataFolder: database.dataFolder,
      demonstration,
      host,
      port,
      pages,
      onFault: (line) => process.stderr.write(`${line}\n`),
    });
    await openAccounts(server, demonstration);
    return { server, database };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** Passwords of the demonstration, or the first administrator of a database that has none, from the environment. */
async function openAccounts({ house }: RunningServer, demonstration: boolean): Promise<void> {
  if (demonstration) {
    if ((await house.identity.openDemonstrationAccounts()) > 0)
      say('已建立演示账号', 'Made the demonstration accounts');
    return;
  }
  const account = process.env['DENGWEN_ADMINISTRATOR'];
  const password = process.env['DENGWEN_ADMINISTRATOR_PASSWORD'];
  if (account === undefined || password === undefined) return;
  const made = await house.identity.establishAdministrator({ name: account, account, password });
  if (made.ok) say(`已设立管理员 ${account}`, `Made the administrator ${account}`);
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port < 65536) return port;
  return refuse(`端口应为 0 至 65535：${text}`, `A port is a number from 0 to 65535: ${text}`);
}

function refuse(zh: string, en: string): never {
  process.stderr.write(`${zh}\n${en}\n`);
  process.exit(1);
}

/** One clear sentence for what stops a start; anything else is a fault and shows where. */
function refuseFor(error: unknown): never {
  const known = asSetupProblem(error, pages);
  if (known instanceof SetupProblem) return refuse(known.zh, known.en);
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return refuse(
      '端口已被占用。请先停下占用它的程序，或用 DENGWEN_PORT 指定另一个端口。',
      'The port is taken. Stop what uses it, or name another in DENGWEN_PORT.',
    );
  if (error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL'))
    return refuse(
      '不能在这个地址上监听。请检查 DENGWEN_HOST 和 DENGWEN_PORT。',
      'Cannot listen there. Check DENGWEN_HOST and DENGWEN_PORT.',
    );
  throw error;
}

const started = await start().catch(refuseFor);
welcome(started.server);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    say('正在停止', 'Stopping');
    void started.server
      .close()
      .then(() => started.database.stop())
      .then(() => process.exit(0));
  });
}
