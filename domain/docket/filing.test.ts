import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { verifyReceipt } from '#ledger/verify-receipt.ts';
import { parseVerifierKey } from '#ledger/verifier-key.ts';
import { nodeHash } from '#platform/store/log/append.ts';
import { nodeVerify } from '#platform/store/log/signer.ts';
import { asOwner } from '#platform/store/connection.ts';
import { utf8 } from '#words/digest.ts';
import { openCase } from './case-view.ts';
import { deskOf } from './desk.ts';
import { nationalCheck } from './national-check.ts';
import { orRefusal } from './perform.ts';
import { statusOf } from './status.ts';
import { complaintAgainst, done, madeUpCreditCode, openCourthouse, refusedAs } from './testing/courthouse.ts';
import type { Courthouse } from './testing/courthouse.ts';

let house: Courthouse;
before(async () => {
  house = await openCourthouse();
});
after(() => house.close());

const counted = (table: string): Promise<number> =>
  asOwner(house.url, async (client) => Number((await client.query(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.n));

test('a filing is answered with its number, its clock and a receipt that verifies offline', async () => {
  house.setClock('2026-11-18T01:26:41.000Z');
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(1) }));
  assert.match(filed.filingNumber, /^DW-2026-east-\d+$/);
  assert.deepEqual(
    filed.limits.map(({ kind, due }) => [kind, due]),
    [['filing-decision', '2026-11-25']],
  );
  const { claimedKey } = JSON.parse(filed.receipt) as { claimedKey: string };
  const key = parseVerifierKey(nodeHash, claimedKey);
  assert.ok(key !== null);
  const report = verifyReceipt(utf8(filed.receipt), { keys: [key], hash: nodeHash, verify: nodeVerify });
  assert.equal(report.verdict, 'verified');
});

test('the same key files once, however often and however fast it is pressed', async () => {
  const entered = await counted('cases');
  const press = () =>
    house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(2), key: 'pressed-again' });
  const answers = (await Promise.all([press(), press(), press(), press()])).map(done);
  assert.equal(
    new Set(answers.map(({ filingNumber, entry, receipt }) => `${filingNumber} ${entry} ${receipt.length}`)).size,
    1,
  );
  assert.equal(answers.filter(({ replayed }) => !replayed).length, 1);
  assert.equal(await counted('cases'), entered + 1);
});

test('the same key with another body is refused, and the same complaint under another key is told of the first', async () => {
  const first = done(
    await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(3), key: 'first-of-three' }),
  );
  assert.equal(
    refusedAs(
      await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(4), key: 'first-of-three' }),
    ),
    'idempotency-conflict',
  );
  for (const to of ['east', 'west']) {
    const again = await house.file({ by: 'procuratorate', to, complaint: complaintAgainst(3) });
    assert.equal(refusedAs(again), 'already-filed');
    assert.equal(!again.ok && again.problem.about?.['filingNumber'], first.filingNumber);
  }
});

test('every defect of a complaint is told at once, and nothing is written', async () => {
  const entered = await counted('log_entry');
  const bad = await house.file({
    by: 'procuratorate',
    to: 'east',
    complaint: {
      defendants: [
        {
          kind: 'organisation',
          name: '甲',
          creditCode: madeUpCreditCode(9).slice(0, 17) + '!',
          parentCreditCode: null,
        },
      ],
      conduct: { kinds: ['sale'], summary: '联系人电话 13800000000', from: '2026-02-30', until: null },
      facts: {
        noSuchFact: { state: 'given', value: 1 },
        affectedPersons: { state: 'found', value: 3, by: { court: 'x', act: 'find', reasons: '我说的' } },
      },
    },
  });
  assert.ok(!bad.ok);
  assert.deepEqual(bad.problem.findings?.map(({ code, at }) => `${at} ${code}`).toSorted(), [
    '/complaint/conduct/from day.impossible',
    '/complaint/conduct/summary text.personal-data',
    '/complaint/defendants/0/creditCode credit-code.character',
    '/complaint/facts fact.state',
    '/complaint/facts/noSuchFact fact.unknown',
  ]);
  assert.equal(await counted('log_entry'), entered);
});

test('an organ that may not sue cannot file, and a court that takes no part cannot be filed to', async () => {
  assert.equal(refusedAs(await house.file({ by: 'east', to: 'east' })), 'not-permitted');
  assert.equal(refusedAs(await house.file({ by: 'procuratorate', to: 'nowhere' })), 'invalid-request');
});

