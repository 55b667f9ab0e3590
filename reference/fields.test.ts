import assert from 'node:assert/strict';
import { test } from 'node:test';
import { courtCodeLevel } from '#words/court-code.ts';
import { parseCaseNumber } from '#words/case-number.ts';
import { parseDay } from '#words/day.ts';
import { parseDivisionCode } from '#words/division-code.ts';
import { formatFilingNumber, parseCourtId, parseFilingNumber, parseProcuratorateId } from '#words/identifiers.ts';
import { caseTypes } from './case-types.ts';
import { causes } from './causes.ts';
import { courtById, courtCodes, courts } from './courts.ts';
import { divisions } from './divisions.ts';
import { holidayNotices, holidays } from './holidays.ts';
import { procuratorateById, procuratorates } from './procuratorates.ts';
import { provinces } from './provinces.ts';
import { referenceSources } from './sources.ts';

const unique = (values: readonly string[]): boolean => new Set(values).size === values.length;

test('every branded field passes its parser', () => {
  for (const court of courts()) {
    assert.ok(parseCourtId(court.id).ok, court.id);
    for (const code of [court.division, ...court.divisionSuccessors]) {
      if (code !== null) assert.ok(parseDivisionCode(code).ok, code);
    }
  }
  for (const one of procuratorates()) {
    assert.ok(parseProcuratorateId(one.id).ok, one.id);
    if (one.division !== null) assert.ok(parseDivisionCode(one.division).ok, one.division);
  }
  for (const division of divisions()) {
    const codes = [division.code, ...division.successors, ...division.partialTransfers.map((transfer) => transfer.to)];
    for (const code of codes) assert.ok(parseDivisionCode(code).ok, code);
  }
  for (const { date } of [...holidays(), ...holidayNotices()]) assert.ok(parseDay(date).ok, date);
  for (const cause of causes()) assert.ok(parseDay(cause.from).ok && (cause.to === null || parseDay(cause.to).ok));
});

test('the whole country is there', () => {
  assert.equal(courts().length, 3628);
  assert.equal(procuratorates().length, 3399);
  assert.equal(divisions().length, 6824);
  const current = divisions().filter((division) => division.to === null);
  assert.equal(current.filter((division) => division.level === 'province').length, 34);
  assert.equal(current.filter((division) => division.level === 'prefecture').length, 333);
  assert.equal(current.filter((division) => division.level === 'county').length, 2845);
  assert.equal(provinces().length, 35);
});

test('an id names one organ, fits a filing number and says nothing but letters and digits', () => {
  const ids: string[] = [...courts(), ...procuratorates()].map((organ) => organ.id);
  assert.ok(unique(ids));
  for (const id of ids) assert.match(id, /^[A-Z]{2,4}(?:X\d{3}|\d{2}|\d{4})?$/);
  for (const court of courts()) {
    const number = { year: 2026, court: court.id, serial: 17 };
    const read = parseFilingNumber(formatFilingNumber(number));
    assert.deepEqual(read.ok ? read.value : null, number);
  }
});

test('names, rendered names and codes tell organs apart', () => {
  for (const organs of [courts(), procuratorates()]) {
    assert.ok(unique(organs.map((organ) => organ.name)));
    assert.ok(unique(organs.map((organ) => organ.nameEn)));
  }
  assert.ok(unique(courts().flatMap((court) => (court.code === null ? [] : [court.code]))));
});

test('a code is there exactly where its source is not unknown, and has the form of its level', () => {
  const count = { listed: 0, derived: 0, unknown: 0 };
  for (const court of courts()) {
    count[court.codeSource] += 1;
    assert.equal(court.code === null, court.codeSource === 'unknown', court.name);
    assert.equal(court.codeSource === 'listed', court.codeEvidence !== null, court.name);
    // The Corps' branch and the military court rank as High Courts and bear one character.
    if (court.code !== null) assert.equal(courtCodeLevel(court.code), court.level, court.name);
  }
  assert.deepEqual(count, { listed: 217, derived: 3140, unknown: 271 });
});

test('every court code makes a case number that reads back', () => {
  for (const code of courtCodes())
    assert.ok(parseCaseNumber(`（2026）${code}民初1号`, { courts: courtCodes() }).ok, code);
});

test('every reference from row to row leads somewhere', () => {
  for (const court of courts()) {
    if (court.parent !== null) assert.ok(courtById(court.parent), court.name);
  }
  for (const one of procuratorates()) {
    assert.ok(courtById(one.court), one.name);
    if (one.parent !== null) assert.ok(procuratorateById(one.parent), one.name);
  }
  const numbers = new Set(holidayNotices().map((notice) => notice.number));
  for (const day of holidays()) if (day.notice !== null) assert.ok(numbers.has(day.notice), day.date);
});

test('every row names a source that the table of sources describes', () => {
  const keys = [
    ...courts().flatMap((court) => [court.nameSource, court.codeEvidence ?? court.nameSource]),
    ...[...procuratorates(), ...divisions(), ...holidays(), ...caseTypes(), ...causes(), ...provinces()].flatMap(
      (row) => row.source.split(';'),
    ),
  ];
  for (const key of new Set(keys)) assert.ok(referenceSources().has(key), key);
});

test('initials are one lower-case letter for each character, so that the end of a name has the end of its letters', () => {
  for (const { name, initials } of [...courts(), ...procuratorates(), ...divisions()]) {
    assert.equal([...name].length, initials.length, name);
    assert.match(initials, /^[a-z、]+$/, name);
  }
});

test('a division ends after it begins, and two under one code never overlap', () => {
  for (const list of Map.groupBy(divisions(), (division) => division.code).values()) {
    const spans = list.toSorted((a, b) => a.from - b.from);
    spans.forEach((span, index) => {
      assert.ok(span.to === null || span.from < span.to, span.code);
      const next = spans[index + 1];
      if (next !== undefined) assert.ok(span.to !== null && span.to <= next.from, span.code);
    });
  }
});
