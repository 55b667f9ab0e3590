import { type KindId, kindIds } from '../kind.ts';
import { kinds } from '../kinds.ts';
import type { DivisionRow, ScanTables } from '../scanner.ts';
import * as layout from './layout.ts';
import type { Writing } from './writing.ts';

const encoder = new TextEncoder();

/** Writes the tables of an order where the engine looks things up. */
export function writeTables(writing: Writing, tables: ScanTables): void {
  writeDivisions(writing, tables.divisions);
  writeNames(writing, tables.divisions);
  writeMobiles(writing, tables);
  writeCards(writing, tables.cards);
  writeSurnames(writing, tables.surnames);
  writeLeads(writing);
}

function writeDivisions(writing: Writing, divisions: readonly DivisionRow[]): void {
  const pages = writing.room(10_000 * 2, layout.settingDivisionPagesAt);
  const numbers = new Map<number, number>();
  const provinces = writing.room(100, layout.settingProvincesAt);
  for (const { code } of divisions) {
    const four = Math.floor(Number(code) / 100);
    if (!numbers.has(four)) numbers.set(four, numbers.size + 1);
  }
  const places = writing.room((numbers.size + 1) * 200, layout.settingDivisionsAt);
  const { view } = writing;
  for (const [four, page] of numbers) view.setUint16(pages + four * 2, page, true);
  divisions.forEach(({ code }, index) => {
    const number = Number(code);
    const at = places + ((numbers.get(Math.floor(number / 100)) ?? 0) * 100 + (number % 100)) * 2;
    if (view.getUint16(at, true) === 0) view.setUint16(at, index + 1, true);
    // 81 and 82 are provinces too; their numbers are those of residence permits, and are told apart before.
    const province = number / 10_000;
    if (Number.isInteger(province) && (province < 81 || province > 83)) view.setUint8(provinces + province, 1);
  });
}

/** A name, whole or short, and the divisions that have it. */
interface Named {
  readonly bytes: Uint8Array;
  readonly short: boolean;
  readonly codes: readonly number[];
  /** What it means where nothing was named before; 0 where it could be several. */
  readonly alone: number;
}

function namesOf(divisions: readonly DivisionRow[]): readonly Named[] {
  const all = divisions.flatMap((row) => [
    { name: row.name, short: false, row },
    ...(row.short === null ? [] : [{ name: row.short, short: true, row }]),
  ]);
  const named: Named[] = [];
  for (const list of Map.groupBy(all, ({ name, short }) => `${Number(short)}${name}`).values()) {
    const [one] = list;
    if (one === undefined) continue;
    const codesOf = (rows: typeof list): readonly number[] => [...new Set(rows.map(({ row }) => Number(row.code)))];
    const inForce = codesOf(list.filter(({ row }) => !row.former));
    const decisive = inForce.length > 0 ? inForce : codesOf(list);
    named.push({
      bytes: encoder.encode(one.name),
      short: one.short,
      codes: codesOf(list),
      alone: decisive.length === 1 ? (decisive[0] ?? 0) : 0,
    });
  }
  return named;
}

/** Both first characters of a name, each of three bytes, as a number. */
function startOf(bytes: Uint8Array): bigint {
  const wide = (at: number): number =>
    (((bytes[at] ?? 0) & 15) << 12) | (((bytes[at + 1] ?? 0) & 63) << 6) | ((bytes[at + 2] ?? 0) & 63);
  return (BigInt(wide(0)) << 16n) | BigInt(wide(3));
}

