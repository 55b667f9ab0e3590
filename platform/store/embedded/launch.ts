import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { openDataFolder } from '../data-folder.ts';
import { asSetupProblem, SetupProblem } from '../setup-problem.ts';
import { nobody, prepareEngine } from './engine.ts';
import { initialise, user } from './initialise.ts';
import { choosePlaces, type Places } from './places.ts';
import { clearStalePidFile, lives, readPostmaster } from './postmaster.ts';

/** A running embedded server, held open by this process. */
export interface EmbeddedServer {
  /** URL of the server's main database, as its superuser, over a Unix socket. */
  readonly url: string;
  /** Whether the server ran already. */
  readonly adopted: boolean;
  readonly version: string;
  readonly folder: string;
  /** Lets go of the server, and ends it unless another process still holds it. */
  stop(): Promise<void>;
}

export interface LaunchOptions {
  readonly dataFolder?: string;
  readonly onProgress?: (zh: string, en: string) => void;
}

const mainDatabase = 'dengwen';

/** Settings given on the command line, so that an old folder follows a new version. Durability stays on. */
const settings = [
  'listen_addresses=',
  'max_connections=140',
  'shared_buffers=64MB',
  'fsync=on',
  'synchronous_commit=on',
  'full_page_writes=on',
  'wal_level=minimal',
  'max_wal_senders=0',
  'jit=off',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_line_prefix=%m [%p] ',
  // Statements can carry personal data: none of them is written to the log.
  'log_min_error_statement=panic',
  'log_statement=none',
  'log_parameter_max_length=0',
  'log_parameter_max_length_on_error=0',
];

function url(socketFolder: string, database: string): string {
  return `postgresql://${user}@/${database}?host=${encodeURIComponent(socketFolder)}`;
}

/** Connects and proves that the server at the other end serves this very folder. */
async function hold(places: Places, socketFolder: string): Promise<Client | null> {
  const client = new Client({
    connectionString: url(socketFolder, mainDatabase),
    application_name: 'dengwen presence',
  });
  // A server that goes away later is the pools' business; here it must not end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== '3D000') return null;
    const maker = new Client({ connectionString: url(socketFolder, 'postgres') });
    await maker.connect();
    try {
      await maker.query(`CREATE DATABASE ${mainDatabase}`);
    } catch (made) {
      // 42P04, 23505: another start made it at the same moment.
      const reason = made instanceof Error && 'code' in made ? made.code : undefined;
      if (reason !== '42P04' && reason !== '23505') throw made;
    } finally {
      await maker.end();
    }
    return hold(places, socketFolder);
  }
  const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
  if (rows[0]?.data_directory === places.database) return client;
  await client.end();
  return null;
}

function lastWords(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  const fatal = lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? '';
  return `${fatal.replace(/^.*?(FATAL|PANIC):\s*/, '')} (${log})`;
}

/** Starts a server and waits until it answers; null when another process took the folder meanwhile. */
async function start(places: Places, engine: string): Promise<Client | null> {
  const log = openSync(places.log, 'a', 0o600);
  const child = spawn(
    join(engine, 'bin/postgres'),
    ['-D', places.database, '-k', places.socket, ...settings.flatMap((setting) => ['-c', setting])],
    {
      cwd: places.database,
      // Of a group of its own: Ctrl-C in the terminal reaches us, and we end it in order.
      detached: true,
      stdio: ['ignore', log, log],
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', PGTZ: 'UTC' },
      ...(places.asRoot ? { uid: nobody, gid: nobody } : {}),
    },
  );
  closeSync(log);
  child.unref();
  let ended = false;
  let failure: Error | undefined;
  child.once('exit', () => (ended = true));
  child.once('error', (error) => {
    ended = true;
    failure = error;
  });
  for (let waited = 0; waited < 60_000; waited += 10) {
    const postmaster = readPostmaster(places.database);
    if (postmaster?.ready && postmaster.pid === child.pid) {
      const client = await hold(places, postmaster.socketFolder);
      if (client !== null) return client;
    }
    if (ended) {
      if (readPostmaster(places.database) !== null) return null;
      if (failure) throw new SetupProblem('engine.does-not-start', failure.message);
      const said = lastWords(places.log);
      throw new SetupProblem(/No space left/i.test(said) ? 'disk.full' : 'engine.does-not-start', said);
    }
    await wait(10);
  }
  throw new SetupProblem('engine.does-not-start', lastWords(places.log));
}

async function stop(client: Client, places: Places): Promise<void> {
  const postmaster = readPostmaster(places.database);
  let others = true;
  try {
    // Other holders only: this process' own pools are closed before, and their last goodbyes may still be under way.
    const { rows } = await client.query<{ others: number }>(
      "SELECT count(*)::int AS others FROM pg_stat_activity WHERE application_name = 'dengwen presence' AND pid <> pg_backend_pid()",
    );
    others = rows[0]?.others !== 0;
    if (others || postmaster === null) return;
    // SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, everything is written out.
    process.kill(postmaster.pid, 'SIGINT');
  } catch {
    return;
  } finally {
    await client.end().catch(() => undefined);
  }
  for (let waited = 0; waited < 30_000; waited += 10) {
    if (readPostmaster(places.database) === null && !lives(postmaster.pid)) return;
    await wait(10);
  }
}

/**
 * Starts the embedded PostgreSQL 18 of the data folder, or adopts the one that already runs there.
 *
 * Each process holds the server by one open connection; the last to let go ends it. A server orphaned by a
 * killed process is adopted by the next start, and so ended in order at last.
 *
 * @throws SetupProblem one sentence in each language
 */
export async function launch(options: LaunchOptions = {}): Promise<EmbeddedServer> {
  const onProgress = options.onProgress ?? (() => undefined);
  const dataFolder = openDataFolder(options.dataFolder);
  try {
    const places = choosePlaces(dataFolder, onProgress);
    let client: Client | null = null;
    let adopted = false;
    for (let attempt = 0; client === null && attempt < 600; attempt += 1) {
      const postmaster = readPostmaster(places.database);
      if (postmaster !== null) {
        client = await hold(places, postmaster.socketFolder);
        adopted = client !== null;
        if (adopted) break;
        if (!(await clearStalePidFile(places.database))) {
          // It is starting, recovering or shutting down.
          await wait(50);
          continue;
        }
      }
      const engine = prepareEngine(places.folder, places.asRoot, onProgress);
      if (existsSync(join(places.database, 'PG_VERSION'))) {
        const made = readFileSync(join(places.database, 'PG_VERSION'), 'utf8').trim();
        if (made !== '18') throw new SetupProblem('data-folder.of-another-version', made);
      } else {
        onProgress('首次启动：建立数据库', 'First start: creating the database');
        initialise(places, engine);
      }
      client = await start(places, engine);
    }
    if (client === null) throw new SetupProblem('engine.does-not-start', lastWords(places.log));
    const held = client;
    const { rows } = await held.query<{ server_version: string }>('SHOW server_version');
    const postmaster = readPostmaster(places.database);
    let stopping: Promise<void> | undefined;
    return {
      url: url(postmaster?.socketFolder ?? places.socket, mainDatabase),
      adopted,
      version: rows[0]?.server_version ?? '',
      folder: places.folder,
      stop: () => (stopping ??= stop(held, places)),
    };
  } catch (error) {
    throw asSetupProblem(error, dataFolder);
  }
}
