import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exhibitJson, readExhibit } from '#evidence/exhibit.ts';
import { plainExhibit } from '#evidence/exhibit.fixture.ts';
import { emptyExhibit, mediaTypeOf, submissionOf, type ExhibitDraft } from './exhibit-draft.ts';
import { findFile, shown } from './view.ts';

const digests = { sha256: plainExhibit.sha256, sm3: plainExhibit.sm3 };

const filled: ExhibitDraft = {
  ...emptyExhibit,
  title: ` ${plainExhibit.title} `,
  kind: 'published',
  collectedAt: '2026-11-20 10:00',
  officers: ['演示员甲', '演示员乙'],
  place: plainExhibit.place,
  cause: plainExhibit.cause,
  method: plainExhibit.method,
  medium: 'original',
  attestation: { as: 'witness', text: '演示见证人' },
  privacy: 'personal',
};

/** What the server adds to a submission before it reads it. */
function read(draft: ExhibitDraft) {
  const { officers, ...said } = submissionOf(draft, { type: 'image/png' }, plainExhibit.id, digests).exhibit;
  return readExhibit({
    ...said,
    format: 'dengwen-exhibit/1',
    id: plainExhibit.id,
    case: plainExhibit.case,
    size: '5',
    ...digests,
    collector: { organ: plainExhibit.collector.organ, organKind: 'procuratorate', officers: officers ?? [] },
  });
}

test('a filled form is an exhibit of the format, and what is not said is not known', () => {
  const exhibit = read(filled);
  assert.ok(exhibit.ok, JSON.stringify(exhibit));
  assert.equal(exhibit.value.collectedAt, plainExhibit.collectedAt);
  assert.deepEqual(exhibit.value.integrity.environment, { answer: 'not-known', because: null });
  assert.equal(exhibit.value.earlier.source, null);
});

test('an empty form chooses nothing for anybody: every point that must be said is told', () => {
  const exhibit = read(emptyExhibit);
  assert.ok(!exhibit.ok);
  const places = new Set(exhibit.problems.map(({ at }) => at));
  for (const place of ['/title', '/kind', '/collectedAt', '/place', '/medium', '/attestation/as', '/privacy'])
    assert.ok(places.has(place), place);
});

test('a chain record and a notary are part of it only where they are named as means', () => {
  const chained = read({ ...filled, fixedBy: ['blockchain', 'notary'] });
  assert.ok(!chained.ok);
  const whole = read({
    ...filled,
    fixedBy: ['blockchain', 'notary'],
    chain: { platform: '演示存证平台', transaction: '0xab', recordedAt: '2026-11-20 10:05' },
    notary: { office: '演示公证处', number: '（2026）演证字第1号' },
  });
  assert.ok(whole.ok, JSON.stringify(whole));
  assert.equal(whole.value.blockchain?.checked, null);
});

test('a type with parameters, and none at all, become types of the format', () => {
  assert.equal(mediaTypeOf('text/html; charset=UTF-8'), 'text/html');
  assert.equal(mediaTypeOf(''), 'application/octet-stream');
  assert.equal(mediaTypeOf('nonsense'), 'application/octet-stream');
});

test('a file is in the case only when both fingerprints say so; the same size alone is told as different', () => {
  const exhibits = [
    shown({
      id: plainExhibit.id,
      number: 3,
      exhibit: { ...(exhibitJson(plainExhibit) as Record<string, unknown>) },
      submitter: { id: 'x', name: '演示', nameEn: 'demo', demonstration: true },
      enteredAt: plainExhibit.collectedAt,
      destroyedAt: null,
      custody: [],
      defects: [],
      toSign: null,
    }),
  ];
  assert.deepEqual(findFile(exhibits, 5, digests), { kind: 'same', number: 3, index: 0 });
  assert.deepEqual(findFile(exhibits, 5, { ...digests, sm3: '0'.repeat(64) }), { kind: 'none', near: [3] });
  assert.deepEqual(findFile(exhibits, 6, { ...digests, sha256: '0'.repeat(64) }), { kind: 'none', near: [] });
});
