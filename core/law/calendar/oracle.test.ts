import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWorkday } from 'chinese-workday';

import { addDays, asDay } from '#words/day.ts';
import type { Day } from '#words/day.ts';

import { due, isWorkingDay } from './due.ts';
import { periods } from './periods.ts';
import { published } from './published.ts';

/*
 * An independent package as oracle: our years were not made from it. It reads days by the machine's zone, so it is asked
 * about the text of a day, and only about years it knows.
 */
/**
 * Where the package errs: the notice for 2023 gives 31 December to 2 January off, and it has 3 January as well. A day that it
 * mends, or another that it gets wrong, fails the test.
 */
const faults: ReadonlySet<string> = new Set(['2023-01-03']);

const worksByOracle = (day: Day): boolean => faults.has(day) !== isWorkday(day);

/** The day itself, or the first working day after it. */
function firstWorking(day: Day): Day {
  let next = day;
  while (!worksByOracle(next)) next = addDays(next, 1);
  return next;
}

const [first, last] = [asDay('2021-01-01'), asDay('2026-12-31')];

function* days(from: Day, until: Day): Iterable<Day> {
  for (let day = from; day <= until; day = addDays(day, 1)) yield day;
}

test('every day of 2021 to 2026 is a working day or not as an independent package has it', () => {
  const different = [...days(first, last)].filter((day) => isWorkingDay(day, published) !== isWorkday(day));
  assert.deepEqual(different, [...faults]);
});

test('a period of seven days from any day of these years ends where that package puts its end', () => {
  for (const start of days(first, asDay('2026-12-10'))) {
    assert.equal(due(periods.T3, start, published).due, firstWorking(addDays(start, 7)), start);
  }
});
