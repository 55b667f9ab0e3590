import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ActAnswer } from '#contract/shapes/case.ts';
import type { Complaint, CorrectedComplaint } from '#contract/shapes/complaint.ts';
import { openCase } from './case-view.ts';
import { nationalCheck } from './national-check.ts';
import { complaintAgainst, done, openCourthouse, refusedAs } from './testing/courthouse.ts';
import type { Courthouse } from './testing/courthouse.ts';

let house: Courthouse;
before(async () => {
  house = await openCourthouse();
});
after(() => house.close());

const defects = [{ item: '被告写错', rule: 'CPL 124', mend: '写明正确的被告' }];

/** A filing whose correction was asked for. */
async function awaiting(complaint: Complaint): Promise<ActAnswer> {
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint }));
  return done(await house.act(house.judge('east'), filed, 'ask-correction', { defects }));
}

const correct = (filed: ActAnswer, complaint: CorrectedComplaint) =>
  house.act(house.filer('procuratorate'), filed, 'correct-complaint', { complaint });

test('a corrected complaint that sues somebody else is docketed against them, and nothing is left of the first', async () => {
  const filed = await awaiting(complaintAgainst(1));
  done(await correct(filed, complaintAgainst(2)));
  const against = async (serial: number) => {
    const { defendants, conduct } = complaintAgainst(serial);
    const { matches } = await nationalCheck(house.services, house.filer('consumers'), {
      defendants,
      conduct: { ...conduct, kinds: [], from: null, until: null },
    });
    return matches.map(({ ref, stage }) => [ref.case, stage]);
  };
  assert.deepEqual(await against(1), []);
  done(await house.act(house.judge('east'), filed, 'docket'));
  assert.deepEqual(await against(2), [[filed.ref.case, 'docketed']]);
  const late = done(await house.file({ by: 'consumers', to: 'west', complaint: complaintAgainst(1) }));
  assert.equal(done(await house.act(house.judge('west'), late, 'docket')).stage, 'docketed');
});

test('what the court has found stays found, whatever the corrected complaint gives', async () => {
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(5) }));
  const fact = 'affectedPersons';
  done(await house.act(house.judge('east'), filed, 'find', { fact, value: 1200, reasons: '去重后' }));
  done(await house.act(house.judge('east'), filed, 'ask-correction', { defects }));
  done(await correct(filed, complaintAgainst(5, { facts: { [fact]: { state: 'given', value: 9_000_000 } } })));
  const view = await openCase(house.services, house.judge('east'), filed.ref);
  assert.deepEqual(view.facts[fact], {
    state: 'found',
    value: 1200,
    by: { court: 'east', act: 'find', reasons: '去重后' },
  });
});

test('a complaint corrected into one that is filed already is told of the first', async () => {
  const first = done(await house.file({ by: 'procuratorate', to: 'west', complaint: complaintAgainst(6) }));
  done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(8) }));
  const filed = await awaiting(complaintAgainst(7));
  for (const serial of [6, 8]) assert.equal(refusedAs(await correct(filed, complaintAgainst(serial))), 'already-filed');
  const again = await correct(filed, complaintAgainst(6));
  assert.equal(!again.ok && again.problem.about?.['filingNumber'], first.filingNumber);
  assert.equal(done(await correct(filed, complaintAgainst(7))).stage, 'received');
});

test('two unknown defendants of one name stay two through a correction', async () => {
  const unknown = [1, 2].map(() => ({ kind: 'unknown' as const, name: '某公司' }));
  const filed = await awaiting(complaintAgainst(9, { defendants: unknown }));
  const filedFirst = await openCase(house.services, house.judge('east'), filed.ref);
  done(await correct(filed, complaintAgainst(9, { defendants: unknown })));
  const later = await openCase(house.services, house.judge('east'), filed.ref);
  assert.deepEqual(later.complaint.defendants, filedFirst.complaint.defendants);
});

test('a defendant that the case keeps is named again by its key, and may be written right', async () => {
  const person = { kind: 'person' as const, name: '孙甲', identityNumber: '11010519491231002X' };
  const company = complaintAgainst(12).defendants;
  const filed = await awaiting(complaintAgainst(12, { defendants: [...company, person] }));
  const first = (await openCase(house.services, house.judge('east'), filed.ref)).complaint.defendants;
  const again = first.map(({ key }, place) => ({
    kind: 'kept' as const,
    name: ['某网络公司（改）', '孙乙'][place] ?? '',
    key,
  }));
  done(await correct(filed, { ...complaintAgainst(12), defendants: again }));
  const later = (await openCase(house.services, house.judge('east'), filed.ref)).complaint.defendants;
  assert.deepEqual(
    later,
    first.map((one, place) => ({ ...one, name: ['某网络公司（改）', '孙某'][place] })),
  );
});

test('only a defendant of the same case is named by its key', async () => {
  const other = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(13) }));
  const [elsewhere] = (await openCase(house.services, house.judge('east'), other.ref)).complaint.defendants;
  const filed = await awaiting(complaintAgainst(14));
  const answer = await correct(filed, {
    ...complaintAgainst(14),
    defendants: [{ kind: 'kept', name: '某公司', key: elsewhere?.key ?? '' }],
  });
  assert.deepEqual(!answer.ok && answer.problem.findings, [
    { code: 'field.not-a-choice', at: '/complaint/defendants/0/key' },
  ]);
});

test('a defendant kept and the same one given once more are told as one', async () => {
  const filed = await awaiting(complaintAgainst(15));
  const view = await openCase(house.services, house.judge('east'), filed.ref);
  const again = view.complaint.defendants.map(({ name, key }) => ({ kind: 'kept' as const, name, key }));
  const answer = await correct(filed, {
    ...complaintAgainst(15),
    defendants: [...again, ...complaintAgainst(15).defendants],
  });
  assert.deepEqual(!answer.ok && answer.problem.findings, [{ code: 'field.duplicate', at: '/complaint/defendants/1' }]);
});
