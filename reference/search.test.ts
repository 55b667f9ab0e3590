import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { courts } from './courts.ts';
import { divisions } from './divisions.ts';
import { procuratorates } from './procuratorates.ts';
import { type Hit, search, searchIndex } from './search.ts';

const index = searchIndex(courts(), procuratorates(), divisions());
const first = (text: string): string | undefined => search(index, text, 1)[0]?.entry.name;
const names = (text: string, limit = 10): string[] => search(index, text, limit).map((hit) => hit.entry.name);

test('what people type leads first to what they mean', () => {
  for (const [text, name] of [
    ['hzhlw', '杭州互联网法院'],
    ['HZHLW', '杭州互联网法院'],
    ['浙0192', '杭州互联网法院'],
    ['浙０１９２', '杭州互联网法院'],
    ['ZJ0192', '杭州互联网法院'],
    ['浙01', '浙江省杭州市中级人民法院'],
    ['杭州中院', '浙江省杭州市中级人民法院'],
    ['上海一中院', '上海市第一中级人民法院'],
    ['临安法院', '杭州市临安区人民法院'],
    ['余杭检察院', '杭州市余杭区人民检察院'],
    ['hangzhou internet', '杭州互联网法院'],
    ['Supreme', '最高人民法院'],
    ['330106', '西湖区'],
    ['最高检', '最高人民检察院'],
    ['杭州市 余杭区 人民法院', '杭州市余杭区人民法院'],
  ] as const) {
    assert.equal(first(text), name, text);
  }
});

test('an abbreviation of many courts lists them all, the intermediate ones of that sound first', () => {
  const found = names('hzzy', 12);
  for (const city of ['杭州', '湖州', '菏泽', '惠州', '汉中']) {
    assert.ok(
      found.some((name) => name.includes(`${city}市中级`)),
      city,
    );
  }
});

test('a division in force comes before one that has ended', () => {
  const found = search(index, '余杭').flatMap(({ entry }) => (entry.kind === 'division' ? [entry.to === null] : []));
  assert.deepEqual(found, [true, false, false]);
});

test('a court with a derived code is found by it and says that it is derived', () => {
  const hit = search(index, '浙0110')[0];
  assert.ok(hit?.entry.kind === 'court' && hit.entry.codeSource === 'derived');
  assert.equal(hit.by, 'code');
});

test('every court is found first by its code and by its full name', () => {
  // One in 29, spread over the country: each look-up reads the whole index.
  courts().forEach((court, place) => {
    if (place % 29 !== 0) return;
    assert.equal(first(court.name), court.name);
    if (court.code !== null && court.code.length > 1) assert.equal(first(court.code), court.name);
  });
});

test('nothing, blanks and signs find nothing; any other text is answered in falling order and within the limit', () => {
  for (const text of ['', '   ', '（）', '—']) assert.deepEqual(search(index, text), []);
  const falling = (hits: readonly Hit[]) =>
    hits.every((hit, at) => at === 0 || hit.score <= (hits[at - 1]?.score ?? 0));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.integer({ min: 1, max: 9 }), (text, limit) => {
      const hits = search(index, text, limit);
      assert.ok(hits.length <= limit && falling(hits));
    }),
    { numRuns: 40 },
  );
});
