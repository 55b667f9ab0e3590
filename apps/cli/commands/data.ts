import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { dataFolderPath } from '#platform/store/data-folder.ts';
import { backup } from '#platform/store/maintenance/backup.ts';
import { NotDemonstration, reset } from '#platform/store/maintenance/reset.ts';
import type { RestoreRefusal } from '#platform/store/maintenance/restore.ts';
import { restore, RestoreRefused } from '#platform/store/maintenance/restore.ts';
import type { RunningDatabase } from '#platform/store/start-database.ts';
import { startDatabase } from '#platform/store/start-database.ts';
import type { Bilingual } from '#words/language.ts';

import type { Call } from '../command.ts';
import { command } from '../command.ts';
import { Failure, refusedFor, wrongUsage } from '../failure.ts';

type DataCall = Call<'with-keys' | 'without-keys' | 'yes'>;

export const data = command({
  usage: 'data status | backup FOLDER --with-keys|--without-keys | restore FOLDER | reset --yes',
  words: {
    zh: '本机数据：状况、备份、恢复、清空演示',
    en: 'The data of this machine: status, back-up, restore, reset of a demonstration',
  },
  options: {
    'with-keys': {
      words: { zh: '备份连同密钥：得到备份的人都能读', en: 'Keys in the back-up: whoever has it can read it' },
    },
    'without-keys': {
      words: { zh: '备份不含密钥：密钥要另行保管', en: 'No keys in it: keep them elsewhere, or it is worthless' },
    },
    yes: { words: { zh: '确认清空', en: 'Yes, empty it' } },
  },
  notes: [
    {
      zh: '数据目录是 DENGWEN_DATA（缺省在本目录内），数据库是 DATABASE_URL（缺省为内置）。清空前请先停下服务；有一件真实案件就不清空。',
      en: 'The folder is DENGWEN_DATA (default: inside this one), the database DATABASE_URL (default: embedded). Stop the server before a reset; a single real case keeps everything.',
    },
  ],
  arguments: [1, 2],
  async run(call) {
    const [what = '', folder] = call.positionals;
    const done = work(what, folder, call);
    const database = await startDatabase({
      dataFolder: dataFolderPath(call.environment),
      environment: call.environment,
      onProgress: (zh, en) => call.say({ zh, en }),
    });
    try {
      call.out((await done(database))[call.language]);
    } finally {
      await database.stop();
    }
    return 0;
  },
});

/** What is to be done once the database is there. @throws Failure (usage) before anything is started. */
function work(
  what: string,
  folder: string | undefined,
  call: DataCall,
): (database: RunningDatabase) => Promise<Bilingual> {
  switch (what) {
    case 'status':
      return async ({ description }) => description;
    case 'backup': {
      if (folder === undefined || call.has('with-keys') === call.has('without-keys'))
        throw wrongUsage(
          '请写明目录，并选 --with-keys 或 --without-keys。',
          'Name a folder, and choose --with-keys or --without-keys.',
        );
      return (database) => backedUp(database, resolve(folder), call.has('with-keys'));
    }
    case 'restore':
      if (folder === undefined) throw wrongUsage('请写明备份所在的目录。', 'Name the folder of the back-up.');
      return (database) => restored(database, resolve(folder));
    case 'reset':
      if (!call.has('yes')) throw wrongUsage('清空演示数据须加 --yes。', 'Emptying the demonstration needs --yes.');
      return emptied;
    default:
      throw wrongUsage(
        `data 没有 ${what}；有：status, backup, restore, reset。`,
        `data has no ${what}; it has: status, backup, restore, reset.`,
      );
  }
}

async function backedUp(
  { url, dataFolder }: RunningDatabase,
  target: string,
  includeKeys: boolean,
): Promise<Bilingual> {
  if (existsSync(target)) throw refusedFor(`${target} 已经存在。`, `${target} exists already.`);
  const { rows, entries } = await backup({ url, dataFolder, target, includeKeys });
  return {
    zh: `已备份到 ${target}：${rows} 行，登记册 ${entries} 条。`,
    en: `Backed up to ${target}: ${rows} rows, ${entries} log entries.`,
  };
}

const restoreWords: Readonly<Record<RestoreRefusal, Bilingual>> = {
  'not-a-backup': { zh: '这不是备份，或备份已损坏。', en: 'This is no back-up, or a damaged one.' },
  'of-another-version': { zh: '备份出自另一版本。', en: 'The back-up is of another version.' },
  'database-in-use': {
    zh: '数据库里已有登记，不能恢复到上面。',
    en: 'The database has entries already; nothing is restored over them.',
  },
  'keys-differ': {
    zh: '备份和本机各有密钥；请换一个空的数据目录。',
    en: 'Both the back-up and this machine have keys; use an empty data folder.',
  },
};

async function restored({ url, dataFolder }: RunningDatabase, source: string): Promise<Bilingual> {
  try {
    const rows = await restore({ url, dataFolder, source });
    return { zh: `已恢复 ${rows} 行。`, en: `Restored ${rows} rows.` };
  } catch (error) {
    if (error instanceof RestoreRefused) throw new Failure(1, restoreWords[error.code]);
    throw error;
  }
}

async function emptied({ url, dataFolder }: RunningDatabase): Promise<Bilingual> {
  try {
    await reset({ url, dataFolder });
    return { zh: '演示数据已清空。', en: 'The demonstration is emptied.' };
  } catch (error) {
    if (error instanceof NotDemonstration)
      throw refusedFor(`没有清空：有 ${error.cases} 件真实案件。`, `Not emptied: ${error.cases} cases are real.`);
    throw error;
  }
}
