import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openCase } from './case-view.ts';
import { complaintAgainst, done, openCourthouse, refusedAs } from './testing/courthouse.ts';
import type { Courthouse } from './testing/courthouse.ts';

let house: Courthouse;
before(async () => {
  house = await openCourthouse({ connections: 30, courts: 10 });
});
after(() => house.close());

const different = { finding: 'different', reasons: '行为方式和期间均不同' };
const same = { finding: 'same', reasons: '同一接口、同一期间' };

test('a second court is told of the earlier case, and may docket only what a judge found different', async () => {
  const east = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(11) }));
  const west = done(await house.file({ by: 'consumers', to: 'west', complaint: complaintAgainst(11) }));
  done(await house.act(house.judge('east'), east, 'docket'));

  const pressed = await house.act(house.judge('west'), west, 'docket');
  assert.equal(refusedAs(pressed), 'comparison-needed');
  assert.deepEqual(!pressed.ok && pressed.problem.about?.['earlier'], [{ ...east.ref, finding: null }]);

  done(await house.act(house.judge('west'), west, 'compare-torts', { compared: [east.ref], ...different }));
  assert.equal(done(await house.act(house.judge('west'), west, 'docket')).stage, 'docketed');
});

test('a tort found the same is left to the earlier court, by the one act the law has for it', async () => {
  const east = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(12) }));
  const west = done(await house.file({ by: 'consumers', to: 'west', complaint: complaintAgainst(12) }));
  done(await house.act(house.judge('east'), east, 'docket'));
  assert.equal(
    refusedAs(await house.act(house.judge('west'), west, 'leave-to-earlier', { reasons: '未比较' })),
    'law-refuses',
  );
  done(await house.act(house.judge('west'), west, 'compare-torts', { compared: [east.ref], ...same }));
  assert.equal(refusedAs(await house.act(house.judge('west'), west, 'docket')), 'earlier-case-docketed');
  assert.equal(
    refusedAs(
      await house.act(house.judge('west'), west, 'transfer', {
        ground: 'earlier-docketed',
        to: 'east',
        reasons: '立案前不得移送',
      }),
    ),
    'out-of-stage',
  );
  const left = done(await house.act(house.judge('west'), west, 'leave-to-earlier', { reasons: '东江已先立案' }));
  assert.equal(left.stage, 'not-docketed');
});

test('the second court sees the earlier case, its progress, the proof of order and only the lawful ways on', async () => {
  const east = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(13) }));
  const west = done(await house.file({ by: 'consumers', to: 'west', complaint: complaintAgainst(13) }));
  const docketed = done(await house.act(house.judge('east'), east, 'docket'));
  const view = await openCase(house.services, house.judge('west'), west.ref);
  const [earlier] = view.related;
  assert.equal(earlier?.standsBefore, true);
  assert.equal(earlier?.docketedEntry, docketed.entry);
  assert.equal(earlier?.receivedEntry, east.entry);
  assert.equal(earlier?.stage, 'docketed');
  const offered = (act: string) => view.acts.find((one) => one.act === act);
  assert.equal(offered('docket')?.available, false);
  assert.match(offered('docket')?.why?.zh ?? '', /先比较/);
  assert.equal(offered('compare-torts')?.available, true);
  assert.equal(offered('refuse')?.available, true);
  assert.equal(offered('transfer')?.available, false);
  assert.match(offered('transfer')?.why?.zh ?? '', /已立案/);
});

test('a case that is dismissed releases its place, and the next one takes the next', async () => {
  const east = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(14) }));
  const west = done(await house.file({ by: 'consumers', to: 'west', complaint: complaintAgainst(14) }));
  done(await house.act(house.judge('east'), east, 'docket'));
  assert.equal(refusedAs(await house.act(house.judge('west'), west, 'docket')), 'comparison-needed');
  done(await house.act(house.judge('east'), east, 'dismiss', { reasons: '不符合起诉条件' }));
  assert.equal(done(await house.act(house.judge('west'), west, 'docket')).stage, 'docketed');
});

