import type { Persons } from '../report.ts';
import { hubAbove } from './ties.ts';
import { tupleBytes } from './tuple.ts';

/** A row as a test writes it: small numbers stand for digests. */
export interface TestRow {
  readonly identities: readonly number[];
  readonly mobiles: readonly number[];
  readonly emails: readonly number[];
  readonly rank: number;
}

/** A digest whose 64 bits look as if drawn, of a small number; never 0. */
export function digestOf(value: number): bigint {
  let mixed = BigInt.asUintN(64, BigInt(value + 1) * 0x9e3779b97f4a7c15n);
  mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n);
  return mixed ^ (mixed >> 31n) || 1n;
}

/** What an engine yields for these rows (scanner.ts, `BlockYield`): place, kind and age follow from the number. */
export function tuplesOf(rows: readonly TestRow[], digest: (value: number) => bigint = digestOf): Uint8Array {
  const sizes = rows.map((row) => Math.max(1, row.identities.length, row.mobiles.length, row.emails.length));
  const tuples = new Uint8Array(tupleBytes * sizes.reduce((sum, size) => sum + size, 0));
  const view = new DataView(tuples.buffer);
  let at = 0;
  for (const [place, row] of rows.entries()) {
    const size = sizes[place] ?? 1;
    for (let part = 0; part < size; part += 1) {
      const [identity, mobile, email] = [row.identities[part], row.mobiles[part], row.emails[part]];
      let bits = (row.rank << 22) | (part < size - 1 ? 1 << 26 : 0);
      if (identity !== undefined) {
        view.setBigUint64(at, digest(identity), true);
        bits |= issueOfTest(identity) | (kindOfTest(identity) << 27) | (isYoungInTest(identity) ? 3 << 24 : 2 << 24);
      }
      if (mobile !== undefined) {
        view.setBigUint64(at + 8, digest(mobile), true);
        bits |= homeOfTest(mobile) << 13;
      }
      if (email !== undefined) view.setBigUint64(at + 16, digest(email), true);
      view.setUint32(at + 24, bits >>> 0, true);
      at += tupleBytes;
    }
  }
  return tuples;
}

export const issueOfTest = (identity: number): number => identity % 7;
export const kindOfTest = (identity: number): number => identity % 3;
export const isYoungInTest = (identity: number): boolean => identity % 4 === 1;
export const homeOfTest = (mobile: number): number => mobile % 5;

/** docs/screening.md, "Persons", word by word with maps and sets, for small data. */
export function personsByTheText(rows: readonly TestRow[]): Persons {
  const keyed = rows.map((row) => ({
    people: [...new Set(row.identities)],
    others: [...new Set([...row.mobiles.map((each) => `m${each}`), ...row.emails.map((each) => `e${each}`)])],
    rank: row.rank,
  }));
  const people = new Set(keyed.flatMap((row) => row.people));
  const tiedTo = new Map<string, Set<number>>();
  const beside = new Map<string, Set<string>>();
  for (const row of keyed)
    for (const other of row.others) {
      const tied = tiedTo.get(other) ?? new Set();
      const near = beside.get(other) ?? new Set();
      for (const person of row.people) tied.add(person);
      if (row.people.length === 0) for (const each of row.others) if (each !== other) near.add(each);
      tiedTo.set(other, tied);
      beside.set(other, near);
    }
  const sizeOf = (found: ReadonlySet<unknown> | undefined): number => found?.size ?? 0;
  const isHub = (key: string): boolean => sizeOf(tiedTo.get(key)) > hubAbove || sizeOf(beside.get(key)) > hubAbove;
  const loose = keyed.filter((row) => row.people.length === 0 && row.others.length > 0);

  const chosen = new Set<string>();
  const hubPersons = new Map<string, number>();
  for (const row of loose) {
    const onlyHubs = row.others.every(isHub);
    const usable = onlyHubs ? row.others : row.others.filter((key) => !isHub(key));
    const best = usable.some((key) => key.startsWith('m')) ? usable.filter((key) => key.startsWith('m')) : usable;
    for (const key of best) {
      chosen.add(key);
      if (onlyHubs) hubPersons.set(key, Math.max(row.rank, hubPersons.get(key) ?? 0));
    }
  }

  const guarded = groupsOf(loose.map((row) => ({ ...row, others: row.others.filter((key) => !isHub(key)) })));
  const ranks = new Map([...people].map((person) => [person, 0]));
  for (const row of keyed)
    for (const person of row.people) ranks.set(person, Math.max(row.rank, ranks.get(person) ?? 0));
  const counted: number[] = [...hubPersons.values()];
  for (const group of guarded) {
    const leads = new Set([...group.keys].flatMap((key) => [...(tiedTo.get(key) ?? [])]));
    const [lead] = leads;
    if (lead === undefined) counted.push(group.rank);
    else if (leads.size === 1) ranks.set(lead, Math.max(group.rank, ranks.get(lead) ?? 0));
  }
  counted.push(...ranks.values());
  const without = groupsOf(loose).filter((group) => [...group.keys].every((key) => sizeOf(tiedTo.get(key)) === 0));
  const ofRank = (rank: number): number => counted.filter((each) => each === rank).length;
  return {
    identityNumbers: people.size,
    least: people.size + without.length,
    linked: counted.length,
    most: people.size + chosen.size,
    none: keyed.filter((row) => row.people.length + row.others.length === 0).length,
    hubs: [...tiedTo.keys()].filter(isHub).length,
    under14: [...people].filter(isYoungInTest).length,
    byRank: [ofRank(1), ofRank(2), ofRank(3)],
  };
}

interface Group {
  readonly keys: ReadonlySet<string>;
  readonly rank: number;
}

/** Groups of rows joined by common keys, grown until nothing changes. */
function groupsOf(rows: readonly { readonly others: readonly string[]; readonly rank: number }[]): Group[] {
  let groups: Group[] = rows
    .filter((row) => row.others.length > 0)
    .map((row) => ({ keys: new Set(row.others), rank: row.rank }));
  for (;;) {
    const merged: Group[] = [];
    for (const group of groups) {
      const at = merged.findIndex((known) => !known.keys.isDisjointFrom(group.keys));
      const known = merged[at];
      if (known === undefined) merged.push(group);
      else merged[at] = { keys: known.keys.union(group.keys), rank: Math.max(known.rank, group.rank) };
    }
    if (merged.length === groups.length) return merged;
    groups = merged;
  }
}
