import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ActAnswer } from '#contract/shapes/case.ts';
import { openCase } from './case-view.ts';
import { deskOf } from './desk.ts';
import { provision } from './provisions.ts';
import { complaintAgainst, done, openCourthouse, refusedAs } from './testing/courthouse.ts';
import type { Courthouse } from './testing/courthouse.ts';

let house: Courthouse;
before(async () => {
  house = await openCourthouse();
});
after(() => house.close());

const different = { finding: 'different', reasons: '行为方式和期间均不同' };
const same = { finding: 'same', reasons: '同一接口、同一期间' };

/** Transfers a docketed case and gives the row it opened. */
async function transferred(filed: ActAnswer, to: string, ground = 'no-jurisdiction'): Promise<ActAnswer> {
  const from = house.judge(filed.ref.court);
  const moved = done(await house.act(from, filed, 'transfer', { ground, to, reasons: '被告住所地在该院辖区' }));
  const { transfer } = await openCase(house.services, from, filed.ref);
  assert.ok(transfer !== null);
  return { ...moved, ref: transfer.ref };
}

test('a case that came by transfer was docketed once: neither its filer nor the receiving court can end it before docketing', async () => {
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(1) }));
  done(await house.act(house.judge('east'), filed, 'docket'));
  const opened = await transferred(filed, 'north');
  const reasons = { reasons: '不想要了' };
  assert.equal(
    refusedAs(await house.act(house.filer('procuratorate'), opened, 'withdraw-filing', reasons)),
    'law-refuses',
  );
  const defects = [{ item: '缺少公告证明', rule: 'ProcI 14', mend: '补交' }];
  assert.equal(refusedAs(await house.act(house.judge('north'), opened, 'ask-correction', { defects })), 'law-refuses');
  assert.equal(refusedAs(await house.act(house.judge('north'), opened, 'leave-to-earlier', reasons)), 'law-refuses');
  assert.equal(done(await house.act(house.judge('north'), opened, 'docket')).stage, 'docketed');
});

test('the later court transfers to the earlier one, which dockets what it was sent: it is bound to take it', async () => {
  const east = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(2) }));
  const west = done(await house.file({ by: 'consumers', to: 'west', complaint: complaintAgainst(2) }));
  done(await house.act(house.judge('east'), east, 'docket'));
  done(await house.act(house.judge('west'), west, 'compare-torts', { compared: [east.ref], ...different }));
  done(await house.act(house.judge('west'), west, 'docket'));
  done(await house.act(house.judge('west'), west, 'compare-torts', { compared: [east.ref], ...same }));
  const opened = await transferred(west, 'east', 'earlier-docketed');
  assert.equal(done(await house.act(house.judge('east'), opened, 'docket')).stage, 'docketed');
});

test('the place goes along as it stands: what others found of the tort stays found, and its proof of order is the first docketing', async () => {
  const east = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(3) }));
  const west = done(await house.file({ by: 'consumers', to: 'west', complaint: complaintAgainst(3) }));
  const first = done(await house.act(house.judge('east'), east, 'docket'));
  done(await house.act(house.judge('west'), west, 'compare-torts', { compared: [east.ref], ...different }));
  const opened = await transferred(east, 'north');
  const view = await openCase(house.services, house.judge('west'), west.ref);
  const shown = view.related.find(({ ref }) => ref.case === opened.ref.case);
  assert.equal(shown?.finding, 'different');
  assert.equal(shown?.docketedEntry, first.entry);
  assert.notEqual(shown?.receivedEntry, 0);
  assert.equal(done(await house.act(house.judge('west'), west, 'docket')).stage, 'docketed');
});

test('the court that docketed first is never told that a later one stands before it', async () => {
  const east = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(4) }));
  const west = done(await house.file({ by: 'consumers', to: 'west', complaint: complaintAgainst(4) }));
  done(await house.act(house.judge('east'), east, 'docket'));
  done(await house.act(house.judge('west'), west, 'compare-torts', { compared: [east.ref], ...different }));
  done(await house.act(house.judge('west'), west, 'docket'));
  const stands = async (court: string, filed: ActAnswer) =>
    (await openCase(house.services, house.judge(court), filed.ref)).related.some(({ standsBefore }) => standsBefore);
  assert.equal(await stands('east', east), false);
  assert.equal(await stands('west', west), false);
  const opened = await transferred(east, 'north');
  assert.equal(await stands('north', opened), false);
});

test('the receiving court has its seven days, and the case in its queue', async () => {
  house.setClock('2026-11-18T01:26:41.000Z');
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(5) }));
  done(await house.act(house.judge('east'), filed, 'docket'));
  house.setClock('2026-11-19T01:26:41.000Z');
  const opened = await transferred(filed, 'north');
  const desk = await deskOf(house.services, house.judge('north'));
  assert.equal(desk.queue.find(({ ref }) => ref.case === opened.ref.case)?.limit?.due, '2026-11-26');
});

test('a court that received a case may not pass it on as not its own, but must where another docketed first', async () => {
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(31) }));
  done(await house.act(house.judge('east'), filed, 'docket'));
  const opened = await transferred(filed, 'north');
  const north = house.judge('north');
  done(await house.act(north, opened, 'docket'));
  const again = { ground: 'no-jurisdiction', to: 'west', reasons: '不属本院管辖' };
  const refused = await house.act(north, opened, 'transfer', again);
  assert.equal(refusedAs(refused), 'law-refuses');
  assert.deepEqual(refused.ok ? [] : refused.problem.findings?.map(({ code, at }) => [code, at]), [
    ['transfer.again', '/ground'],
  ]);
  assert.deepEqual(refused.ok ? [] : refused.problem.provisions, provision('CPL 37'));
  assert.equal(
    done(await house.act(north, opened, 'transfer', { ...again, ground: 'earlier-docketed' })).stage,
    'transferred',
  );
});

test('a transfer names a court that is one, takes part and is another', async () => {
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(6) }));
  done(await house.act(house.judge('east'), filed, 'docket'));
  for (const [act, more] of [
    ['transfer', { ground: 'no-jurisdiction' }],
    ['report-dispute', { negotiated: true }],
  ] as const)
    for (const court of ['nowhere', 'procuratorate', 'east']) {
      const named = act === 'transfer' ? { to: court } : { other: court };
      const refused = await house.act(house.judge('east'), filed, act, { ...more, ...named, reasons: '理由' });
      assert.equal(refusedAs(refused), 'invalid-request', `${act} ${court}`);
    }
});

test('nobody opens another court’s docket by naming it as the receiving one', async () => {
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(7) }));
  const stranger = await house.act(house.judge('west'), filed, 'transfer', {
    ground: 'no-jurisdiction',
    to: 'east',
    reasons: '越权',
  });
  assert.equal(refusedAs(stranger), 'not-found');
});

test('a case transferred and the one it became are not shown as related; reasons stand with the act that gave them', async () => {
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(40) }));
  done(await house.act(house.judge('east'), filed, 'docket'));
  const opened = await transferred(filed, 'north');
  done(await house.act(house.judge('north'), opened, 'docket'));
  const here = await openCase(house.services, house.judge('east'), filed.ref);
  const there = await openCase(house.services, house.judge('north'), opened.ref);
  assert.ok(here.related.every(({ ref }) => ref.case !== opened.ref.case));
  assert.ok(there.related.every(({ ref }) => ref.case !== filed.ref.case));
  assert.deepEqual(
    here.entries.map(({ act, reasons }) => [act, reasons]),
    [
      ['submit-complaint', null],
      ['docket', null],
      ['transfer', '被告住所地在该院辖区'],
    ],
  );
});