test('a transfer hands the place over: the receiving court dockets, nobody steps between', async () => {
  const east = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(15) }));
  const west = done(await house.file({ by: 'consumers', to: 'west', complaint: complaintAgainst(15) }));
  done(await house.act(house.judge('east'), east, 'docket'));
  const moved = done(
    await house.act(house.judge('east'), east, 'transfer', {
      ground: 'no-jurisdiction',
      to: 'north',
      reasons: '被告住所地在北原',
    }),
  );
  assert.equal(moved.stage, 'transferred');
  assert.equal(refusedAs(await house.act(house.judge('west'), west, 'docket')), 'comparison-needed');
  const old = await openCase(house.services, house.judge('east'), east.ref);
  assert.equal(old.transfer?.direction, 'to');
  const opened = { ...moved, ref: old.transfer?.ref ?? moved.ref };
  const received = await openCase(house.services, house.judge('north'), opened.ref);
  assert.deepEqual([received.transfer?.ref, received.complaint.conduct], [east.ref, old.complaint.conduct]);
  assert.equal(
    refusedAs(
      await house.act(house.judge('north'), opened, 'refuse', {
        ground: 'wrong-court',
        competentCourt: 'west',
        reasons: '不属本院管辖',
      }),
    ),
    'law-refuses',
  );
  const docketed = done(await house.act(house.judge('north'), opened, 'docket'));
  assert.equal(docketed.stage, 'docketed');
  assert.equal(docketed.caseNumber, null);
  assert.match(docketed.caseNumberNote?.zh ?? '', /代字/);
});

test('a suit on a tort with an effective judgment is not docketed', async () => {
  const east = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(16) }));
  done(await house.act(house.judge('east'), east, 'docket'));
  const bench = { ...house.judge('east'), role: 'bench-judge' as const };
  done(await house.act(bench, east, 'record-judgment', { effectiveOn: '2026-11-18', result: '判令赔礼道歉' }));
  const west = done(await house.file({ by: 'consumers', to: 'west', complaint: complaintAgainst(16) }));
  done(await house.act(house.judge('west'), west, 'compare-torts', { compared: [east.ref], ...same }));
  const refused = await house.act(house.judge('west'), west, 'docket');
  assert.ok(!refused.ok && refused.problem.provisions?.includes('CPLI 289' as never));
});

test('unknown defendants match nobody', async () => {
  const unknown = { defendants: [{ kind: 'unknown' as const, name: '某公司' }] };
  const east = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(17, unknown) }));
  const west = done(await house.file({ by: 'consumers', to: 'west', complaint: complaintAgainst(17, unknown) }));
  done(await house.act(house.judge('east'), east, 'docket'));
  assert.equal(done(await house.act(house.judge('west'), west, 'docket')).stage, 'docketed');
});

test('courts that press at the same instant: exactly one docketing stands, the others are told why', async () => {
  for (let round = 0; round < 3; round += 1) {
    const filings = await Promise.all(
      Array.from({ length: 10 }, async (_, n) =>
        done(
          await house.file({
            by: n % 2 === 0 ? 'procuratorate' : 'consumers',
            to: `court${n}`,
            complaint: complaintAgainst(100 + round, { claims: [{ kind: 'apology', text: `第${n}件`, amount: null }] }),
          }),
        ),
      ),
    );
    const results = await Promise.all(
      filings.flatMap((filing) => [1, 2].map(() => house.act(house.judge(filing.ref.court), filing, 'docket'))),
    );
    assert.equal(results.filter((result) => result.ok).length, 1);
    const codes = new Set(results.flatMap((result) => (result.ok ? [] : [result.problem.code])));
    assert.ok(codes.isSubsetOf(new Set(['comparison-needed', 'out-of-stage'])), [...codes].join());
  }
});

test('two defendants named in opposite order never wait for one another', async () => {
  const pair = (one: number, other: number) => ({
    defendants: [...complaintAgainst(one).defendants, ...complaintAgainst(other).defendants],
  });
  const filings = await Promise.all(
    Array.from({ length: 8 }, async (_, n) =>
      done(
        await house.file({
          by: 'procuratorate',
          to: `court${n}`,
          complaint: complaintAgainst(
            200,
            n % 2 === 0
              ? { ...pair(200, 201), claims: [{ kind: 'apology', text: `甲${n}`, amount: null }] }
              : { ...pair(201, 200), claims: [{ kind: 'apology', text: `乙${n}`, amount: null }] },
          ),
        }),
      ),
    ),
  );
  const results = await Promise.all(
    filings.map((filing) => house.act(house.judge(filing.ref.court), filing, 'docket')),
  );
  assert.equal(results.filter((result) => result.ok).length, 1);
});
