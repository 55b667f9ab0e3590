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

async function isFolder(path: Buffer, entry: Dirent): Promise<'file' | 'folder' | 'not-a-file'> {
  const told = entry.isFile() || entry.isDirectory() || entry.isSymbolicLink() || entry.isFIFO() || entry.isSocket();
  const what = told || entry.isBlockDevice() || entry.isCharacterDevice() ? entry : await lstat(path);
  return what.isFile() ? 'file' : what.isDirectory() ? 'folder' : 'not-a-file';
}

interface Named {
  readonly name: string;
  readonly entry: Dirent;
}

const byName = (one: Named, other: Named): number => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0);

/**
 * The next names of a folder behind one, in order, at most `most`. The folder is walked through for each such call:
 * that is the price for never holding all names of a folder of any size.
 */
async function namesBehind(folder: Buffer, behind: string, most: number): Promise<readonly Named[]> {
  const names: Named[] = [];
  const bound: { highest: string | null } = { highest: null };
  const settle = (): void => {
    names.sort(byName);
    names.length = Math.min(names.length, most);
    bound.highest = names.length === most ? (names.at(-1)?.name ?? null) : null;
  };
  for await (const entry of await opendir(folder, { encoding: 'latin1', bufferSize: 1024 })) {
    if (entry.name <= behind || (bound.highest !== null && entry.name >= bound.highest)) continue;
    names.push({ name: entry.name, entry });
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
    let names: readonly Named[];
    try {
      names = await namesBehind(folder, behind, most);
    } catch (error) {
      yield { path: folder, name: above, key: aboveKey, is: stopOf(error) };
      return;
    }
    for (const { name, entry } of names) {
      const bytes = bytesOf(name);
      const path = Buffer.concat([folder, slash, bytes]);
      const told = `${above}/${nameOf(bytes)}`;
      const key = `${aboveKey}/${isUtf8(bytes) ? nameOf(bytes) : `${nameOf(bytes)}@${bytes.toString('hex')}`}`;
      try {
        const is = await isFolder(path, entry);
        if (is === 'folder') yield* walk(path, most, told, key);
        else yield { path, name: told, key, is };
      } catch (error) {
        yield { path, name: told, key, is: stopOf(error) };
      }
    }
    const last = names.at(-1);
    if (names.length < most || last === undefined) return;
    behind = last.name;
  }
}
