import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { canonicalJson } from '#words/canonical.ts';
import type { Json } from '#words/canonical.ts';
import { parseJson } from '#words/json.ts';
import { exhibitJson, exhibitLimits, fits, readExhibit } from './exhibit.ts';
import type { Exhibit } from './exhibit.ts';
import { plainExhibit } from './exhibit.fixture.ts';
import {
  exhibitKinds,
  exhibitKindWords,
  fixingMeans,
  fixingMeansWords,
  privacyLevels,
  privacyLevelWords,
} from './kind.ts';
import {
  earlierFactors,
  earlierFactorWords,
  integrityFactors,
  integrityFactorWords,
  platformFactors,
  platformFactorWords,
  presumptions,
  presumptionWords,
} from './review.ts';

const full: Exhibit = {
  ...plainExhibit,
  medium: { as: 'copy', reason: '原始存储介质不便封存', source: '云主机', making: '整盘镜像' },
  attestation: { as: 'nobody', reason: '持有人不在场' },
  fixedBy: ['timestamp', 'blockchain'],
  blockchain: {
    platform: '演示存证平台',
    transaction: '0x00ff',
    recordedAt: plainExhibit.collectedAt,
    checked: { at: plainExhibit.collectedAt, result: 'consistent' },
    review: {
      compliance: { answer: 'yes', because: '已备案' },
      interest: { answer: 'no', because: '原告自营' },
      system: { answer: 'not-known', because: null },
      technique: { answer: 'not-known', because: '未提供说明' },
    },
  },
  notarised: { office: '演示公证处', number: '（2026）演证字第1号' },
  presumption: ['neutral-platform', 'notarised'],
};

/** The exhibit's JSON with the member at this path replaced, or taken out where no value is given. */
function spoilt(path: readonly string[], value?: Json): Json {
  const copy: Record<string, Json> = JSON.parse(JSON.stringify(exhibitJson(full)));
  let at: Record<string, Json> = copy;
  for (const name of path.slice(0, -1)) at = at[name] as Record<string, Json>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

test('an exhibit reads back from its canonical text', () => {
  for (const exhibit of [plainExhibit, full]) {
    const text = parseJson(canonicalJson(exhibitJson(exhibit)), exhibitLimits);
    assert.ok(text.ok);
    assert.deepEqual(readExhibit(text.value), { ok: true, value: exhibit });
  }
});

test('no number stands in an exhibit: two readers may differ on one', () => {
  assert.doesNotMatch(canonicalJson(exhibitJson(full)), /":-?\d/);
});

const defects: readonly (readonly [path: readonly string[], value: Json | undefined, code: string, at?: string])[] = [
  [['sm3'], undefined, 'field.missing'],
  [['extra'], '', 'field.unknown'],
  [['format'], 'dengwen-exhibit/2', 'field.not-a-choice'],
  [['kind'], 'paper', 'field.not-a-choice'],
  [['size'], 5, 'field.wrong-kind'],
  [['size'], '007', 'field.form'],
  [['size'], '0x10', 'field.form'],
  [['sha256'], full.sha256.toUpperCase(), 'field.form'],
  [['title'], '', 'field.empty'],
  [['title'], 'a\u0000b', 'field.control-character'],
  [['title'], ' a', 'field.form'],
  [['title'], 'x'.repeat(201), 'field.too-long'],
  [['mediaType'], 'png', 'field.form'],
  [['collector', 'officers'], ['一人'], 'field.too-few'],
  [['collector', 'officers'], ['同一人', '同一人'], 'field.duplicate', '/collector/officers/1'],
  [['medium', 'reason'], undefined, 'field.missing'],
  [['medium'], { as: 'original', reason: '多余' }, 'field.unknown', '/medium/reason'],
  [['attestation'], { as: 'nobody' }, 'field.missing', '/attestation/reason'],
  [['integrity', 'keeper'], undefined, 'field.missing'],
  [['integrity', 'keeper'], { answer: 'yes', because: null }, 'reasons.missing', '/integrity/keeper/because'],
  [['blockchain', 'review', 'system'], undefined, 'field.missing'],
  [['blockchain', 'checked', 'result'], 'good', 'field.not-a-choice'],
  [['notarised', 'number'], undefined, 'field.missing'],
  [['presumption'], ['archive', 'archive'], 'field.duplicate', '/presumption/1'],
  [['fixedBy'], 'timestamp', 'field.wrong-kind'],
  [['earlier', 'source'], undefined, 'field.missing'],
  [['privacy'], 'open', 'field.not-a-choice'],
];

for (const [path, value, code, at = `/${path.join('/')}`] of defects) {
  test(`an exhibit with ${path.join('.')} ${value === undefined ? 'left out' : JSON.stringify(value).slice(0, 40)} is refused: ${code}`, () => {
    const read = readExhibit(spoilt(path, value));
    assert.ok(!read.ok);
    assert.ok(
      read.problems.some((one) => one.code === code && one.at === at),
      JSON.stringify(read.problems),
    );
  });
}

test('a single officer is enough for whoever is no procuratorate', () => {
  const one: Exhibit = {
    ...full,
    collector: { ...full.collector, organKind: 'consumer-organisation', officers: ['甲'] },
  };
  assert.ok(readExhibit(exhibitJson(one)).ok);
});

test('an exhibit fits its bytes only by size and both digests', () => {
  const bytes = Buffer.from('hello');
  const [sha256, sm3] = ['sha256', 'sm3'].map((name) => createHash(name).update(bytes).digest('hex'));
  assert.ok(sha256 !== undefined && sm3 !== undefined);
  assert.ok(fits(plainExhibit, { size: 5, sha256, sm3 }).ok);
  assert.ok(!fits(plainExhibit, { size: 6, sha256, sm3 }).ok);
  assert.ok(!fits(plainExhibit, { size: 5, sha256: sm3, sm3 }).ok);
  assert.ok(!fits(plainExhibit, { size: 5, sha256, sm3: sha256 }).ok);
});

test('every choice has words in both languages', () => {
  const tables = [
    [exhibitKinds, exhibitKindWords],
    [privacyLevels, privacyLevelWords],
    [fixingMeans, fixingMeansWords],
    [integrityFactors, integrityFactorWords],
    [platformFactors, platformFactorWords],
    [earlierFactors, earlierFactorWords],
    [presumptions, presumptionWords],
  ] as const;
  for (const [choices, words] of tables) {
    assert.deepEqual(Object.keys(words), [...choices]);
    for (const { zh, en } of Object.values(words)) assert.ok(/\p{Script=Han}/u.test(zh) && /[a-z]/.test(en));
  }
});
