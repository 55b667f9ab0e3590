import type { Persons } from '../report.ts';
import type { ScanOrder } from '../scanner.ts';
import { email, identity, mobile } from './entry.ts';
import { Identifiers, tuplesAhead } from './identifiers.ts';
import type { Reference } from './identifiers.ts';
import { countPersons } from './persons.ts';
import { Rows } from './rows.ts';
import { Ties, hubAbove } from './ties.ts';
import {
  goesOn,
  homeOf,
  homePlaces,
  identityKindOf,
  identityKinds,
  isYoung,
  issueOf,
  issuePlaces,
  rankOf,
  tupleWords,
  wordsOf,
} from './tuple.ts';
import type { IdentityKind } from './tuple.ts';

export interface LinkerOptions {
  /** The day of the leak at which the engines counted ages (scanner.ts); null: who was under 14 is not known. */
  readonly leakedOn: ScanOrder['leakedOn'];
  /** Rows that will come, as far as one can tell; a wrong one costs time or address space and nothing else. */
  readonly expectedRows?: number;
}

/** Distinct values that came in tuples. */
export type LinkedKind = IdentityKind | 'mobile' | 'email';

export interface Linked {
  readonly persons: Persons;
  /** Distinct identity numbers by place of issue, an index of `ScanTables.divisions` plus 1; 0 where it is none of them. */
  readonly issue: ReadonlyMap<number, number>;
  /** Distinct mobile numbers by home area, an index of `mobileHomes.areas` plus 1; 0 where it is not known. */
  readonly mobileHome: ReadonlyMap<number, number>;
  readonly distinct: Readonly<Record<LinkedKind, number>>;
  /** All identifiers together. */
  readonly identifiers: number;
}

export interface Linker {
  /**
   * Takes the tuples of whole rows (scanner.ts, `BlockYield`), in any order of rows.
   *
   * @throws RangeError where they break off within a row; TooManyIdentifiers
   */
  add(tuples: Uint8Array): void;
  /** The answer; nothing may be added after. */
  finish(): Linked;
}

/** Identifiers that a row brings, where nobody knows better. */
const identifiersPerRow = 2.2;

