import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHex } from '#words/digest.ts';
import { renewalBytes } from './renewal.ts';
import type { BothDigests } from './renewal.ts';
import { authorityFolder, request, signers, stamped } from './timestamp-authority.fixture.ts';

const hashed = (name: string, bytes: Uint8Array): Uint8Array => new Uint8Array(createHash(name).update(bytes).digest());

export const both = (bytes: Uint8Array): BothDigests => ({
  sha256: toHex(hashed('sha256', bytes)),
  sm3: toHex(hashed('sm3', bytes)),
});

/** The paper of a renewal over what is stamped throughout, covering these files. */
export const paperOver = (...files: readonly Uint8Array[]): Uint8Array =>
  renewalBytes({ over: both(stamped), covers: files.map(both) });

/**
 * Two roots and the tokens of a chain, in DER: `first` (2030, its certificate ends in 2048), `second` over it (2040, ends
 * in 2054), `third` over both (2050, ends in 2065); and tokens of renewals that are wrong in one way each.
 */
export interface RenewalFixtures {
  readonly roots: readonly Uint8Array[];
  readonly tokens: Readonly<Record<string, Uint8Array>>;
}

/** Makes everything anew with the openssl of this machine. @param kind as `openssl genpkey` is told */
export function makeRenewals(kind: readonly string[]): RenewalFixtures {
  using made = authorityFolder(kind);
  const { rootNamed, signer, token, certificate } = made;
  rootNamed('root');
  rootNamed('later', 16_000);
  signer('first', signers.good, 'root', 8000);
  signer('second', signers.good, 'later', 10_000);
  signer('third', signers.good, 'later', 14_000);
  const over = (by: string, at: string, paper: Uint8Array): Uint8Array =>
    token(by, { at, sha512: hashed('sha512', paper) }, '-cades', '-md', 'sha512');
  const first = token('first', {}, '-cades');
  const covered = paperOver(first, request);
  const second = over('second', '20400101000000Z', covered);
  const third = over('third', '20500101000000Z', paperOver(first, request, covered, second));
  return {
    roots: [certificate('root'), certificate('later')],
    tokens: {
      first,
      second,
      third,
      'too-late': over('third', '20500101000000Z', covered),
      before: over('second', '20290101000000Z', covered),
      'other-bytes': over('second', '20400101000000Z', paperOver(request, first)),
      gap: over('third', '20500101000000Z', paperOver(first, request, second)),
      'request-left-out': over('second', '20400101000000Z', paperOver(first)),
    },
  };
}

const kept = join(import.meta.dirname, 'renewals.fixture.json');

/** The set that was made once with P-256 and is kept, so that the tests need no openssl. */
export function keptRenewals(): RenewalFixtures {
  const json: { roots: readonly string[]; tokens: Record<string, string> } = JSON.parse(readFileSync(kept, 'utf8'));
  const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
  const tokens = Object.fromEntries(Object.entries(json.tokens).map(([name, text]) => [name, bytes(text)]));
  return { roots: json.roots.map(bytes), tokens };
}

if (import.meta.main) {
  const { roots, tokens } = makeRenewals(['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256']);
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  const written = Object.fromEntries(Object.entries(tokens).map(([name, bytes]) => [name, text(bytes)]));
  writeFileSync(kept, `${JSON.stringify({ roots: roots.map(text), tokens: written }, null, 2)}\n`);
}
