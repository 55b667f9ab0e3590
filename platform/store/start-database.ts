import { asOwner } from './connection.ts';
import { openDataFolder } from './data-folder.ts';
import { launch } from './embedded/launch.ts';
import { migrate, type Migrated } from './migrate.ts';

/** A database with the present schema, held by this process. */
export interface RunningDatabase {
  readonly url: string;
  /** Where secrets and objects lie, whichever server holds the tables. */
  readonly dataFolder: string;
  /** Whether it ran before this start: another process's embedded server, or the one of `DATABASE_URL`. */
  readonly adopted: boolean;
  readonly migrated: Migrated;
  /** One line on what is used, for whoever started it. */
  readonly description: { readonly zh: string; readonly en: string };
  /** Ends what this start began and nobody else still uses. */
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly dataFolder?: string;
  readonly environment?: NodeJS.ProcessEnv;
  readonly onProgress?: (zh: string, en: string) => void;
}

/** The server of a URL as it may be shown: its password is never shown. */
function shownServer(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}

/**
 * Starts or adopts the embedded PostgreSQL, or takes the server that `DATABASE_URL` names, and migrates it.
 *
 * @throws SetupProblem one sentence in each language; nothing is left running
 */
export async function startDatabase(options: StartOptions = {}): Promise<RunningDatabase> {
  const environment = options.environment ?? process.env;
  const dataFolder = openDataFolder(options.dataFolder);
  const given = environment['DATABASE_URL'];
  if (given) {
    await asOwner(given, (client) => client.query('SELECT 1'));
    const migrated = await migrate(given);
    const distributed = migrated.distributed;
    return {
      url: given,
      dataFolder,
      adopted: true,
      migrated,
      description: {
        zh: `使用 DATABASE_URL 所指的 PostgreSQL ${migrated.serverVersion}（${shownServer(given)}）${distributed ? '，分布于 Citus' : ''}`,
        en: `Using the PostgreSQL ${migrated.serverVersion} of DATABASE_URL (${shownServer(given)})${distributed ? ', distributed by Citus' : ''}`,
      },
      stop: async () => undefined,
    };
  }
  const server = await launch({
    dataFolder,
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
  });
  try {
    const migrated = await migrate(server.url);
    return {
      url: server.url,
      dataFolder,
      adopted: server.adopted,
      migrated,
      description: {
        zh: `内置 PostgreSQL ${server.version}${server.adopted ? '（已在运行，沿用）' : ''}，数据在 ${server.folder}`,
        en: `Embedded PostgreSQL ${server.version}${server.adopted ? ' (running already, adopted)' : ''}, data in ${server.folder}`,
      },
      stop: server.stop,
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
