import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { addDays, asDay, type Day } from '#words/day.ts';
import { asInstant, milliseconds } from '#words/instant.ts';

import { due, dueInstant, inTime, isWorkingDay, type Exclusion } from './due.ts';
import { days, forward, months, type DayPeriod } from './period.ts';
import { hourPeriods, openPeriods, periods } from './periods.ts';
import { calendarOf } from './working-days.ts';
import { year2024 } from './years/2024.ts';
import { year2025 } from './years/2025.ts';
import { year2026 } from './years/2026.ts';

const calendar = calendarOf([year2024, year2025, year2026]);

const someDay = fc.integer({ min: 0, max: 900 }).map((count) => addDays(asDay('2024-01-01'), count));
const somePeriod = fc.constantFrom<DayPeriod>(...Object.values(periods));
const rolling = (span: DayPeriod['span']): DayPeriod =>
  forward(span, { ...periods.T14, provisions: ['CPL 152'], exclusions: ['CPLI 243'], rollOver: periods.T3.rollOver });

test('known reckonings', () => {
  const known = [
    [periods.T1, '2026-08-24', '2026-09-23'], // an ordinary Wednesday
    [periods.T1, '2026-09-01', '2026-10-08'], // 1 October falls in the holiday, the 8th is a working day
    [periods.T3, '2026-02-10', '2026-02-24'], // Spring Festival of 2026 runs to 23 February
    [periods.T3, '2026-11-20', '2026-11-27'],
    [periods.T7, '2026-04-24', '2026-05-06'], // 4 May lies in the May holiday
    [periods.T6, '2026-09-05', '2026-09-20'], // a Sunday worked to make up
    [periods.T14, '2025-08-31', '2026-02-28'], // no 31 February
    [periods['T15.judgment'], '2026-03-05', '2026-03-20'],
    [periods['T20.knowledge'], '2024-02-29', '2027-03-01'], // 28 February 2027 is a Sunday
  ] as const;
  for (const [period, trigger, end] of known) {
    assert.equal(due(period, asDay(trigger), calendar).due, end, `${period.id} from ${trigger}`);
  }
});

test('the working names every day that was passed over and the rule that moved it', () => {
  const { working, provisional } = due(periods.T1, asDay('2026-09-01'), calendar);
  assert.deepEqual(
    working.map(({ step, day }) => [step, day]),
    [
      ['trigger', '2026-09-01'],
      ['first-counted', '2026-09-02'],
      ['counted', '2026-10-01'],
      ['moved', '2026-10-08'],
    ],
  );
  const moved = working.find((line) => line.step === 'moved');
  assert.ok(moved?.step === 'moved');
  assert.equal(moved.over.length, 7);
  assert.deepEqual(moved.provisions, ['CPL 85', 'CC 203']);
  assert.equal(provisional, false);
});

test('where a text is silent or contested the other day is shown, and the switch takes it', () => {
  const announced = due(periods.T1, asDay('2026-09-01'), calendar);
  assert.equal(announced.otherwise, '2026-10-01');
  const strict = due(periods.T1, asDay('2026-09-01'), calendar, { rollOver: 'stays' });
  assert.deepEqual([strict.due, strict.otherwise], ['2026-10-01', '2026-10-08']);
  const trial = due(periods.T14, asDay('2025-08-31'), calendar);
  assert.deepEqual([trial.due, trial.otherwise], ['2026-02-28', null]);
  const entrusted = due(periods.T19, asDay('2026-09-01'), calendar);
  assert.deepEqual([entrusted.due, entrusted.otherwise], ['2026-10-01', '2026-10-08']);
  assert.equal(due(periods.T19, asDay('2026-09-01'), calendar, { rollOver: 'rolls' }).due, '2026-10-08');
  assert.equal(due(periods.T3, asDay('2026-02-10'), calendar, { rollOver: 'stays' }).due, '2026-02-24');
});

test('a period counted backwards ends as many days before, and may move earlier, never later', () => {
  const notice = due(periods['T11.notice'], asDay('2026-10-10'), calendar);
  assert.deepEqual([notice.due, notice.otherwise], ['2026-10-07', '2026-09-30']);
  const moved = due(periods['T11.notice'], asDay('2026-10-10'), calendar, { rollOver: 'rolls' });
  assert.equal(moved.due, '2026-09-30');
});

test('an end in a year without a notice is provisional', () => {
  assert.equal(due(periods.T1, asDay('2026-12-20'), calendar).provisional, true);
  assert.equal(due(periods.T3, asDay('2026-11-16'), calendar).provisional, false);
});

test('days left out are added once, however they overlap, and only where a provision leaves them out', () => {
  const plain = rolling(months(6));
  const exclusions: readonly Exclusion[] = [
    { from: asDay('2025-03-10'), to: asDay('2025-03-19') },
    { from: asDay('2025-03-15'), to: asDay('2025-03-24') },
  ];
  // 2025-07-06 is the corresponding day; fifteen days are left out.
  assert.equal(due(plain, asDay('2025-01-06'), calendar, { exclusions }).due, '2025-07-21');
  assert.throws(() => due(periods.T3, asDay('2025-01-06'), calendar, { exclusions }), /T3: no provision/);
});

