import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Json } from '#words/canonical.ts';
import type { CaseRecord } from '#corpus/format.ts';
import { parseCaseRecords } from '#corpus/format.ts';

import type { Call } from './command.ts';
import { refusedFor } from './failure.ts';
import { jsonOf, manyPapers, onePaper } from './read-file.ts';

/**
 * The published records of a file (an array) or of a folder (one `.json` each).
 * @throws Failure with every defect of every record.
 */
export async function recordsOf(path: string, call: Pick<Call, 'input'>): Promise<readonly CaseRecord[]> {
  const records = parseCaseRecords(await recordsAt(path, call));
  if (!records.ok)
    throw refusedFor(
      `${path}：案例记录有误，已全部列出。`,
      `${path}: records have defects, all listed.`,
      records.problems,
    );
  return records.value;
}

/** The array of a file, or the records of a folder as if in one array. */
async function recordsAt(path: string, { input }: Pick<Call, 'input'>): Promise<Json> {
  const isFolder = path !== '-' && (await stat(path).catch(() => null))?.isDirectory() === true;
  if (!isFolder) return jsonOf(path, input, manyPapers);
  const names = (await readdir(path)).filter((name) => name.endsWith('.json')).toSorted();
  if (names.length === 0) throw refusedFor(`${path}：目录里没有案例记录。`, `${path}: no record in this folder.`);
  return Promise.all(names.map((name) => jsonOf(join(path, name), input, onePaper)));
}
