import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asDivisionCode } from '#words/division-code.ts';
import { basicCourtsOf, intermediateCourtsOf, internetCourtOf, internetCourts } from './court-places.ts';
import { commonSuperior, hasKnownParent, superiorProcuratoratesOf, superiorsOf } from './court-order.ts';
import { type Court, courts, courtsWithCode } from './courts.ts';
import { divisions, successorsOf } from './divisions.ts';
import { courtsNamed, procuratoratesNamed } from './organ-names.ts';
import { procuratorateBeside, procuratorates } from './procuratorates.ts';

function court(name: string): Court {
  const [found, ...more] = courtsNamed(name);
  assert.ok(found !== undefined && more.length === 0, name);
  return found;
}

test('every chain of superiors ends at the Supreme Court and rises in level', () => {
  const rank = { basic: 0, intermediate: 1, high: 2, supreme: 3 } as const;
  for (const one of courts()) {
    const chain = [one, ...superiorsOf(one)];
    assert.equal(chain.at(-1)?.level, 'supreme', one.name);
    chain.slice(1).forEach((above, index) => {
      const below = chain[index];
      // Two courts that rank alike: the branches of a High Court stand under it.
      if (below !== undefined) assert.ok(rank[above.level] >= rank[below.level], one.name);
    });
  }
});

test('the common superior is the lowest court above both', () => {
  const hangzhou = court('杭州互联网法院');
  assert.equal(commonSuperior(hangzhou, court('杭州市余杭区人民法院'))?.name, '浙江省杭州市中级人民法院');
  assert.equal(commonSuperior(hangzhou, court('宁波市海曙区人民法院'))?.name, '浙江省高级人民法院');
  assert.equal(commonSuperior(hangzhou, court('北京互联网法院'))?.name, '最高人民法院');
  assert.equal(commonSuperior(hangzhou, court('浙江省杭州市中级人民法院'))?.name, '浙江省高级人民法院');
  assert.equal(commonSuperior(hangzhou, court('最高人民法院')), undefined);
});

test('a court whose parent no source names still has its High Court, and says that the chain is not whole', () => {
  const corps = court('阿拉尔市人民法院');
  assert.equal(hasKnownParent(corps), false);
  assert.deepEqual(
    superiorsOf(corps).map((above) => above.level),
    ['high', 'high', 'supreme'],
  );
});

test('the internet courts have the districts of their city and the appeal court of the city', () => {
  assert.deepEqual(
    internetCourts().map(({ court: one, city, districts, appeals }) => [one.id, city, districts.length, appeals.id]),
    [
      ['BJ0491', '110000', 16, 'BJ04'],
      ['ZJ0192', '330100', 13, 'ZJ01'],
      ['GD0192', '440100', 11, 'GD01'],
    ],
  );
  assert.equal(internetCourtOf(asDivisionCode('330103'))?.court.id, 'ZJ0192', 'a district since merged into another');
  assert.equal(internetCourtOf(asDivisionCode('440100'))?.court.id, 'GD0192');
  assert.equal(internetCourtOf(asDivisionCode('440300')), undefined);
});

test('a county has one intermediate court, but for those whose courts no source places', () => {
  const without = divisions().filter(
    (division) =>
      division.to === null && division.level === 'county' && intermediateCourtsOf(division.code).length !== 1,
  );
  // The Corps' cities, whose intermediate courts are not in the source, and 两江新区 of 2025. Taiwan, Hong Kong and Macao
  // have no counties in the table.
  assert.ok(without.every((division) => division.code.startsWith('6590') || division.code === '500157'));
  assert.equal(without.length, 13);
  assert.deepEqual(
    intermediateCourtsOf(asDivisionCode('310110')).map((one) => one.name),
    ['上海市第二中级人民法院'],
  );
});

test('an ended division leads to those in force, and to their courts', () => {
  assert.deepEqual(
    successorsOf(asDivisionCode('330103')).map((division) => division.name),
    ['拱墅区'],
  );
  assert.deepEqual(
    basicCourtsOf(asDivisionCode('330103')).map((one) => one.name),
    ['杭州市拱墅区人民法院'],
  );
  for (const division of divisions()) {
    for (const now of successorsOf(division.code)) assert.equal(now.to, null);
  }
});

test('a procuratorate stands beside a court of its own level and rises to the Supreme Procuratorate where its parents are known', () => {
  const levels = { supreme: 'supreme', province: 'high', prefecture: 'intermediate', county: 'basic' } as const;
  const byId = new Map<string, Court>(courts().map((one) => [one.id, one]));
  for (const one of procuratorates()) assert.equal(byId.get(one.court)?.level, levels[one.level], one.name);
  const [yuhang] = procuratoratesNamed('杭州市余杭区人民检察院');
  assert.ok(yuhang);
  assert.deepEqual(
    superiorProcuratoratesOf(yuhang).map((above) => above.name),
    ['浙江省杭州市人民检察院', '浙江省人民检察院', '最高人民检察院'],
  );
  assert.equal(procuratorateBeside(court('杭州互联网法院').id), undefined);
});

test('a name is found with and without its province, with its prefecture, and in half or full width', () => {
  for (const [text, id] of [
    ['湖北省十堰市茅箭区人民法院', 'HB0302'],
    ['十堰市茅箭区人民法院', 'HB0302'],
    ['盘锦市中级人民法院', 'LN11'],
    ['辽宁省盘锦市中级人民法院', 'LN11'],
    ['浙江省湖州市德清县人民法院', 'ZJ0521'],
    ['杭州 互联网法院', 'ZJ0192'],
  ] as const) {
    assert.equal(court(text).id, id, text);
  }
  assert.deepEqual(courtsNamed('江苏省十堰市茅箭区人民法院'), [], 'the wrong province names no court');
  assert.deepEqual(courtsNamed('某区人民法院'), []);
});

test('every court and procuratorate is found by its own name, its short name, and alone by the first', () => {
  for (const one of courts()) {
    assert.deepEqual(courtsNamed(one.name), [one]);
    assert.ok(courtsNamed(one.shortName).includes(one));
  }
  for (const one of procuratorates()) {
    assert.ok(procuratoratesNamed(one.name).includes(one));
    assert.ok(procuratoratesNamed(one.shortName).includes(one));
  }
});

test('a code names its court first and after it those that may have kept it from an older division', () => {
  assert.deepEqual(
    courtsWithCode('浙0192').map((one) => one.name),
    ['杭州互联网法院'],
  );
  assert.ok(courtsWithCode('京0229').some((one) => one.name === '北京市延庆区人民法院'));
  assert.deepEqual(courtsWithCode('浙9999'), []);
});
