import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { asDivisionCode } from '#words/division-code.ts';
import type { DivisionCode } from '#words/division-code.ts';
import type { PlaceLayer } from '../report.ts';
import { jurisdictionHints } from './jurisdiction.ts';
import { layerOf, layerNames } from './layers.ts';
import { rollUpAsIssued, rollUpToday } from './roll-up.ts';
import type { PlaceCount } from './roll-up.ts';

const layer = (divisions: Readonly<Record<string, number>>, unknown = 0): PlaceLayer => ({
  counted: 'identity-numbers',
  divisions: Object.entries(divisions).map(([code, count]) => ({ code, count })),
  unknown,
});

/** Chongwen went to Dongcheng, a county of Sichuan to Chongqing, one was cut in two, and of one nobody knows. */
const ended: Readonly<Record<string, readonly string[]>> = {
  '110103': ['110101'],
  '510222': ['500113'],
  '330199': ['330106', '330110'],
  '330299': ['330203', '330106'],
  '440999': [],
};
const today = (code: DivisionCode): readonly DivisionCode[] => (ended[code] ?? [code]).map(asDivisionCode);

test('a layer has the codes of its places, the largest first, and what has none apart', () => {
  const counts = new Map([
    [0, 5],
    [2, 7],
    [1, 7],
    [3, 9],
  ]);
  assert.deepEqual(layerOf('mobiles', counts, ['330100', '110000', '440300']), {
    counted: 'mobiles',
    divisions: [
      { code: '440300', count: 9 },
      { code: '110000', count: 7 },
      { code: '330100', count: 7 },
    ],
    unknown: 5,
  });
  assert.throws(() => layerOf('mobiles', new Map([[4, 1]]), ['330100']), RangeError);
});

test('as issued, a code stays where its digits say', () => {
  const { provinces, unknown } = rollUpAsIssued(layer({ '110103': 3, '510222': 2, '330100': 4, '330106': 1 }, 6));
  assert.equal(unknown, 6);
  assert.deepEqual(
    provinces.map(({ code, count }) => [code, count]),
    [
      ['330000', 5],
      ['110000', 3],
      ['510000', 2],
    ],
  );
  assert.deepEqual(provinces[0]?.within[0], {
    code: '330100',
    count: 5,
    unplaced: 4,
    within: [{ code: '330106', count: 1, unplaced: 1, within: [] }],
  });
});

test('today, an ended code lies where all of its successors do, and where nobody knows, nowhere', () => {
  const { provinces, unknown } = rollUpToday(
    layer({ '110103': 3, '510222': 2, '330199': 4, '330299': 8, '440999': 16 }),
    today,
  );
  assert.equal(unknown, 16);
  const byCode = new Map(provinces.map((province) => [province.code, province]));
  assert.equal(byCode.get(asDivisionCode('110000'))?.within[0]?.within[0]?.code, '110101');
  assert.equal(byCode.get(asDivisionCode('500000'))?.count, 2);
  assert.equal(byCode.has(asDivisionCode('510000')), false);
  const zhejiang = byCode.get(asDivisionCode('330000'));
  assert.deepEqual([zhejiang?.count, zhejiang?.unplaced], [12, 8]);
  assert.deepEqual(zhejiang?.within, [{ code: '330100', count: 4, unplaced: 4, within: [] }]);
});

test('a code of no province is unknown and lost by no sum', () => {
  assert.deepEqual(rollUpAsIssued(layer({ '990101': 3, abc: 1 }, 2)), { provinces: [], unknown: 6 });
});

test('every count is the sum of what lies within it', () => {
  const codes = ['110103', '110101', '330100', '330106', '330199', '330299', '440999', '510222', '990101'];
  const some = fc.dictionary(fc.constantFrom(...codes), fc.nat(1000));
  const sound = (place: PlaceCount): boolean =>
    place.count === place.unplaced + place.within.reduce((sum, inner) => sum + inner.count, 0) &&
    place.within.every(sound);
  fc.assert(
    fc.property(some, fc.nat(50), (divisions, unknown) => {
      const total = Object.values(divisions).reduce((sum, count) => sum + count, unknown);
      for (const rolled of [rollUpAsIssued(layer(divisions, unknown)), rollUpToday(layer(divisions, unknown), today)]) {
        assert.ok(rolled.provinces.every(sound));
        assert.equal(
          rolled.provinces.reduce((sum, { count }) => sum + count, rolled.unknown),
          total,
        );
      }
    }),
  );
});

test('for jurisdiction each layer stands by itself, with what it does not show', () => {
  const empty = layer({});
  const hints = jurisdictionHints(
    { issue: layer({ '110103': 3, '330106': 1 }), address: empty, mobileHome: empty },
    today,
  );
  assert.deepEqual(
    hints.map((hint) => hint.layer),
    layerNames,
  );
  assert.deepEqual(hints[0]?.provinces, [
    { code: '110000', count: 3, perMille: 750 },
    { code: '330000', count: 1, perMille: 250 },
  ]);
  assert.deepEqual(hints[1]?.provinces, []);
  assert.equal(new Set(hints.map((hint) => hint.caveat.zh)).size, 3);
});
