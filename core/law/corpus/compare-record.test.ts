import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asPartialDay } from '#words/day.ts';
import { compareCorpus, compareRecord, type Explanation } from './compare-record.ts';
import { recordDate } from './record-date.ts';
import { recordFacts } from './record-facts.ts';
import type { PublishedRecord, RecordOrgans } from './record.ts';

const organs: RecordOrgans = {
  court: (name) =>
    name === '杭州互联网法院' ? { kind: 'internet', division: '330100', internetCity: 'hangzhou' } : undefined,
  procuratorateLevel: () => 'basic',
  organisationLevel: () => 'province',
};
/** An internet-court suit of 2023 by a procuratorate that announced in time. */
const record: PublishedRecord = {
  id: 'made-up',
  caseNumber: null,
  court: { name: '杭州互联网法院', level: 'internet' },
  procuratorateOrPlaintiff: { name: '某区人民检察院', kind: 'procuratorate' },
  procedureKind: 'civil_pil',
  dateFiled: asPartialDay('2023-06-09'),
  dateDecided: asPartialDay('2023-08-04'),
  defendants: [{ kind: 'individual' }],
  conduct: ['sale', 'leak'],
  informationCategories: ['phone', 'name'],
  sensitive: false,
  itemsCount: 40_000,
  victimsCount: null,
  preLitigationAnnouncement: { made: true, date: asPartialDay('2023-04-14') },
  claims: ['apology', 'damages'],
  claimsGranted: ['apology', 'damages'],
  illegalGainsCny: 34_000,
  claimedLossCny: null,
  damagesAwardedCny: 34_000,
  damagesBasis: 'gains',
  apologyMedium: '省级报纸',
  outcome: 'granted',
  jurisdictionGround: 'internet_court',
  sources: ['https://example.org/2023/0901/1.html'],
};

const comparisonsOf = (one: PublishedRecord, ...more: readonly Explanation[]) =>
  compareRecord(one, organs, more).filter((each) => 'engine' in each);

const verdictOf = (changed: Partial<PublishedRecord>, question: string) =>
  comparisonsOf({ ...record, ...changed }).find((one) => one.question === question);

test('facts come from named fields: null is not known, and what a court dealt with is found by it', () => {
  const facts = recordFacts(record, organs);
  assert.deepEqual(facts.affectedPersons, { state: 'not-known' });
  assert.equal(facts.affectedItems?.state, 'given');
  assert.deepEqual(facts.breaches, {
    state: 'found',
    value: ['unlawful-trade'],
    by: { court: '杭州互联网法院', act: '裁判', reasons: 'conduct' },
  });
  assert.deepEqual(facts.informationKinds?.state === 'given' && facts.informationKinds.value, ['contact']);
  assert.equal(facts.domicileHere?.state, 'not-known');
});

test('a list with a word of unknown meaning is not taken for the whole list', () => {
  const facts = recordFacts({ ...record, informationCategories: ['phone', 'police_records'] }, organs);
  assert.deepEqual(facts.informationKinds, { state: 'not-known' });
});

test('partial days stay partial, and defendants of different kinds are not one kind', () => {
  const facts = recordFacts(
    { ...record, dateFiled: asPartialDay('2023-06'), defendants: [{ kind: 'individual' }, { kind: 'company' }] },
    organs,
  );
  assert.equal(facts.filedOn?.state === 'given' && facts.filedOn.value, '2023-06');
  assert.deepEqual(facts.defendantKind, { state: 'not-known' });
});

test('the filing day is the day of the law; without one the latest possible day is, marked assumed', () => {
  assert.deepEqual(recordDate(record), { on: '2023-06-09', assumed: false, from: '2023-06-09' });
  const partial = recordDate({ ...record, dateFiled: asPartialDay('2023-02') });
  assert.deepEqual(partial, { on: '2023-02-28', assumed: true, from: '2023-02-01' });
  const decided = recordDate({ ...record, dateFiled: null });
  assert.deepEqual(decided, { on: '2023-08-04', assumed: true, from: '2022-08-04' });
  const undated = { ...record, dateFiled: null, dateDecided: null };
  assert.deepEqual(recordDate({ ...undated, caseNumber: '（2021）浙0192民初1号' })?.on, '2021-12-31');
  assert.deepEqual(recordDate(undated), { on: '2023-12-31', assumed: true, from: null });
  assert.equal(recordDate({ ...undated, sources: ['https://example.org/a/1'] }), null);
});

