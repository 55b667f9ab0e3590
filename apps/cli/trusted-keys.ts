import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseWitnessKey } from '#ledger/cosignature.ts';
import type { WitnessKey } from '#ledger/cosignature.ts';
import type { VerifierKey } from '#ledger/verifier-key.ts';
import { parseVerifierKey } from '#ledger/verifier-key.ts';
import { dataFolderPath } from '#platform/store/data-folder.ts';
import { nodeHash } from '#platform/store/log/append.ts';
import { logKeyFile } from '#platform/store/log/signer.ts';

import type { Call } from './command.ts';
import { wrongUsage } from './failure.ts';
import { bytesOf, onePaper } from './read-file.ts';

/** Where the trusted keys came from, as it is named in the result. */
export interface Trusted {
  readonly from: string | null;
  readonly keys: readonly VerifierKey[];
}

/** What of a call is read: its option `--key`, the environment, and standard input for `-`. */
type KeyCall = Pick<Call<'key'>, 'text' | 'environment' | 'input'>;

/**
 * The keys of the log that are trusted here (settled 23): those of `--key FILE`, else of `DENGWEN_LOG_KEY`, else of
 * this folder's data. A key inside what is verified is only claimed, and never among them.
 *
 * @throws Failure (usage) where a file cannot be read or holds no key
 */
export async function trustedKeys({ text, environment, input }: KeyCall): Promise<Trusted> {
  const file = text('key');
  if (file !== undefined) {
    const written = Buffer.from(await bytesOf(file, input, onePaper, 2)).toString('utf8');
    return { from: `--key ${file}`, keys: keysOf(written, file) };
  }
  const given = environment['DENGWEN_LOG_KEY'];
  if (given) {
    // A published key holds plus signs and slashes as a path may; only a key reads as one.
    const itself = parseVerifierKey(nodeHash, given.trim());
    const written = itself === null ? Buffer.from(await bytesOf(given, input, onePaper, 2)).toString('utf8') : given;
    return { from: 'DENGWEN_LOG_KEY', keys: keysOf(written, 'DENGWEN_LOG_KEY') };
  }
  const own = join(dataFolderPath(environment), logKeyFile);
  const written = await readFile(own, 'utf8').catch(() => null);
  return written === null ? { from: null, keys: [] } : { from: own, keys: keysOf(written, own) };
}

/** The keys of witnesses that are trusted here: those of `--witness FILE`, and none beside. @throws Failure (usage) */
export async function witnessesOf({
  texts,
  input,
}: Pick<Call<'witness'>, 'texts' | 'input'>): Promise<readonly WitnessKey[]> {
  const found: WitnessKey[] = [];
  for (const file of texts('witness')) {
    const lines = linesOf(Buffer.from(await bytesOf(file, input, onePaper, 2)).toString('utf8'));
    const keys = lines.map((line) => parseWitnessKey(nodeHash, line)).filter((key) => key !== null);
    if (keys.length === 0 || keys.length < lines.length)
      throw wrongUsage(`${file}：不是见证人公钥。`, `${file}: this is no witness key.`);
    found.push(...keys);
  }
  return found;
}

function linesOf(written: string): readonly string[] {
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** One key a line. @throws Failure (usage) for a line that is none: a key that is not read would be trusted in vain. */
function keysOf(written: string, from: string): readonly VerifierKey[] {
  const lines = linesOf(written);
  const keys = lines.map((line) => parseVerifierKey(nodeHash, line)).filter((key) => key !== null);
  if (keys.length === 0 || keys.length < lines.length)
    throw wrongUsage(`${from}：不是登记册公钥。`, `${from}: this is no log key.`);
  return keys;
}