test('days added by an exclusion can bring a later exclusion inside', () => {
  const exclusions: readonly Exclusion[] = [
    { from: asDay('2025-03-01'), to: asDay('2025-03-10') },
    { from: asDay('2025-07-08'), to: asDay('2025-07-12') },
  ];
  // ten days carry 6 July to the 16th, past the second exclusion of five.
  assert.equal(due(rolling(months(6)), asDay('2025-01-06'), calendar, { exclusions }).due, '2025-07-21');
});

test('counting day by day agrees with the reckoning for any days left out', () => {
  const exclusion = fc
    .tuple(someDay, fc.integer({ min: 0, max: 40 }))
    .map(([from, length]): Exclusion => ({ from, to: addDays(from, length) }));
  fc.assert(
    fc.property(
      someDay,
      fc.integer({ min: 1, max: 120 }),
      fc.array(exclusion, { maxLength: 4 }),
      (trigger, count, exclusions) => {
        const isOut = (day: Day): boolean => exclusions.some(({ from, to }) => from <= day && day <= to);
        let day = trigger;
        for (let counted = 0; counted < count;) {
          day = addDays(day, 1);
          if (!isOut(day)) counted += 1;
        }
        const end = due(rolling(days(count)), trigger, calendar, { exclusions });
        const beforeMoving = end.working.findLast(({ step }) => step !== 'moved');
        assert.equal(beforeMoving?.day, day);
      },
    ),
    { numRuns: 300 },
  );
});

test('an end that moved is a working day, and every day passed over is none', () => {
  fc.assert(
    fc.property(somePeriod, someDay, (period, trigger) => {
      const end = due(period, trigger, calendar, { rollOver: 'rolls' });
      assert.ok(isWorkingDay(end.due, calendar));
      const moved = end.working.find((line) => line.step === 'moved');
      for (const { day } of moved?.step === 'moved' ? moved.over : []) assert.ok(!isWorkingDay(day, calendar));
    }),
    { numRuns: 300 },
  );
});

test('a later trigger never gives an earlier end', () => {
  fc.assert(
    fc.property(somePeriod, someDay, fc.integer({ min: 1, max: 60 }), (period, trigger, later) => {
      assert.ok(due(period, addDays(trigger, later), calendar).due >= due(period, trigger, calendar).due);
    }),
    { numRuns: 300 },
  );
});

test('both answers to the roll-over are the two days shown', () => {
  fc.assert(
    fc.property(somePeriod, someDay, (period, trigger) => {
      const [rolled, kept] = (['rolls', 'stays'] as const).map((rollOver) =>
        due(period, trigger, calendar, { rollOver }),
      );
      assert.ok(rolled !== undefined && kept !== undefined);
      if (period.rollOver.rule === 'rolls') assert.equal(rolled.due, kept.due);
      else assert.deepEqual([rolled.otherwise ?? rolled.due, kept.otherwise ?? kept.due], [kept.due, rolled.due]);
    }),
    { numRuns: 200 },
  );
});

test('hours run from the next full hour, through the night', () => {
  const ruling = hourPeriods['T18.ruling'];
  assert.equal(dueInstant(ruling, asInstant('2026-10-01T02:20:00.000Z')), '2026-10-03T03:00:00.000Z');
  assert.equal(dueInstant(ruling, asInstant('2026-10-01T02:00:00.000Z')), '2026-10-03T03:00:00.000Z');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (offset) => {
      const start = asInstant(new Date(Date.UTC(2026, 0, 1) + offset));
      const length = milliseconds(dueInstant(ruling, start)) - milliseconds(start);
      assert.ok(length > 48 * 3_600_000 && length <= 49 * 3_600_000);
    }),
  );
});

test('papers posted by the last day are in time, received one minute after midnight in Shanghai they are not', () => {
  const end = asDay('2026-11-23');
  assert.ok(inTime(end, { received: asInstant('2026-11-23T15:59:59.000Z') }));
  assert.ok(!inTime(end, { received: asInstant('2026-11-23T16:00:00.000Z') }));
  assert.ok(
    inTime(end, { received: asInstant('2026-11-27T01:00:00.000Z'), posted: asInstant('2026-11-23T08:00:00.000Z') }),
  );
  assert.ok(!inTime(end, {}));
});

test('every period of the rule table is here under its own number', () => {
  const all = [...Object.entries(periods), ...Object.entries(hourPeriods), ...Object.entries(openPeriods)];
  for (const [id, period] of all) assert.equal(period.id, id);
  const numbered = all.map(([id]) => id.replace(/\..*/, '')).filter((id) => id.startsWith('T'));
  const numbers = new Set(numbered);
  assert.deepEqual(
    [...numbers].toSorted((one, other) => Number(one.slice(1)) - Number(other.slice(1))),
    Array.from({ length: 22 }, (_, index) => `T${index + 1}`),
  );
});