/** Who is meant by the rows of a data set: docs/screening.md, "Persons". */
export function createLinker(options: LinkerOptions): Linker {
  const identifiers = new Identifiers((options.expectedRows ?? 0) * identifiersPerRow);
  const ties = new Ties(identifiers);
  const rows = new Rows();
  const issue = new Float64Array(issuePlaces);
  const homes = new Float64Array(homePlaces);
  const kinds = new Float64Array(4);
  let mobiles = 0;
  let emails = 0;
  let none = 0;
  let finished = false;

  const findIdentity = (low: number, high: number, bits: number): Reference => {
    const before = identifiers.count;
    const found = identifiers.find(identity, low, high);
    if (identifiers.count !== before) {
      const place = issueOf(bits);
      issue[place] = (issue[place] ?? 0) + 1;
      const kind = identityKindOf(bits);
      kinds[kind] = (kinds[kind] ?? 0) + 1;
    }
    if (isYoung(bits)) identifiers.markYoung(found);
    return found;
  };

  const findMobile = (low: number, high: number, bits: number): Reference => {
    const before = identifiers.count;
    const found = identifiers.find(mobile, low, high);
    if (identifiers.count !== before) {
      mobiles += 1;
      const place = homeOf(bits);
      homes[place] = (homes[place] ?? 0) + 1;
    }
    return found;
  };

  const findEmail = (low: number, high: number): Reference => {
    const before = identifiers.count;
    const found = identifiers.find(email, low, high);
    if (identifiers.count !== before) emails += 1;
    return found;
  };

  /** A row of one tuple, which is what nearly all are. */
  const addSingle = (words: Int32Array, at: number): void => {
    const bits = words[at + 6] ?? 0;
    const identityLow = words[at] ?? 0;
    const identityHigh = words[at + 1] ?? 0;
    const mobileLow = words[at + 2] ?? 0;
    const mobileHigh = words[at + 3] ?? 0;
    const emailLow = words[at + 4] ?? 0;
    const emailHigh = words[at + 5] ?? 0;
    const hasMobile = (mobileLow | mobileHigh) !== 0;
    const hasEmail = (emailLow | emailHigh) !== 0;
    if ((identityLow | identityHigh) !== 0) {
      const person = findIdentity(identityLow, identityHigh, bits);
      identifiers.raise(person, rankOf(bits));
      if (hasMobile) ties.tie(findMobile(mobileLow, mobileHigh, bits), person);
      if (hasEmail) ties.tie(findEmail(emailLow, emailHigh), person);
    } else if (hasMobile && hasEmail) {
      rows.addPair(findMobile(mobileLow, mobileHigh, bits), findEmail(emailLow, emailHigh), rankOf(bits));
    } else if (hasMobile) {
      addOnly(findMobile(mobileLow, mobileHigh, bits), rankOf(bits));
    } else if (hasEmail) {
      addOnly(findEmail(emailLow, emailHigh), rankOf(bits));
    } else {
      none += 1;
    }
  };

  const addOnly = (key: Reference, rank: number): void => {
    identifiers.choose(key);
    identifiers.raise(key, rank);
  };

  /** A row of several tuples: all that they hold are keys of the one row. */
  const addLong = (words: Int32Array, from: number, until: number): void => {
    const people = new Set<Reference>();
    const others = new Set<Reference>();
    let rank = 0;
    for (let at = from; at < until; at += tupleWords) {
      const bits = words[at + 6] ?? 0;
      rank = Math.max(rank, rankOf(bits));
      const [identityLow = 0, identityHigh = 0, mobileLow = 0, mobileHigh = 0, emailLow = 0, emailHigh = 0] =
        words.subarray(at, at + 6);
      if ((identityLow | identityHigh) !== 0) people.add(findIdentity(identityLow, identityHigh, bits));
      if ((mobileLow | mobileHigh) !== 0) others.add(findMobile(mobileLow, mobileHigh, bits));
      if ((emailLow | emailHigh) !== 0) others.add(findEmail(emailLow, emailHigh));
    }
    for (const person of people) identifiers.raise(person, rank);
    if (people.size > hubAbove) for (const other of others) ties.tieToMany(other);
    else if (people.size > 0) for (const other of others) for (const person of people) ties.tie(other, person);
    else if (others.size > 1) {
      rows.add([...others], rank);
      if (others.size > hubAbove + 1) for (const other of others) identifiers.makeHub(other);
    } else if (others.size === 1) for (const other of others) addOnly(other, rank);
    else none += 1;
  };

  return {
    add(tuples) {
      if (finished) throw new RangeError('the linker has finished');
      const words = wordsOf(tuples);
      if (words.length > 0 && goesOn(words.at(-1) ?? 0)) throw new RangeError('the tuples break off within a row');
      let touchedUntil = 0;
      let at = 0;
      while (at < words.length) {
        if (at >= touchedUntil) {
          touchedUntil = Math.min(words.length, at + tuplesAhead * tupleWords);
          identifiers.touch(words, at, touchedUntil);
        }
        const from = at;
        while (goesOn(words[at + 6] ?? 0)) at += tupleWords;
        at += tupleWords;
        if (at - from === tupleWords) addSingle(words, from);
        else addLong(words, from, at);
      }
    },
    finish() {
      if (finished) throw new RangeError('the linker has finished');
      finished = true;
      const count = identifiers.count;
      const identityNumbers = kinds.reduce((sum, each) => sum + each, 0);
      const counted = countPersons(identifiers, rows);
      const byKind = identityKinds.map((kind, place) => [kind, kinds[place] ?? 0] as const);
      return {
        persons: {
          identityNumbers,
          least: counted.least,
          linked: counted.linked,
          most: counted.most,
          none,
          hubs: counted.hubs,
          under14: options.leakedOn === null ? null : counted.young,
          byRank: counted.byRank,
        },
        issue: countsOf(issue),
        mobileHome: countsOf(homes),
        distinct: { ...recordOf(byKind), mobile: mobiles, email: emails },
        identifiers: count,
      };
    },
  };
}

function countsOf(counts: Float64Array): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [place, count] of counts.entries()) if (count > 0) found.set(place, count);
  return found;
}

function recordOf(pairs: readonly (readonly [IdentityKind, number])[]): Record<IdentityKind, number> {
  const record: Record<IdentityKind, number> = { 'resident-id': 0, 'hmt-residence': 0, 'permanent-resident-id': 0 };
  for (const [kind, count] of pairs) record[kind] = count;
  return record;
}
