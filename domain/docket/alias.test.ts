import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { complaintAgainst, done, madeUpCreditCode, openCourthouse, refusedAs } from './testing/courthouse.ts';
import type { Courthouse } from './testing/courthouse.ts';

let house: Courthouse;
before(async () => {
  house = await openCourthouse();
});
after(() => house.close());

let serial = 0;
const against = (...defendants: readonly (readonly [code: number, parent: number | null])[]) => {
  serial += 1;
  return complaintAgainst(1, {
    defendants: defendants.map(([code, parent]) => ({
      kind: 'organisation',
      name: `演示公司${code}`,
      creditCode: madeUpCreditCode(code),
      parentCreditCode: parent === null ? null : madeUpCreditCode(parent),
    })),
    claims: [{ kind: 'apology', text: `第${serial}件`, amount: null }],
  });
};

const file = async (by: string, to: string, complaint: ReturnType<typeof against>) =>
  done(await house.file({ by, to, complaint }));

test('naming a parent, rightly or wrongly, never hides a case docketed against the company itself', async () => {
  const east = await file('procuratorate', 'east', against([1, null]));
  done(await house.act(house.judge('east'), east, 'docket'));
  const wrongParent = await file('consumers', 'west', against([1, 2]));
  assert.equal(refusedAs(await house.act(house.judge('west'), wrongParent, 'docket')), 'comparison-needed');
  const later = await file('consumers', 'north', against([1, null]));
  assert.equal(refusedAs(await house.act(house.judge('north'), later, 'docket')), 'comparison-needed');
});

test('a second parent named for the same company does not take the place of the first', async () => {
  const east = await file('procuratorate', 'east', against([12, null]));
  done(await house.act(house.judge('east'), east, 'docket'));
  await file('procuratorate', 'east', against([11, 13]));
  const west = await file('consumers', 'west', against([11, 12]));
  assert.equal(refusedAs(await house.act(house.judge('west'), west, 'docket')), 'comparison-needed');
});

test('a company may be sued together with its branch', async () => {
  const filed = await file('procuratorate', 'east', against([21, null], [22, 21]));
  assert.equal(done(await house.act(house.judge('east'), filed, 'docket')).stage, 'docketed');
});

test('filings that name the same branches in opposite order at one instant never wait for one another', async () => {
  for (let round = 0; round < 5; round += 1) {
    const codes = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => [1000 + round * 20 + n, 31] as const);
    const results = await Promise.all(
      ['east', 'west', 'north'].map((to, n) =>
        house.file({
          by: 'procuratorate',
          to,
          complaint: against(...(n % 2 === 0 ? codes : codes.toReversed())),
        }),
      ),
    );
    assert.ok(results.every((result) => result.ok));
  }
});
