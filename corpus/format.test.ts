import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseCaseRecord, parseCaseRecords } from './format.ts';

const sample = {
  id: 'sample-v-nobody-2024',
  titleZh: '某区人民检察院诉某公司',
  titleEn: 'A procuratorate v. a company',
  caseNumber: null,
  court: { name: '某区人民法院', level: 'basic', province: null },
  procuratorateOrPlaintiff: { name: null, kind: 'procuratorate' },
  procedureKind: 'civil_pil',
  dateFiled: '2024-03',
  dateDecided: '2024',
  defendants: [{ kind: 'company', count: null }],
  conduct: ['sale'],
  informationCategories: ['phone'],
  sensitive: null,
  itemsCount: 1000,
  victimsCount: null,
  illegalGainsCny: 0.07,
  claimedLossCny: null,
  preLitigationAnnouncement: { made: null, date: null, outlet: null, days: null },
  supportingAgencies: [],
  claims: null,
  claimsGranted: ['apology'],
  damagesAwardedCny: null,
  damagesBasis: null,
  punitiveAwardedCny: null,
  punitiveMultiple: null,
  apologyMedium: null,
  burdenOfProof: null,
  outcome: 'granted',
  jurisdictionGround: null,
  notes: '',
  sources: ['https://example.org/case'],
  confidence: 'low',
  useInRates: false,
};

function defects(input: unknown): readonly string[] {
  const read = parseCaseRecord(input);
  return read.ok ? [] : read.problems.map(({ code, at }) => `${at} ${code}`).toSorted();
}

test('a record reads back as it stands: nothing is filled up, partial dates stay partial', () => {
  const read = parseCaseRecord(sample);
  assert.deepEqual(read.ok ? read.value : read.problems, sample);
});

test('every field must be there', () => {
  for (const field of Object.keys(sample)) {
    const { [field as keyof typeof sample]: _left, ...rest } = sample;
    assert.deepEqual(defects(rest), [`/${field} field.missing`]);
  }
});

test('all defects are named at once, each at its place', () => {
  const bad = {
    ...sample,
    id: 'Not An Id',
    court: { name: '', level: 'lowest', province: null, seat: 'x' },
    dateFiled: '2024-02-30',
    dateDecided: 'spring',
    itemsCount: 1.5,
    victimsCount: -1,
    illegalGainsCny: 0.001,
    sensitive: 'yes',
    conduct: ['Sale!'],
    sources: ['ftp://example.org', 'nothing'],
    judge: 'someone',
  };
  assert.deepEqual(defects(bad), [
    '/conduct/0 field.form',
    '/court/level field.not-a-choice',
    '/court/name field.empty',
    '/court/seat field.unknown',
    '/dateDecided day.form',
    '/dateFiled day.impossible',
    '/id field.form',
    '/illegalGainsCny money.below-fen',
    '/itemsCount field.not-an-integer',
    '/judge field.unknown',
    '/sensitive field.wrong-kind',
    '/sources/0 field.form',
    '/sources/1 field.form',
    '/victimsCount field.too-small',
  ]);
});

test('a record without a source, decided before it was filed, or with an announcement denied and dated, is refused', () => {
  assert.deepEqual(defects({ ...sample, sources: [] }), ['/sources field.too-few']);
  assert.deepEqual(defects({ ...sample, dateDecided: '2024-02-29' }), ['/dateDecided day.order']);
  const announcement = { made: false, date: '2024-01-01', outlet: null, days: null };
  assert.deepEqual(defects({ ...sample, preLitigationAnnouncement: announcement }), [
    '/preLitigationAnnouncement field.conflict',
  ]);
});

test('a list names the place of each defect and an id that comes twice', () => {
  const read = parseCaseRecords([sample, { ...sample, outcome: 7 }, sample]);
  assert.deepEqual(read.ok ? [] : read.problems.map(({ code, at }) => `${at} ${code}`), [
    '/1/outcome field.wrong-kind',
    '/2/id field.duplicate',
  ]);
  assert.deepEqual(parseCaseRecords([]), { ok: true, value: [] });
  for (const other of [{}, null, 'text', undefined]) assert.equal(parseCaseRecords(other).ok, false);
});

test('whatever is handed in is answered, never thrown at', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => !parseCaseRecord(value).ok),
    { numRuns: 200 },
  );
  const mutated = fc.tuple(fc.constantFrom(...Object.keys(sample)), fc.jsonValue());
  fc.assert(
    fc.property(mutated, ([field, value]) => {
      const read = parseCaseRecord({ ...sample, [field]: value });
      if (!read.ok)
        assert.ok(read.problems.every(({ at }) => at === '' || at.startsWith(`/${field}`) || at === '/dateDecided'));
    }),
  );
});
