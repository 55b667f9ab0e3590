import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from './canonical.ts';
import { parseDay } from './day.ts';
import type { Day } from './day.ts';
import { Members, listOf, text, textAs, textOf } from './members.ts';
import type { Parsed } from './parsed.ts';

interface Hearing {
  readonly room: string;
  readonly days: readonly Day[];
  readonly remark?: string;
}

function readHearing(value: Json): Parsed<Hearing> {
  const members = new Members(value);
  const room = members.required('room', textOf(/^\d+$/));
  const days = members.required('days', listOf(textAs(parseDay), 2));
  const remark = members.optional('remark', text);
  return members.finish(() => {
    if (room === undefined || days === undefined) return null;
    return { room, days, ...(remark === undefined ? {} : { remark }) };
  });
}

function found(value: Json): readonly string[] {
  const read = readHearing(value);
  return read.ok ? [] : read.problems.map(({ code, at }) => `${code} ${at}`);
}

test('a whole object is read, absent members left absent', () => {
  assert.deepEqual(readHearing({ room: '3', days: ['2026-11-23'] }), {
    ok: true,
    value: { room: '3', days: ['2026-11-23'] },
  });
});

test('every defect is found at once, each at its place', () => {
  assert.deepEqual(found({ room: 3, days: ['2026-11-23', '2026-02-30'], note: '', remark: null }), [
    'field.wrong-kind /room',
    'day.impossible /days/1',
    'field.wrong-kind /remark',
    'field.unknown /note',
  ]);
  assert.deepEqual(found({ room: 'x' }), ['field.form /room', 'field.missing /days']);
  assert.deepEqual(found({ room: '3', days: ['', '', ''] }), ['field.too-many /days']);
  assert.deepEqual(found({ room: '3', days: {} }), ['field.wrong-kind /days']);
});

test('what is no object lacks everything', () => {
  for (const value of [null, [], 'x', 1, true]) {
    assert.deepEqual(found(value), ['field.wrong-kind ', 'field.missing /room', 'field.missing /days']);
  }
});

test('names of Object.prototype are unknown members like any other', () => {
  assert.deepEqual(found({ room: '3', days: [], toString: 'x' }), ['field.unknown /toString']);
});
