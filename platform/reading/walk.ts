import { isUtf8 } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { lstat, opendir } from 'node:fs/promises';
import { nameOf } from './archives/member.ts';
import { stopOf, type Stopped } from './stopped.ts';

/** Something found in a folder. Paths are bytes: a name need not be text. */
export interface Found {
  readonly path: Buffer;
  /** Its name as text, below the folder where the walk began. */
  readonly name: string;
  /** The same, told apart from other names that read alike. */
  readonly key: string;
  readonly is: 'file' | 'not-a-file' | Stopped;
}

const slash = Buffer.from('/');

/** Names are held as Latin-1: one character a byte, whatever they mean, and ordered as bytes. */
const bytesOf = (name: string): Buffer => Buffer.from(name, 'latin1');

type What = 'file' | 'folder' | 'not-a-file';

const whatOf = (entry: Pick<Dirent, 'isFile' | 'isDirectory'>): What =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'not-a-file';

/** Some file systems do not tell with a name what it names. */
function told(entry: Dirent): What | '' {
  const known =
    entry.isSymbolicLink() || entry.isFIFO() || entry.isSocket() || entry.isBlockDevice() || entry.isCharacterDevice();
  return known || entry.isFile() || entry.isDirectory() ? whatOf(entry) : '';
}

/** A name and what it names in one text, which sorts as the name does: no name has a zero in it. */
const joined = (entry: Dirent): string => `${entry.name}\0${told(entry)}`;

/**
 * The next names of a folder behind one, in order, at most `most`. The folder is walked through for each such call:
 * that is the price for never holding all names of a folder of any size.
 */
async function namesBehind(folder: Buffer, behind: string, most: number): Promise<readonly string[]> {
  const names: string[] = [];
  const bound: { highest: string | null } = { highest: null };
  const settle = (): void => {
    names.sort((one, other) => (one < other ? -1 : 1));
    names.length = Math.min(names.length, most);
    bound.highest = names.length === most ? (names.at(-1) ?? null) : null;
  };
  for await (const entry of await opendir(folder, { encoding: 'latin1', bufferSize: 1024 })) {
    const name = joined(entry);
    if (name <= behind || (bound.highest !== null && name >= bound.highest)) continue;
    names.push(name);
    if (names.length >= 2 * most) settle();
  }
  settle();
  return names;
}

/**
 * Everything in a folder and below it, sorted by the bytes of names, links not followed. What cannot be opened is among
 * what is found.
 */
export async function* walk(folder: Buffer, most: number, above = '', aboveKey = ''): AsyncGenerator<Found> {
  for (let behind = ''; ;) {
    let names: readonly string[];
    try {
      names = await namesBehind(folder, behind, most);
    } catch (error) {
      yield { path: folder, name: above, key: aboveKey, is: stopOf(error) };
      return;
    }
    for (const text of names) {
      const end = text.indexOf('\0');
      const bytes = bytesOf(text.slice(0, end));
      const path = Buffer.concat([folder, slash, bytes]);
      const name = `${above}/${nameOf(bytes)}`;
      const key = `${aboveKey}/${isUtf8(bytes) ? nameOf(bytes) : `${nameOf(bytes)}@${bytes.toString('hex')}`}`;
      try {
        const is = text.endsWith('\0') ? whatOf(await lstat(path)) : text.slice(end + 1);
        if (is === 'folder') yield* walk(path, most, name, key);
        else yield { path, name, key, is: is === 'file' ? 'file' : 'not-a-file' };
      } catch (error) {
        yield { path, name, key, is: stopOf(error) };
      }
    }
    const last = names.at(-1);
    if (names.length < most || last === undefined) return;
    behind = last;
  }
}
