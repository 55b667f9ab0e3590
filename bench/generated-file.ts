import { randomBytes } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';

const blockLength = 1 << 20;

/** Writes a file of so many MiB of which no two blocks are alike, without drawing every byte at random. */
export function generateFile(path: string, mebibytes: number): void {
  const block = randomBytes(blockLength);
  const file = openSync(path, 'wx', 0o600);
  try {
    for (let number = 0; number < mebibytes; number += 1) {
      block.writeUInt32LE(number);
      writeSync(file, block);
    }
  } finally {
    closeSync(file);
  }
}

/** Seconds that `openssl dgst` takes over a file, and its digest. @throws Error with what it said */
export function opensslDigest(
  algorithm: 'sha256' | 'sm3',
  path: string,
): { readonly seconds: number; readonly digest: string } {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync('openssl', ['dgst', `-${algorithm}`, '-r', path], { encoding: 'utf8' });
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`openssl dgst -${algorithm}: ${stderr}`);
  return { seconds, digest: stdout.slice(0, 64) };
}

export function opensslVersion(): string {
  return spawnSync('openssl', ['version'], { encoding: 'utf8' }).stdout.trim();
}
