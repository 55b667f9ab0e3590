import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import type { Exit } from '../command.ts';
import { run } from '../run.ts';

/** How a call of the command line ended. */
export interface Ended {
  readonly exit: Exit;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  readonly input?: string | Uint8Array;
  /** The whole of it: nothing of the machine's own environment reaches the call. */
  readonly environment?: NodeJS.ProcessEnv;
}

/** Runs a command line as `main.ts` does, on streams of its own. */
export async function dengwen(
  line: readonly string[],
  { input = '', environment = {} }: Surroundings = {},
): Promise<Ended> {
  let out = '';
  let err = '';
  const exit = await run(line, {
    environment,
    input: Readable.from([Buffer.from(input)], { objectMode: false }),
    out: (text) => (out += `${text}\n`),
    err: (text) => (err += `${text}\n`),
  });
  return { exit, out, err };
}

/** A folder of its own with these files in it, removed with `using`. */
export function folderWith(
  files: Readonly<Record<string, string | Uint8Array>>,
): Disposable & { readonly path: (name: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-cli-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return {
    path: (name) => join(folder, name),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