test('a natural person is kept as a keyed digest and a masked name; the number is nowhere', async () => {
  const number = '110000199001010016';
  const checked = [...'0123456789X'].map((last) => number.slice(0, 17) + last);
  const results = await Promise.all(
    checked.map((identityNumber) =>
      house.file({
        by: 'procuratorate',
        to: 'east',
        complaint: complaintAgainst(5, { defendants: [{ kind: 'person', name: '孙小明', identityNumber }] }),
      }),
    ),
  );
  const filed = results.filter((result) => result.ok);
  assert.equal(filed.length, 1);
  const dump = await asOwner(house.url, async (client) => {
    const rows: unknown[] = [];
    for (const table of ['cases', 'defendant_filing', 'case_act', 'log_entry', 'idempotency', 'draft'])
      rows.push((await client.query(`SELECT * FROM ${table}`)).rows);
    return JSON.stringify(rows);
  });
  assert.ok(!dump.includes(number.slice(0, 17)));
  assert.ok(!dump.includes('孙小明'));
  assert.ok(dump.includes('孙某'));
});

test('the queue is ordered by the legal time limit, and a limit that ran out is the court’s overdue duty', async () => {
  house.setClock('2026-09-21T08:00:00.000Z');
  const late = done(await house.file({ by: 'procuratorate', to: 'west', complaint: complaintAgainst(21) }));
  house.setClock('2026-09-23T15:59:59.000Z');
  const last = done(await house.file({ by: 'procuratorate', to: 'west', complaint: complaintAgainst(22) }));
  // 23:59:59 in Shanghai counts that day; its seventh day, 30 September, is the last before the holiday.
  assert.equal(last.limits[0]?.due, '2026-09-30');
  house.setClock('2026-09-24T16:00:00.000Z');
  const rolled = done(await house.file({ by: 'procuratorate', to: 'west', complaint: complaintAgainst(23) }));
  assert.deepEqual([rolled.limits[0]?.due, rolled.limits[0]?.rolledFrom], ['2026-10-08', '2026-10-02']);
  house.setClock('2026-09-29T01:00:00.000Z');
  const desk = await deskOf(house.services, house.judge('west'));
  assert.deepEqual(
    desk.queue.map(({ filingNumber, limit }) => [filingNumber, limit?.status]),
    [
      [late.filingNumber, 'overdue'],
      [last.filingNumber, 'running'],
      [rolled.filingNumber, 'running'],
    ],
  );
});

test('correction is asked for once with all defects, stops the clock, and starts it anew the day after', async () => {
  house.setClock('2026-11-02T02:00:00.000Z');
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(31) }));
  const defects = [{ item: '缺少公告证明', rule: '检察公益诉讼解释 14', mend: '补交' }];
  const asked = done(await house.act(house.judge('east'), filed, 'ask-correction', { defects }));
  assert.deepEqual([asked.stage, asked.limits.map(({ status }) => status)], ['awaiting-correction', ['done']]);
  house.setClock('2026-11-09T02:00:00.000Z');
  const corrected = done(
    await house.act(house.filer('procuratorate'), filed, 'correct-complaint', {
      complaint: complaintAgainst(31, { claims: [{ kind: 'apology', text: '国家级媒体道歉', amount: null }] }),
    }),
  );
  assert.equal(corrected.stage, 'received');
  assert.deepEqual(
    corrected.limits.map(({ status, due }) => [status, due]),
    [
      ['running', '2026-11-16'],
      ['done', '2026-11-09'],
    ],
  );
  assert.equal(refusedAs(await house.act(house.judge('east'), filed, 'ask-correction', { defects })), 'law-refuses');
  const view = await openCase(house.services, house.filer('procuratorate'), filed.ref);
  assert.equal(view.complaint.claims[0]?.text, '国家级媒体道歉');
  assert.deepEqual(
    view.entries.map(({ act }) => act),
    ['submit-complaint', 'ask-correction', 'correct-complaint'],
  );
});

test('an act by the wrong organ, in the wrong role or out of stage is refused and leaves no entry', async () => {
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(41) }));
  const entered = await counted('log_entry');
  assert.equal(refusedAs(await house.act(house.judge('west'), filed, 'docket')), 'not-found');
  assert.equal(refusedAs(await house.act(house.filer('procuratorate'), filed, 'docket')), 'wrong-organ');
  assert.equal(
    refusedAs(await house.act({ ...house.judge('east'), role: 'bench-judge' }, filed, 'docket')),
    'not-permitted',
  );
  assert.equal(
    refusedAs(await house.act(house.judge('east'), filed, 'dismiss', { reasons: '立案前' })),
    'out-of-stage',
  );
  const bad = await house.act(house.judge('east'), filed, 'refuse', {
    ground: 'wrong-court',
    competentCourt: null,
    reasons: '',
    more: 1,
  });
  assert.deepEqual(!bad.ok && bad.problem.findings?.map(({ code, at }) => `${at} ${code}`), [
    '/reasons field.empty',
    '/more field.unknown',
    '/competentCourt field.missing',
  ]);
  assert.equal(await counted('log_entry'), entered);
});

