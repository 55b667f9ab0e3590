import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ActAnswer } from '#contract/shapes/case.ts';
import { complaintAgainst, done, openCourthouse } from './testing/courthouse.ts';
import type { Courthouse } from './testing/courthouse.ts';

let house: Courthouse;
before(async () => {
  house = await openCourthouse();
});
after(() => house.close());

interface Link {
  readonly serial: string;
  readonly previous: string | null;
  readonly commitment: string;
}

/** What the receipt of an act says of its place among the acts of the case. */
function linkOf({ receipt }: ActAnswer): Link {
  const { content, entry } = JSON.parse(receipt) as {
    content: Pick<Link, 'serial' | 'previous'>;
    entry: Pick<Link, 'commitment'>;
  };
  return { serial: content.serial, previous: content.previous, commitment: entry.commitment };
}

test('each act commits to its serial in the case and to the act before it', async () => {
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(1) }));
  const finds = (value: number) =>
    house.act(house.judge('east'), filed, 'find', { fact: 'affectedPersons', value, reasons: '去重后' });
  const acts = [filed, done(await finds(1200)), done(await finds(1300))].map(linkOf);
  assert.deepEqual(
    acts.map(({ serial, previous }) => [serial, previous]),
    [
      ['1', null],
      ['2', acts[0]?.commitment],
      ['3', acts[1]?.commitment],
    ],
  );
});

test('acts pressed at one instant form one line without a gap and without a fork', async () => {
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(2) }));
  const values = Array.from({ length: 12 }, (_, place) => 100 + place);
  const answers = await Promise.all(
    values.map((value) =>
      house.act(house.judge('east'), filed, 'find', { fact: 'affectedPersons', value, reasons: '去重后' }),
    ),
  );
  const links = [filed, ...answers.map(done)].toSorted((one, other) => one.entry - other.entry).map(linkOf);
  for (const [place, { serial, previous }] of links.entries()) {
    assert.equal(serial, String(place + 1));
    assert.equal(previous, place === 0 ? null : links[place - 1]?.commitment);
  }
});
