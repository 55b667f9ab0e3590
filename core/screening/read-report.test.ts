import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { asDay } from '#words/day.ts';
import { utf8 } from '#words/digest.ts';

import { ladderOf } from './figures/ladder.ts';
import { figures, personsOf, screeningOf } from './figures/screening.fixture.ts';
import { kinds } from './kinds.ts';
import { longestReport, readReport } from './read-report.ts';
import type { Screening } from './report.ts';
import { reportScheme, writeReport } from './write-report.ts';

const on = asDay('2026-11-23');

const screening = screeningOf(
  { mobile: figures(1_000, 40, 60), 'bank-card': figures(90, 10, 20) },
  personsOf([800, 0, 50], { least: 840, most: 900, identityNumbers: 300, none: 7, under14: 3 }),
  {
    parts: [
      {
        part: 'list.csv',
        format: 'csv',
        charset: 'gb18030',
        bytes: 100_000,
        rows: 1_000,
        columns: [{ name: '手机号', kind: 'mobile', confidence: 0.99 }],
        unparsed: 0,
        replaced: 0,
      },
    ],
    partCount: 1,
    unread: [{ part: 'b.zip', reason: 'password', readBytes: 0, leftBytes: null }],
    leakedOn: '2025-04-18',
  },
);

const written = (of: Screening): string =>
  writeReport(of, of.persons === null ? null : ladderOf(of, { on, kinds, scheme: reportScheme }), on);
const read = (text: string) => readReport(utf8(text));
const codes = (text: string): readonly string[] => {
  const result = read(text);
  return result.ok ? [] : result.problems.map(({ code }) => code);
};

/** The report after `change` was made in it. */
function changed(change: (report: Record<string, unknown>) => void): string {
  const report: Record<string, unknown> = JSON.parse(written(screening));
  change(report);
  return JSON.stringify(report);
}

test('what was written is read back whole, with the day of its ladders', () => {
  const result = read(written(screening));
  assert.ok(result.ok, JSON.stringify(result));
  assert.deepEqual(result.value, { screening, on });
});

test('a report of kinds only has neither persons nor ladders nor their day', () => {
  const kindsOnly = screeningOf({ mobile: figures(5, 1, null) }, null, { partCount: 1, parts: screening.parts });
  const result = read(written(kindsOnly));
  assert.ok(result.ok, JSON.stringify(result));
  assert.equal(result.value.on, null);
});

test('a report that breaks off anywhere is told to be whole first, and an empty file too', () => {
  const whole = written(screening).trimEnd();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
      assert.match(codes(whole.slice(0, length)).join(), /^report\.(breaks-off|foreign)$/);
    }),
  );
  assert.deepEqual(codes(''), ['report.breaks-off']);
  assert.deepEqual(codes(whole.slice(0, 2_000)), ['report.breaks-off']);
});

test('what is no report is foreign, and nothing of it is said again', () => {
  const secret = '张样本13800000001';
  for (const foreign of [
    secret,
    `["${secret}"]`,
    `{"${secret}": 1}`,
    'null',
    '{}',
    '\u0000',
    `{"parts": "${secret}"}`,
  ]) {
    const result = read(foreign);
    assert.ok(!result.ok, foreign);
    assert.equal(result.problems[0].code, 'report.foreign');
    assert.doesNotMatch(JSON.stringify(result), /样本|138/);
  }
  assert.deepEqual(
    readReport(new Uint8Array([0xff, 0xfe, 0x7b, 0])),
    read('x'), // a text in UTF-16, as some shells write it
  );
});

test('a file larger than any report is not looked into', () => {
  const result = readReport(new Uint8Array(longestReport + 1));
  assert.deepEqual(result, { ok: false, problems: [{ code: 'report.too-large', at: '', params: { most: 16 } }] });
});

