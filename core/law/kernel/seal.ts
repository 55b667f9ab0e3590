import { canonicalJson } from '#words/canonical.ts';
import { sha256Hex } from '#words/digest.ts';

import type { Decision, Question } from './decision.ts';
import { decide } from './decision.ts';
import type { Facts } from './fact.ts';
import { decisionJson } from './json.ts';
import type { Regime } from './regime.ts';

/** A decision fixed to the byte. The facts travel beside it, never inside; only their digest is sealed. */
export interface Sealed {
  /** Canonical JSON of the decision, its tree and the digests of the facts and of the rule. */
  readonly body: string;
  readonly digest: string;
  readonly factsDigest: string;
}

/** Fixes a decision and the facts it was taken on. Values must be whole numbers, text, booleans, lists or records. */
export function seal(decision: Decision, facts: Facts): Sealed {
  const factsDigest = sha256Hex(canonicalJson(stated(facts)));
  const body = canonicalJson({
    format: 'dengwen-decision/1',
    facts: factsDigest,
    rule: decision.ruleDigest,
    decision: decisionJson(decision),
  });
  return { body, digest: sha256Hex(body), factsDigest };
}

/** Whether the same question on the same facts under the same regime gives the sealed bytes again. */
export function replay(sealed: Sealed, question: Question, facts: Facts, regime: Regime): boolean {
  return seal(decide(question, facts, regime), facts).body === sealed.body;
}

/** Absent and undefined are the same to the kernel, so they must be to the digest. */
function stated(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, state]) => state !== undefined));
}
