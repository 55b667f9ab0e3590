import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Cosigner } from '#ledger/cosignature.ts';
import { formatWitnessKey, witnessKey } from '#ledger/cosignature.ts';
import type { VerifierKey } from '#ledger/verifier-key.ts';
import { formatVerifierKey, isKeyName } from '#ledger/verifier-key.ts';
import { dataFolderPath } from '#platform/store/data-folder.ts';
import { nodeHash } from '#platform/store/log/append.ts';
import { writeSecretOnce } from '#platform/store/secret-file.ts';
import { toHex, utf8 } from '#words/digest.ts';

import { refusedFor, wrongUsage } from './failure.ts';

const secretFile = 'witness-secret.pem';
const nameFile = 'witness-name.txt';
/** What others are given: the public key. */
export const witnessKeyFile = 'witness-key.txt';

/** Where a witness keeps its key and what it signed: beside the server's data, never in it. */
export function witnessFolderPath(environment: NodeJS.ProcessEnv): string {
  const named = environment['DENGWEN_WITNESS'];
  return named ? resolve(named) : `${dataFolderPath(environment)}-witness`;
}

/** Heads of one log that this witness signed, each a note with its line, by their sizes. Nothing in it is taken out. */
export interface SignedHeads {
  readonly sizes: readonly number[];
  /** Null where none of this size was signed. */
  read(size: number): string | null;
  /** Durable before it returns: what leaves this machine is always kept here. */
  keep(size: number, note: string): void;
}

export interface WitnessFolder {
  readonly cosigner: Cosigner;
  readonly path: string;
  heads(log: VerifierKey): SignedHeads;
  /** Writes papers that are kept together as a proof, under a name that the same papers have again; gives the folder. */
  keepProof(name: string, papers: Readonly<Record<string, string>>): string;
}

/**
 * Opens the witness of this machine, one at a time, and closes it with `using`. The key is made at the first call,
 * which must name it.
 *
 * @throws Failure where it has no name yet, has another, may be read by others, or is in use
 */
export function openWitness(environment: NodeJS.ProcessEnv, name: string | undefined): WitnessFolder & Disposable {
  const path = witnessFolderPath(environment);
  const secret = join(path, secretFile);
  if (!existsSync(secret)) begin(path, name);
  if ((statSync(secret).mode & 0o077) !== 0)
    throw refusedFor(
      `${secret}：见证私钥可以被别人读取。请先执行 chmod 600。`,
      `${secret}: the witness’s secret key may be read by others. Run chmod 600 first.`,
    );
  const known = readFileSync(join(path, nameFile), 'utf8').trim();
  if (name !== undefined && name !== known)
    throw wrongUsage(`本机的见证人已命名为 ${known}。`, `The witness of this machine is already named ${known}.`);
  const free = lock(path);
  const key = createPrivateKey(readFileSync(secret));
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(12);
  const cosigner: Cosigner = {
    key: witnessKey(nodeHash, known, new Uint8Array(publicKey)),
    sign: (message) => new Uint8Array(sign(null, message, key)),
  };
  writeDurably(join(path, witnessKeyFile), `${formatWitnessKey(cosigner.key)}\n`);
  return {
    cosigner,
    path,
    heads: (log) => signedHeads(join(path, 'heads', toHex(nodeHash(utf8(formatVerifierKey(log)))).slice(0, 32))),
    keepProof(called, papers) {
      const folder = join(path, 'proof', called);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      for (const [file, text] of Object.entries(papers)) writeDurably(join(folder, file), text);
      return folder;
    },
    [Symbol.dispose]: free,
  };
}

function begin(path: string, name: string | undefined): void {
  if (name === undefined)
    throw wrongUsage(
      '本机还没有见证公钥。请用 --name 给它取名，例如 --name second-court.example；名称公开，不含空格和加号。',
      'This machine has no witness key yet. Name it with --name, such as --name second-court.example; the name is public and has no space and no plus.',
    );
  if (!isKeyName(name)) throw wrongUsage('--name 不能含空格或加号。', '--name has no space and no plus.');
  mkdirSync(path, { recursive: true, mode: 0o700 });
  writeDurably(join(path, nameFile), `${name}\n`);
  const pair = generateKeyPairSync('ed25519');
  writeSecretOnce(join(path, secretFile), pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
}

/** Two at a time could sign two histories. */
function lock(path: string): () => void {
  const file = join(path, 'in-use');
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch {
    throw refusedFor(
      `另一个加签正在进行。若确实没有，请删除 ${file} 再试。`,
      `Another countersigning is under way. If there is none, remove ${file} and try again.`,
    );
  }
  return () => rmSync(file, { force: true });
}

function signedHeads(folder: string): SignedHeads {
  const file = (size: number): string => join(folder, `${size}.txt`);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const sizes = names.flatMap((name) => /^(0|[1-9]\d*)\.txt$/.exec(name)?.[1] ?? []).map(Number);
  return {
    sizes: sizes.toSorted((one, other) => one - other),
    read: (size) => (existsSync(file(size)) ? readFileSync(file(size), 'utf8') : null),
    keep(size, note) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeDurably(file(size), note);
    },
  };
}

function writeDurably(path: string, text: string): void {
  const file = openSync(path, 'w', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  // The name too must outlive a fall of the machine.
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