test('a member more, a member less, one of another kind and one given twice are no report', () => {
  const first = (text: string): string | undefined => codes(text)[0];
  assert.equal(first(changed((report) => (report['note'] = 1))), 'report.foreign');
  assert.equal(first(changed((report) => delete report['unread'])), 'report.foreign');
  assert.equal(first(changed((report) => delete report['ladder'])), 'report.foreign');
  assert.equal(first(changed((report) => (report['rows'] = -1))), 'report.foreign');
  assert.equal(first(changed((report) => (report['rows'] = 1.5))), 'report.foreign');
  assert.equal(first(changed((report) => (report['leakedOn'] = '2025-02-30'))), 'report.foreign');
  assert.equal(first(written(screening).replace('"rows"', '"rows": 1, "rows"')), 'report.foreign');
  const places = read(changed((report) => (report['rows'] = '1000')));
  assert.deepEqual(!places.ok && places.problems[1], { code: 'field.wrong-kind', at: '/rows', params: { expected: 'number' } }); // prettier-ignore
});

test('figures that do not hold together were changed, and it is said where', () => {
  const of = (
    persons: Partial<NonNullable<Screening['persons']>>,
    more: Partial<Screening> = {},
  ): readonly string[] => {
    const result = read(
      written({ ...screening, persons: { ...personsOf([800, 0, 50]), under14: 0, ...persons }, ...more }),
    );
    return result.ok ? [] : result.problems.map(({ code, at }) => `${code} ${at}`);
  };
  assert.deepEqual(of({}), []);
  assert.deepEqual(of({ most: 849 }), ['report.changed ', 'field.conflict /persons/linked']);
  assert.deepEqual(of({ least: 851 }), ['report.changed ', 'field.conflict /persons/least']);
  assert.deepEqual(of({ least: 840 }), ['report.changed ', 'field.conflict /persons/identityNumbers']);
  assert.deepEqual(of({ under14: null }), ['report.changed ', 'field.conflict /persons/under14']);
  assert.deepEqual(of({ byRank: [800, 1, 50] }), ['report.changed ', 'field.conflict /persons/byRank']);
  assert.deepEqual(of({}, { partCount: 2 }), ['report.changed ', 'field.conflict /parts']);
  assert.deepEqual(of({}, { unreadCount: 0 }), ['report.changed ', 'field.conflict /unread']);
  const more = { ...screening.kinds, mobile: { ...figures(1_000, 40, 60), valid: 961 } };
  assert.deepEqual(of({}, { kinds: more }), ['report.changed ', 'field.conflict /kinds/mobile/found']);
  const reasons = { ...screening.kinds, mobile: { ...figures(1_000, 40, 60), reasons: figures(1, 1, 0).reasons } };
  assert.deepEqual(of({}, { kinds: reasons }), ['report.changed ', 'field.conflict /kinds/mobile/invalid']);
});

test('a ladder that does not follow from the figures was changed, also where only persons were', () => {
  const ladder = (report: Record<string, unknown>) => report['ladder'] as Record<string, unknown>;
  assert.deepEqual(codes(changed((report) => (report['ladder'] = null))), ['report.changed', 'field.missing']);
  assert.deepEqual(codes(changed((report) => (ladder(report)['more'] = 1.5))), ['report.changed', 'field.conflict']);
  assert.deepEqual(codes(changed((report) => delete ladder(report)['on'])), ['report.changed', 'field.missing']);
  assert.deepEqual(codes(changed((report) => (ladder(report)['criminal'] = []))), ['report.changed', 'field.conflict']);
  const raised = written(screening).replace('"linked": 850', '"linked": 860');
  assert.deepEqual(codes(raised), ['report.changed', 'field.conflict']);
});

test('the ladders may be of any day, also of one before there was a law', () => {
  for (const day of ['1990-01-01', '2017-06-01', '2099-12-31'].map(asDay)) {
    const text = writeReport(screening, ladderOf(screening, { on: day, kinds, scheme: reportScheme }), day);
    assert.deepEqual(codes(text), [], day);
  }
});

test('where nothing could be read, nothing is said of persons', () => {
  const nothing = { ...screening, parts: [], partCount: 0, rows: 0 };
  assert.deepEqual(codes(written(nothing)), ['report.nothing-read']);
});