test('agreement, a missing fact, and a rule that did not exist yet are told apart', () => {
  assert.equal(verdictOf({}, 'level')?.result, 'agree');
  assert.equal(verdictOf({}, 'suit-kind')?.result, 'agree');
  const standing = verdictOf({}, 'standing');
  assert.equal(standing?.result, 'explained');
  assert.equal(standing.because?.kind, 'missing-fact');
  assert.match(standing.because.ref, /announcementMedium/);
  const early = verdictOf({ dateFiled: asPartialDay('2020-12-01'), dateDecided: null }, 'standing');
  assert.deepEqual(early?.because, { kind: 'gap', ref: 'no rule before 2021-11-01' });
});

test('a court that let in a plaintiff whom no rule lets in stands unexplained', () => {
  const changed = { procuratorateOrPlaintiff: { name: null, kind: 'other' } };
  const standing = verdictOf(changed, 'standing');
  assert.deepEqual([standing?.court, standing?.engine, standing?.result], ['yes', 'no', 'unexplained']);
  const sums = compareCorpus([{ ...record, ...changed }], organs);
  assert.deepEqual(
    sums.unexplained.find(({ question }) => question === 'standing'),
    {
      id: 'made-up',
      question: 'standing',
      court: 'yes',
      engine: 'no',
    },
  );
});

test('a departure that a source tells of explains its own question alone', () => {
  const other = { ...record, procuratorateOrPlaintiff: { name: null, kind: 'other' } };
  const comparisons = comparisonsOf(other, { id: 'made-up', question: 'standing', kind: 'departure', ref: 'PIPL 70' });
  const verdicts = Object.fromEntries(comparisons.map(({ question, result }) => [question, result]));
  assert.equal(verdicts['standing'], 'explained');
  assert.equal(verdicts['suit-kind'], 'unexplained');
});

test('a proceeding before suit, and a suit turned away, say nothing of what a court held', () => {
  assert.deepEqual(comparisonsOf({ ...record, procedureKind: 'administrative_pil_prelitigation' }), []);
  assert.deepEqual(comparisonsOf({ ...record, outcome: 'not_accepted' }), []);
  const unseen = { ...record, court: null, outcome: null, dateDecided: null };
  assert.deepEqual(comparisonsOf(unseen), []);
});

test('where the day is assumed and the law changed between, the question is left out and said to be', () => {
  const decided = { ...record, dateFiled: null, dateDecided: asPartialDay('2022-03-01') };
  const { comparisons, leftOut } = compareCorpus([decided], organs);
  assert.deepEqual(leftOut, [{ id: 'made-up', question: 'standing', why: 'law-changed-between' }]);
  assert.ok(comparisons.some(({ question }) => question === 'level'));
});

test('the sums add up', () => {
  const sums = compareCorpus([record, { ...record, id: 'another', jurisdictionGround: null }], organs);
  assert.equal(sums.cases, 2);
  assert.equal(sums.compared, sums.agree + sums.explained + sums.unexplained.length);
});

test('claims that a court granted are claims that the engine lets through; a settlement is not compared', () => {
  assert.equal(verdictOf({}, 'claims')?.result, 'agree');
  assert.equal(verdictOf({ outcome: 'mediated' }, 'claims'), undefined);
  assert.equal(verdictOf({ claimsGranted: ['apology'] }, 'claims'), undefined);
  const vague = verdictOf({ claims: ['apology', 'other'], claimsGranted: ['apology', 'other'] }, 'claims');
  assert.deepEqual(vague?.because?.kind, 'missing-fact');
});

test('a sum awarded by the gain is compared with the gain, one set at discretion with what the court set', () => {
  assert.equal(verdictOf({}, 'damages-basis')?.result, 'agree');
  const more = verdictOf({ damagesAwardedCny: 40_000 }, 'damages-basis');
  assert.deepEqual([more?.engine, more?.result], ['no', 'unexplained']);
  const set = { damagesBasis: 'discretion', illegalGainsCny: null, damagesAwardedCny: 100_000 };
  assert.equal(verdictOf(set, 'damages-basis')?.result, 'agree');
});

test('for the medium of an apology the law gives a standard and no rule', () => {
  assert.deepEqual(verdictOf({}, 'apology-medium')?.because, { kind: 'gap', ref: 'apology.proportionate' });
});
