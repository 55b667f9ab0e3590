import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openCase } from './case-view.ts';
import { complaintAgainst, done, openCourthouse } from './testing/courthouse.ts';
import type { Courthouse } from './testing/courthouse.ts';

let house: Courthouse;
before(async () => {
  house = await openCourthouse();
});
after(() => house.close());

test('the clock shown first is one that runs, also when another was stopped', async () => {
  house.setClock('2026-11-18T01:26:41.000Z');
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(10) }));
  done(await house.act(house.judge('east'), filed, 'docket'));
  const dispute = { other: 'west', negotiated: true, reasons: '协商不成' };
  done(await house.act(house.judge('east'), filed, 'report-dispute', dispute));
  const { summary } = await openCase(house.services, house.judge('east'), filed.ref);
  assert.equal(summary.limit?.kind, 'service-of-complaint');
});

test('a case that ends leaves no clock running but the one its end starts', async () => {
  house.setClock('2026-11-18T01:26:41.000Z');
  const bench = { ...house.judge('east'), role: 'bench-judge' as const };
  const ends = [
    ['dismiss', { reasons: '不符合起诉条件' }, []],
    ['allow-withdrawal', { askedOn: '2026-11-18', debateClosed: false, claimsRealised: false, reasons: '准许' }, []],
    ['record-judgment', { effectiveOn: '2026-11-18', result: '判令赔礼道歉' }, ['judgment-notice']],
    ['transfer', { ground: 'no-jurisdiction', to: 'west', reasons: '不属本院管辖' }, []],
  ] as const;
  for (const [serial, [act, input, left]] of ends.entries()) {
    const complaint = complaintAgainst(20 + serial);
    const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint }));
    done(await house.act(house.judge('east'), filed, 'docket'));
    const dispute = { other: 'west', negotiated: true, reasons: '协商不成' };
    if (act === 'dismiss') done(await house.act(house.judge('east'), filed, 'report-dispute', dispute));
    const ended = done(await house.act(bench, filed, act, input));
    const open = ended.limits.filter(({ status }) => status !== 'done');
    assert.deepEqual(
      open.map(({ kind }) => kind),
      left,
      act,
    );
  }
});
