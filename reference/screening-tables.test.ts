import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDivisionCode } from '#words/division-code.ts';
import fc from 'fast-check';
import { divisions } from './divisions.ts';
import { formatHomes, homeAreas, mobileHomes, parseHomes } from './mobile-homes.ts';
import { screeningTables } from './screening-tables.ts';
import { referenceSources } from './sources.ts';
import { numberTableNames, tableText } from './table.ts';

const { tables, sources } = screeningTables();
const unique = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

/** The home area of a 7-digit prefix, by going through the runs. */
function homeOf(prefix: number): string | null {
  const run = tables.mobileHomes?.runs.find(({ from, count }) => prefix >= from && prefix < from + count);
  return run === undefined ? null : (tables.mobileHomes?.areas[run.area - 1] ?? null);
}

test('every division that has existed has a row, those in force first, and a place of thirteen bits', () => {
  assert.ok(tables.divisions.length < 8192);
  const codes = new Set(tables.divisions.map((row) => row.code));
  for (const { code } of divisions()) assert.ok(codes.has(code), code);
  const firstFormer = tables.divisions.findIndex((row) => row.former);
  assert.equal(firstFormer, 34 + 333 + 2845);
  assert.ok(tables.divisions.slice(firstFormer).every((row) => row.former));
  assert.ok(unique(tables.divisions.map((row) => `${row.code} ${row.name}`)));
});

test('provinces and prefectures are called without their suffix, and 海南 is the province alone', () => {
  const short = (code: string): string | null | undefined => tables.divisions.find((row) => row.code === code)?.short;
  for (const [code, name] of [
    ['330000', '浙江'],
    ['150000', '内蒙古'],
    ['330100', '杭州'],
    ['513400', '凉山'],
    ['532800', '西双版纳'],
    ['152500', '锡林郭勒'],
    ['460000', '海南'],
    ['632500', null],
    ['330106', null],
  ] as const)
    assert.equal(short(code), name, code);
});

test('numbers of things are no prefixes of people, and prefixes are of the form the engines expect', () => {
  assert.equal(tables.mobilePrefixes.length, 90);
  for (const prefix of tables.mobilePrefixes) assert.match(prefix, /^1[3-9]\d{1,3}$/);
  assert.ok(!tables.mobilePrefixes.includes('140'));
});

test('issuer numbers have five to ten digits and come once for each length', () => {
  assert.ok(tables.cards.length > 1700);
  for (const { prefix, length } of tables.cards) assert.ok(/^\d{5,10}$/.test(prefix) && length >= 13 && length <= 20);
  assert.ok(unique(tables.cards.map(({ prefix, length }) => `${prefix} ${length}`)));
});

test('home areas are divisions, at most 511, and runs rise without touching one another twice', () => {
  const homes = tables.mobileHomes;
  assert.ok(homes !== null && homes.areas.length <= 511 && unique(homes.areas));
  for (const code of homes.areas) assert.ok(parseDivisionCode(code).ok, code);
  let end = 0;
  for (const { from, count, area } of homes.runs) {
    assert.ok(from >= end && count > 0 && area >= 1 && area <= homes.areas.length);
    end = from + count;
  }
  assert.ok(homes.runs.reduce((sum, run) => sum + run.count, 0) > 300_000);
  assert.equal(mobileHomes().length, homes.runs.length);
});

test('every home area of the source is a division, under its name of today', () => {
  assert.deepEqual(
    homeAreas().filter((area) => area.division === null),
    [],
  );
  const divisionOf = (name: string): string | null | undefined =>
    homeAreas().find((area) => area.name === name)?.division;
  assert.equal(divisionOf('湖北省襄樊市'), '420600');
  assert.equal(divisionOf('贵州省铜仁地区'), '520600');
  assert.equal(divisionOf('新疆石河子市'), '659001');
  assert.equal(divisionOf('天津'), '120000');
});

test('prefixes of ranges long known lie where they are known to lie', () => {
  assert.equal(homeOf(1_380_571), '330100');
  assert.equal(homeOf(1_390_100), '110000');
  assert.equal(homeOf(1_999_999), null);
});

test('home areas written are home areas read', () => {
  const run = fc.record(
    { area: fc.constantFrom('AA', 'QZ', null), count: fc.integer({ min: 1, max: 1000 }) },
    { noNullPrototype: true },
  );
  fc.assert(fc.property(fc.array(run), (runs) => assert.deepEqual(parseHomes(formatHomes(runs)), runs)));
  assert.throws(() => parseHomes('AB3x'));
});

test('landline areas have their 0, surnames are Han, and both come once', () => {
  assert.ok(tables.landlineAreas.length > 300 && unique(tables.landlineAreas));
  for (const area of tables.landlineAreas) assert.match(area, /^0(?:10|2\d|[3-9]\d\d)$/);
  for (const area of ['010', '021', '0571', '0898', '0991']) assert.ok(tables.landlineAreas.includes(area), area);
  assert.ok(tables.surnames.length > 600 && unique(tables.surnames));
  for (const surname of tables.surnames) assert.match(surname, /^\p{Script=Han}{1,4}$/u);
});

test('every row names a source that the table of sources describes, and every table says which text it was', () => {
  for (const name of numberTableNames) {
    const [header = '', ...rows] = tableText(name).trimEnd().split('\n');
    assert.match(header, /,source,reliability$/);
    for (const row of rows) assert.ok(referenceSources().has(row.split(',').at(-2) ?? ''), row);
  }
  assert.deepEqual(
    sources.map((source) => source.name),
    ['divisions', 'mobile-prefixes', 'mobile-homes', 'mobile-home-areas', 'landline-areas', 'bank-bins', 'surnames'],
  );
  for (const { asOf, digest } of sources) assert.ok(/^\d{4}/.test(asOf) && /^[0-9a-f]{64}$/.test(digest));
});
