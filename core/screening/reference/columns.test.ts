import assert from 'node:assert/strict';
import { test } from 'node:test';
import { residentNumberCheckCharacter } from '#words/resident-number.ts';
import { screeningTables } from '#reference/screening-tables.ts';
import { type KindId, kindIds } from '../kind.ts';
import { countsIn, tableOf } from './engine.fixture.ts';

const made = (first: string): string => first + residentNumberCheckCharacter(first);
const identity = made('11000019900101001');
const places = screeningTables().tables.divisions;
const placeOf = (code: string): number => places.findIndex((row) => row.code === code) + 1;

const cases: readonly (readonly [column: KindId, cell: string, expected: string])[] = [
  ['mobile', '138 0000-0001', 'mobile valid'],
  ['mobile', '(86)138 00000001', 'mobile valid'],
  ['mobile', '0571-87000000', 'landline valid'],
  ['mobile', '1380000000', 'mobile form'],
  ['mobile', '12345678901', 'mobile form'],
  ['mobile', '138****0001', 'mobile masked'],
  ['mobile', identity, 'resident-id valid'],
  ['mobile', '-', ''],
  ['mobile', ' NULL ', ''],
  ['mobile', '="13800000001"', 'mobile valid'],
  ['resident-id', "'" + identity, 'resident-id valid'],
  ['resident-id', '110000900101001', 'resident-id valid'],
  ['resident-id', '110000900230001', 'resident-id date'],
  ['resident-id', '110000199002300010', 'resident-id date'],
  ['resident-id', '990000190002300010', 'permanent-resident-id date'],
  ['resident-id', '010000199001010010', 'resident-id range'],
  ['resident-id', identity.slice(0, 17), 'resident-id form'],
  ['resident-id', 'E00000001', 'passport valid'],
  ['resident-id', 'H00000001', 'travel-permit valid'],
  ['resident-id', '00000001', 'resident-id form'],
  ['resident-id', '1.10000E+17', 'resident-id destroyed'],
  ['passport', identity, 'resident-id valid'],
  ['passport', '123456789', 'passport valid'],
  ['passport', 'x', 'passport form'],
  ['travel-permit', '00000001', 'travel-permit valid'],
  ['bank-card', '6222020000000000001', 'bank-card check'],
  ['bank-card', '400000000000', 'bank-card form'],
  ['landline', '(0571)87000000', 'landline valid'],
  ['landline', '0571 87000000转801', 'landline valid'],
  ['landline', '87000000', 'landline valid'],
  ['landline', '8657187000000', 'landline valid'],
  ['landline', '0571', 'landline form'],
  ['uscc', '91110000ma00000001', 'uscc check'],
  ['uscc', '91110000', 'uscc form'],
  ['plate', '浙 a·00001', 'plate valid'],
  ['plate', '00001', 'plate form'],
  ['ip', '192.0.2.300', 'ip range'],
  ['ip', '2001:db8::1', 'ip valid'],
  ['ip', 'localhost', 'ip form'],
  ['mac', '00005e005301', 'mac valid'],
  ['mac', '0000.5e00.5301', 'mac valid'],
  ['mac', '00005e0053', 'mac form'],
  ['wechat', 'example', 'wechat valid'],
  ['wechat', '1', 'wechat form'],
  ['email', 'nobody', 'email form'],
  ['qq', '100000', 'qq valid'],
  ['imei', '350000000000001', 'imei check'],
  ['name', '张三', 'name valid'],
  ['name', '張 三', 'name form'],
  ['name', '张*', 'name masked'],
  ['name', '欧阳示例', 'name valid'],
  ['name', '阿依古丽·买买提', 'name valid'],
  ['name', "Anne-Marie O'Neil", 'name valid'],
  ['name', '张三1', 'name form'],
  ['birth-date', '1990年1月1日', 'birth-date valid'],
  ['birth-date', '1990-13-01', 'birth-date date'],
  ['birth-date', '18900101', 'birth-date range'],
  ['birth-date', '1990', 'birth-date form'],
  ['location-track', '-91.5', 'location-track valid'],
  ['location-track', '181.0', 'location-track range'],
  ['location-track', '120', 'location-track form'],
  ['social-security', 'A1', 'social-security form'],
];
test('a cell of a column is what docs/screening.md says, and is counted in one place', () => {
  for (const [column, cell, expected] of cases) {
    const counts = countsIn(`x\u001f${cell}\n`, tableOf([null, column], '\u001f', false)).kinds;
    const seen = kindIds.flatMap((id) => {
      const { found, valid, invalid, masked, destroyed } = counts[id];
      const reasons = Object.entries(invalid).filter(([, count]) => count > 0);
      assert.equal(found, valid + reasons.reduce((sum, [, count]) => sum + count, 0));
      const states = [['valid', valid], ['masked', masked], ['destroyed', destroyed], ...reasons] as const;
      return states.flatMap(([state, count]) => Array.from({ length: count }, () => `${id} ${state}`));
    });
    assert.deepEqual(seen, expected === '' ? [] : [expected], `${column}: ${cell}`);
    assert.equal(counts[column].cells, expected === '' ? 0 : 1, cell);
  }
});

test('an address tells its division: deepest, within what was named before, never a street', () => {
  for (const [address, code] of [
    ['浙江省杭州市西湖区示例路1号', '330106'],
    ['浙江杭州西湖区示例路', '330106'],
    ['杭州市西湖区', '330106'],
    ['西湖区示例路', null],
    ['北京市朝阳区', '110105'],
    ['上海市南京东路1号', '310000'],
    ['南京路1号', null],
    ['内蒙古呼和浩特市', '150100'],
    ['湖北省襄樊市', '420600'],
    ['北京市崇文区', '110103'],
    ['示例小区1幢', null],
  ] as const) {
    const counts = countsIn(address, tableOf(['address'], '\u001f', false));
    assert.deepEqual([...counts.addresses], [[code === null ? 0 : placeOf(code), 1]], address);
    assert.equal(counts.kinds.address.formOnly, code === null ? 1 : 0);
  }
});
