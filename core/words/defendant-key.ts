import type { Brand } from './brand.ts';
import { parseCreditCode } from './credit-code.ts';
import type { CreditCode } from './credit-code.ts';
import { finding } from './finding.ts';
import { accepted, certain, refused } from './parsed.ts';
import type { Parsed } from './parsed.ts';

/**
 * Who a defendant is, for the national question "who was first": `organisation:<credit code>`,
 * `foreign:<country>:<registration number>`, `person:<keyed digest>`, `unknown:<random id>`. It carries no name and no
 * identity number. An `unknown` key equals no other, so no national check is possible on it.
 */
export type DefendantKey = Brand<string, 'DefendantKey'>;

export type DefendantKeyKind = 'organisation' | 'foreign' | 'person' | 'unknown';

const forms: Readonly<Record<DefendantKeyKind, (rest: string) => boolean>> = {
  organisation: (rest) => {
    const code = parseCreditCode(rest);
    return code.ok && code.value === rest;
  },
  foreign: (rest) => /^[A-Z]{2}:[A-Z0-9][A-Z0-9./-]{0,62}$/.test(rest),
  person: (rest) => /^[0-9a-f]{64}$/.test(rest),
  unknown: (rest) => /^[0-9a-f-]{32,36}$/.test(rest),
};

function isKind(text: string): text is DefendantKeyKind {
  return Object.hasOwn(forms, text);
}

/** Reads a key exactly as it is stored. */
export function parseDefendantKey(text: string): Parsed<DefendantKey> {
  const kind = text.slice(0, Math.max(0, text.indexOf(':')));
  if (!isKind(kind) || !forms[kind](text.slice(kind.length + 1))) return refused(finding('defendant-key.form'));
  return accepted(text as DefendantKey);
}

/** The key of our own row or of a literal. Throws a RangeError when it is none. */
export function asDefendantKey(text: string): DefendantKey {
  return certain(parseDefendantKey(text), text);
}

export function organisationKey(code: CreditCode): DefendantKey {
  return asDefendantKey(`organisation:${code}`);
}

/** `country` in two letters (ISO 3166-1); letters of the number are made upper case. */
export function foreignKey(country: string, registrationNumber: string): DefendantKey {
  return asDefendantKey(`foreign:${country.toUpperCase()}:${registrationNumber.toUpperCase()}`);
}

/** `digest`: 64 hexadecimal digits of HMAC-SHA-256 over the identity number under a key kept outside the database. */
export function personKey(digest: string): DefendantKey {
  return asDefendantKey(`person:${digest}`);
}

/** `id`: a random UUID, or 32 hexadecimal digits. */
export function unknownKey(id: string): DefendantKey {
  return asDefendantKey(`unknown:${id}`);
}

export function defendantKeyKind(key: DefendantKey): DefendantKeyKind {
  const kind = key.slice(0, key.indexOf(':'));
  return isKind(kind) ? kind : 'unknown';
}
