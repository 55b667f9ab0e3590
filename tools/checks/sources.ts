import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** A file of the project, by its path from the root, with `/` between the parts. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** What a check says of a place: one line, to be mended. */
export interface Remark {
  readonly path: string;
  readonly line?: number;
  readonly says: string;
}

/** Every file that git knows or would take in, whose name ends as asked. */
export function sources(...endings: readonly string[]): Source[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return listed
    .split('\0')
    .filter((path) => endings.some((ending) => path.endsWith(ending)) && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