function writeNames(writing: Writing, divisions: readonly DivisionRow[]): void {
  const groups = [...Map.groupBy(namesOf(divisions), ({ bytes }) => startOf(bytes))];
  const names = groups.flatMap(([, list]) => list);
  const at = writing.room(names.length * 24, layout.settingNamesAt);
  const starts = writing.hash(groups.length, layout.settingNameStartsAt, layout.settingNameStartsMask);
  let number = 0;
  for (const [start, list] of groups) {
    starts.put(start, BigInt(number) | (BigInt(list.length) << 32n));
    const longestFirst = list.toSorted((a, b) => b.bytes.length - a.bytes.length || Number(a.short) - Number(b.short));
    for (const { bytes, short, codes, alone } of longestFirst) {
      const codesAt = writing.words(codes);
      writing.put(at + number * 24, [writing.bytes(bytes), bytes.length, Number(short), codesAt, codes.length, alone]);
      number += 1;
    }
  }
}

function writeMobiles(writing: Writing, tables: ScanTables): void {
  const prefixes = writing.room(12_500, layout.settingMobilePrefixesAt);
  for (const prefix of tables.mobilePrefixes) {
    const width = 10 ** (5 - prefix.length);
    for (let five = Number(prefix) * width; five < (Number(prefix) + 1) * width; five += 1) writing.bit(prefixes, five);
  }
  if (tables.mobileHomes !== null) {
    const at = writing.room(1_400_000, layout.settingMobileHomesAt);
    const homes = new Uint16Array(writing.memory.buffer, at, 700_000);
    for (const { from, count, area } of tables.mobileHomes.runs)
      homes.fill(area, from - 1_300_000, from - 1_300_000 + count);
  }
  const areas = writing.room(10_000, layout.settingLandlineAreasAt);
  for (const area of tables.landlineAreas) writing.view.setUint8(areas + Number(area), 1);
}

function writeCards(writing: Writing, cards: ScanTables['cards']): void {
  const lengths = new Map<bigint, bigint>();
  let prefixLengths = 0;
  for (const { prefix, length } of cards) {
    if (prefix.length < 5 || prefix.length > 10) continue;
    const key = (BigInt(prefix) << 4n) | BigInt(prefix.length);
    lengths.set(key, (lengths.get(key) ?? 0n) | (1n << BigInt(length)));
    prefixLengths |= 1 << prefix.length;
  }
  const table = writing.hash(lengths.size, layout.settingCardsAt, layout.settingCardsMask);
  for (const [key, bits] of lengths) table.put(key, bits);
  writing.set(layout.settingCardPrefixLengths, prefixLengths);
}

function writeSurnames(writing: Writing, surnames: readonly string[]): void {
  const single = writing.room(8192, layout.settingSurnamesAt);
  const pairs: bigint[] = [];
  for (const surname of surnames) {
    const [first = 0, second = 0, more] = Array.from(surname, (character) => character.codePointAt(0) ?? 0);
    if (more !== undefined) continue;
    if (second === 0) writing.bit(single, first);
    else pairs.push((BigInt(first) << 16n) | BigInt(second));
  }
  const table = writing.hash(pairs.length, layout.settingSurnamePairsAt, layout.settingSurnamePairsMask);
  for (const pair of pairs) table.put(pair, 1n);
}

/** Leads of all kinds by their last bytes, longest first: where two end at one place, the longer decides. */
function writeLeads(writing: Writing): void {
  const leads = kindIds
    .flatMap((id: KindId, kind) => kinds[id].leads.map((lead) => ({ bytes: encoder.encode(lead), kind })))
    .toSorted((a, b) => b.bytes.length - a.bytes.length);
  const groups = [...Map.groupBy(leads, ({ bytes }) => bytes.at(-1) ?? 0)];
  const at = writing.room(leads.length * 12, layout.settingLeadsAt);
  const ends = writing.room(8192, layout.settingLeadEndsAt);
  const groupsAt = writing.room(1024, layout.settingLeadGroupsAt);
  let number = 0;
  for (const [last, list] of groups) {
    writing.put(groupsAt + last * 4, [number | (list.length << 16)]);
    for (const { bytes, kind } of list) {
      writing.put(at + number * 12, [writing.bytes(bytes), bytes.length, kind]);
      writing.bit(ends, ((bytes.at(-2) ?? 0) << 8) | last);
      number += 1;
    }
  }
}
