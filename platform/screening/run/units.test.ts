import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nothingListed } from './listed.ts';
import { tallyOf } from './part-tally.ts';
import type { PartTally } from './part-tally.ts';
import { Units } from './units.ts';

const tally = (part: string, rows: number): PartTally => ({
  ...tallyOf({ part, format: 'text', charset: 'utf-8' }, null),
  rows,
  handed: rows,
});

test('a workbook is gone on with as one: what lies in it is neither listed twice nor scanned twice', () => {
  const units = new Units([], nothingListed(), null);
  assert.equal(units.begin('book', tally('book/sheet', 5)), 0);
  assert.equal(units.begin('book/comment@1', tally('book/comment', 2)), 0);
  units.done('book/comment@1');
  units.begin('book/picture@2', tally('book/words', 3));
  assert.deepEqual(units.doneNames, []);
  const again = new Units(units.doneNames, units.listed, units.current());
  assert.equal(again.begin('book', tally('book/sheet', 0)), 'all');
  assert.equal(again.begin('book/comment@1', tally('book/comment', 0)), 'all');
  again.done('book/comment@1');
  const last = tally('book/words', 0);
  assert.equal(again.begin('book/picture@2', last), 3);
  assert.equal(last.rows, 3);
  again.done('book/picture@2');
  again.done('book');
  again.end();
  assert.deepEqual(again.doneNames, ['book']);
  assert.deepEqual(
    again.listed.parts.map(({ part, rows }) => [part, rows]),
    [
      ['book/sheet', 5],
      ['book/comment', 2],
      ['book/words', 3],
    ],
  );
});

test('what is said of files between units is listed with the unit that was said to be done for it', () => {
  const units = new Units([], nothingListed(), null);
  units.unread({ part: 'a link', reason: 'not-a-file', readBytes: 0, leftBytes: null });
  units.done('a link');
  units.begin('list', tally('list', 1));
  assert.deepEqual([units.doneNames, units.listed.unreadCount, units.current()?.unit], [['a link'], 1, 'list']);
});