test('a case is read whole by its court and its filer; another court gets its progress by number', async () => {
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(51) }));
  const docketed = done(await house.act(house.judge('east'), filed, 'docket'));
  const stranger = await orRefusal(() => openCase(house.services, house.judge('west'), filed.ref));
  assert.equal(!stranger.ok && stranger.problem.code, 'not-found');
  for (const number of [
    filed.filingNumber,
    docketed.caseNumber ?? '',
    (docketed.caseNumber ?? '').replace('（', '(').replace('）', ')'),
  ]) {
    const status = await statusOf(house.services, house.judge('west'), number);
    assert.equal(status.summary.stage, 'docketed');
    assert.deepEqual(
      status.entries.map(({ says }) => says),
      [null, null],
    );
  }
  assert.match(docketed.caseNumber ?? '', /^（2026）浙98民初演示\d+号$/);
});

test('the national check finds the filing by its defendant, and says when no check is possible', async () => {
  done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(61) }));
  const asked = await nationalCheck(house.services, house.filer('consumers'), {
    defendants: complaintAgainst(61).defendants,
    conduct: complaintAgainst(61).conduct,
  });
  assert.equal(asked.possible, true);
  assert.equal(asked.matches[0]?.grounds.defendant, 'same');
  const nobody = await nationalCheck(house.services, house.filer('consumers'), {
    defendants: [],
    conduct: { kinds: [], summary: '', from: null, until: null },
  });
  assert.deepEqual([nobody.possible, nobody.matches.length], [false, 0]);
});

test('a finding closes the open term, is laid down with its reasons, and docketing never waited for it', async () => {
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(71) }));
  const asked = await openCase(house.services, house.judge('east'), filed.ref);
  assert.equal(asked.facts['manyIndividuals'], undefined);
  done(
    await house.act(house.judge('east'), filed, 'find', { fact: 'manyIndividuals', value: true, reasons: '逾百万人' }),
  );
  const found = await openCase(house.services, house.judge('east'), filed.ref);
  assert.deepEqual(found.facts['manyIndividuals'], {
    state: 'found',
    value: true,
    by: { court: 'east', act: 'find', reasons: '逾百万人' },
  });
  assert.equal(
    refusedAs(
      await house.act(house.judge('east'), filed, 'find', { fact: 'manyIndividuals', value: 'many', reasons: '错' }),
    ),
    'invalid-request',
  );
});

test('a branch is its parent: a filing against either finds the other, also where a later filer does not know', async () => {
  const parent = madeUpCreditCode(81);
  const branch = madeUpCreditCode(82);
  const against = (creditCode: string, parentCreditCode: string | null, text: string) =>
    complaintAgainst(81, {
      defendants: [{ kind: 'organisation', name: '演示公司', creditCode, parentCreditCode }],
      claims: [{ kind: 'apology', text, amount: null }],
    });
  const first = done(await house.file({ by: 'procuratorate', to: 'east', complaint: against(branch, parent, '甲') }));
  done(await house.act(house.judge('east'), first, 'docket'));
  for (const creditCode of [parent, branch]) {
    const second = done(
      await house.file({ by: 'consumers', to: 'west', complaint: against(creditCode, null, creditCode) }),
    );
    assert.equal(refusedAs(await house.act(house.judge('west'), second, 'docket')), 'comparison-needed');
  }
});

test('a court without a known code dockets without a number and enters it by hand; another court’s number is refused', async () => {
  const filed = done(await house.file({ by: 'procuratorate', to: 'north', complaint: complaintAgainst(91) }));
  assert.equal(done(await house.act(house.judge('north'), filed, 'docket')).caseNumber, null);
  const enter = (number: string) => house.act(house.judge('north'), filed, 'enter-case-number', { number });
  const other = await enter('(2026)浙98民初7号');
  assert.deepEqual(!other.ok && other.problem.findings, [{ code: 'case-number.other-court', at: '/number' }]);
  assert.equal(refusedAs(await enter('（2026）民初7号')), 'invalid-request');
  assert.equal(done(await enter('（２０２６）京98民初7号')).caseNumber, '（2026）京98民初演示7号');
  assert.equal(refusedAs(await enter('（2026）京98民初8号')), 'law-refuses');
});
