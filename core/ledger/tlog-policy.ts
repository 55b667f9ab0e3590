import { sameBytes } from '#words/digest.ts';
import { wholeNumber } from '#words/decimal.ts';
import { parseWitnessKey } from './cosignature.ts';
import type { WitnessKey } from './cosignature.ts';
import type { Hash } from './hash.ts';
import { parseVerifierKey } from './verifier-key.ts';
import type { VerifierKey } from './verifier-key.ts';

/** Members of whom at least `least` must have cosigned. */
interface Group {
  readonly name: string;
  readonly least: number;
  readonly members: readonly string[];
}

interface NamedWitness {
  readonly name: string;
  readonly key: WitnessKey;
}

/** Whom a verifier trusts (C2SP tlog-policy): any of the logs, and witnesses by the quorum. */
export interface TlogPolicy {
  readonly logs: readonly VerifierKey[];
  readonly witnesses: readonly NamedWitness[];
  readonly groups: readonly Group[];
  /** The name of a witness or group; null for `quorum none`. */
  readonly quorum: string | null;
}

/** Why a policy cannot be read; closed. Guessing what was meant would be trusting somebody unasked. */
export const policyDefects = [
  'too-long',
  'control-character',
  'line-unknown',
  'line-arguments',
  'key-unreadable',
  'key-twice',
  'name-twice',
  'name-unknown',
  'member-twice',
  'threshold',
  'quorum-twice',
  'quorum-missing',
] as const;
export type PolicyDefect = (typeof policyDefects)[number];

export type ReadPolicy =
  | { readonly ok: true; readonly policy: TlogPolicy }
  | { readonly ok: false; readonly code: PolicyDefect; /** From 1; 0 for the whole. */ readonly line: number };

const longestPolicy = 1 << 16;

class Stop extends Error {
  readonly code: PolicyDefect;
  constructor(code: PolicyDefect) {
    super(code);
    this.code = code;
  }
}

/** Reads a policy. It says whom to trust and must therefore come from the verifier, never from what is verified. */
export function parseTlogPolicy(hash: Hash, text: string): ReadPolicy {
  if (text.length > longestPolicy) return { ok: false, code: 'too-long', line: 0 };
  const reader = new PolicyReader(hash);
  for (const [place, line] of text.split('\n').entries()) {
    try {
      reader.take(line);
    } catch (error) {
      if (error instanceof Stop) return { ok: false, code: error.code, line: place + 1 };
      throw error;
    }
  }
  const { logs, witnesses, groups, quorum } = reader;
  return quorum === undefined
    ? { ok: false, code: 'quorum-missing', line: 0 }
    : { ok: true, policy: { logs, witnesses, groups, quorum } };
}

class PolicyReader {
  readonly logs: VerifierKey[] = [];
  readonly witnesses: NamedWitness[] = [];
  readonly groups: Group[] = [];
  quorum: string | null | undefined;
  private readonly grouped = new Set<string>();
  private readonly hash: Hash;

  constructor(hash: Hash) {
    this.hash = hash;
  }

  take(line: string): void {
    for (let place = 0; place < line.length; place += 1) {
      const unit = line.charCodeAt(place);
      if ((unit < 0x20 && unit !== 0x09) || unit === 0x7f) throw new Stop('control-character');
    }
    // Only space and tab part the items (C2SP tlog-policy); other spaces may stand in names.
    const [kind, ...items] = line.split(/[ \t]+/).filter((item) => item !== '');
    if (kind === undefined || kind.startsWith('#')) return;
    switch (kind) {
      case 'log':
        return this.log(items);
      case 'witness':
        return this.witness(items);
      case 'group':
        return this.group(items);
      case 'quorum':
        return this.setQuorum(items);
      default:
        throw new Stop('line-unknown');
    }
  }

  private log([written = '', , ...rest]: readonly string[]): void {
    if (written === '' || rest.length > 0) throw new Stop('line-arguments');
    const key = parseVerifierKey(this.hash, written);
    if (key === null) throw new Stop('key-unreadable');
    if (this.logs.some((other) => sameBytes(other.publicKey, key.publicKey))) throw new Stop('key-twice');
    this.logs.push(key);
  }

  private witness([name = '', written = '', , ...rest]: readonly string[]): void {
    if (written === '' || rest.length > 0) throw new Stop('line-arguments');
    this.mustBeFree(name);
    const key = parseWitnessKey(this.hash, written);
    if (key === null) throw new Stop('key-unreadable');
    if (this.witnesses.some((other) => sameBytes(other.key.publicKey, key.publicKey))) throw new Stop('key-twice');
    this.witnesses.push({ name, key });
  }

  private group([name = '', threshold = '', ...members]: readonly string[]): void {
    if (members.length === 0) throw new Stop('line-arguments');
    this.mustBeFree(name);
    for (const member of members) {
      this.mustBeKnown(member);
      if (this.grouped.has(member)) throw new Stop('member-twice');
      this.grouped.add(member);
    }
    const least = threshold === 'all' ? members.length : threshold === 'any' ? 1 : wholeNumber(threshold);
    if (least === null || least < 1 || least > members.length) throw new Stop('threshold');
    this.groups.push({ name, least, members });
  }

  private setQuorum([name, ...rest]: readonly string[]): void {
    if (name === undefined || rest.length > 0) throw new Stop('line-arguments');
    if (this.quorum !== undefined) throw new Stop('quorum-twice');
    if (name !== 'none') this.mustBeKnown(name);
    this.quorum = name === 'none' ? null : name;
  }

  private isKnown(name: string): boolean {
    return [...this.witnesses, ...this.groups].some((one) => one.name === name);
  }

  private mustBeFree(name: string): void {
    if (name === 'none' || this.isKnown(name)) throw new Stop('name-twice');
  }

  private mustBeKnown(name: string): void {
    if (!this.isKnown(name)) throw new Stop('name-unknown');
  }
}

/** Whether the witnesses that cosigned make up the quorum. */
export function quorumReached(policy: TlogPolicy, cosigners: readonly WitnessKey[]): boolean {
  const reached = new Map(
    policy.witnesses.map(({ name, key }) => [name, cosigners.some((one) => sameBytes(one.publicKey, key.publicKey))]),
  );
  // A group names only what stands before it, so one pass settles all.
  for (const { name, least, members } of policy.groups)
    reached.set(name, members.filter((member) => reached.get(member) === true).length >= least);
  return policy.quorum === null || reached.get(policy.quorum) === true;
}
