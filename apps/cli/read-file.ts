import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Json } from '#words/canonical.ts';
import { parseJson } from '#words/json.ts';

import type { Exit } from './command.ts';
import { Failure, refusedFor } from './failure.ts';

/** One fact sheet, record or complaint: four times the largest that a server takes. */
export const onePaper = 1 << 20;

/** A file of records: some forty thousand of the size of the published ones. */
export const manyPapers = 1 << 26;

const deepest = 64;

const reasons: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ENOENT: ['没有这个文件', 'There is no such file'],
  EISDIR: ['这是目录，不是文件', 'This is a folder, not a file'],
  EACCES: ['没有读取权限', 'It may not be read by you'],
  EPERM: ['没有读取权限', 'It may not be read by you'],
};

/** What kept a file from being read, as one sentence. */
function unreadable(path: string, error: unknown, exit: Exclude<Exit, 0>): unknown {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code === undefined) return error;
  const [zh, en] = reasons[code] ?? [`不能读取（${code}）`, `It cannot be read (${code})`];
  return new Failure(exit, { zh: `${path}：${zh}。`, en: `${path}: ${en}.` });
}

/**
 * The bytes of a file, or of the standard input for `-`, as long as they are at most `most`.
 * @throws Failure with `exit` where it cannot be read, and 1 where it is larger.
 */
export async function bytesOf(
  path: string,
  input: Readable,
  most: number,
  exit: Exclude<Exit, 0> = 1,
): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of path === '-' ? input : chunksOf(path, exit)) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > most) throw refusedFor(`${path}：超过 ${most} 字节。`, `${path}: larger than ${most} bytes.`);
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

/**
 * The bytes of a file in parts, at most the first `most` of them.
 * @throws Failure with `exit` where it cannot be read
 */
export async function* chunksOf(
  path: string,
  exit: Exclude<Exit, 0>,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
  try {
    await using file = await open(path);
    // Opening a folder succeeds; only reading it fails, and then without its name.
    yield* file.createReadStream({ autoClose: false, end: most - 1 });
  } catch (error) {
    throw unreadable(path, error, exit);
  }
}

/**
 * The JSON of a file or of the standard input.
 * @throws Failure with every defect of form.
 */
export async function jsonOf(path: string, input: Readable, most: number): Promise<Json> {
  const read = parseJson(await bytesOf(path, input, most), { bytes: most, depth: deepest, numbers: 'any' });
  if (!read.ok)
    throw refusedFor(`${path}：不是可以读取的 JSON。`, `${path}: this is no JSON that can be read.`, read.problems);
  return read.value;
}
