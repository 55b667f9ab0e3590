import assert from 'node:assert/strict';
import { test } from 'node:test';
import { residentNumberCheckCharacter } from '#words/resident-number.ts';
import { findTable, type Table } from './find-table.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const find = (text: string, names: readonly string[] | null = null): Table | null => findTable(bytesOf(text), names);
const kindsOf = (table: Table | null): readonly (string | null)[] => table?.columns.map((column) => column.kind) ?? [];

/** Made up: division 000 exists nowhere, so the numbers can belong to nobody. */
const identity = (place: number): string => {
  const first = `110000199001010${String(place).padStart(2, '0')}`;
  return first + residentNumberCheckCharacter(first);
};
const mobile = (place: number): string => `1380000${String(place).padStart(4, '0')}`;
const names = ['张三', '李四', '王五', '赵六', '陈七', '刘八'];
const rows = (make: (place: number) => string): string =>
  Array.from({ length: 6 }, (_, place) => `${make(place)}\n`).join('');

test('a table with a Chinese header: each column its kind, the header no row', () => {
  const table = find(
    `姓名,手机号码,身份证号,收货地址,备注\n${rows((at) => `${names[at]},${mobile(at)},${identity(at)},浙江省杭州市示例路${at}号,无`)}`,
  );
  assert.equal(table?.header, true);
  assert.equal(table?.dialect.delimiter, 0x2c);
  assert.deepEqual(kindsOf(table), ['name', 'mobile', 'resident-id', 'address', null]);
  assert.deepEqual(
    table?.columns.map((column) => column.name),
    ['姓名', '手机号码', '身份证号', '收货地址', '备注'],
  );
  for (const { kind, confidence } of table?.columns ?? []) assert.equal(confidence >= 0.5, kind !== null);
});

test('pinyin, English, camel case, paths and words around a header name the same kinds', () => {
  for (const [header, kind] of [
    ['sfzh', 'resident-id'],
    ['ID_NO', 'resident-id'],
    ['idCard', 'resident-id'],
    ['certificate no', 'resident-id'],
    ['身份证号(必填)', 'resident-id'],
    ['user.idNo', 'resident-id'],
    ['乘客证件号码', 'resident-id'],
  ] as const)
    assert.deepEqual(kindsOf(find(`${header},x\n${rows((at) => `${identity(at)},b`)}`)), [kind, null], header);
  for (const header of ['sjh', 'mobile', '收件人手机号', '手机号1', 'receiver_phone', 'userMobile', 'tel'])
    assert.equal(kindsOf(find(`${header},x\n${rows((at) => `${mobile(at)},b`)}`))[0], 'mobile', header);
});

test('a header that only sounds like one is none', () => {
  for (const header of ['手机号归属地', 'file_name', 'unit_price', '公司名称', 'status'])
    assert.deepEqual(kindsOf(find(`${header},mobile\n${rows((at) => `浙江示例有限公司,${mobile(at)}`)}`)), [
      null,
      'mobile',
    ]);
});

test('without a header the cells speak', () => {
  const table = find(rows((at) => `${at},${names[at]},${mobile(at)},${identity(at)},a${at}@example.com`));
  assert.equal(table?.header, false);
  assert.deepEqual(kindsOf(table), [null, 'name', 'mobile', 'resident-id', 'email']);
});

test('a header in a language that nobody listed is still none of the rows', () => {
  const table = find(`имя;телефон;код\n${rows((at) => `${names[at]};${mobile(at)};${at}`)}`);
  assert.equal(table?.header, true);
  assert.deepEqual(kindsOf(table), ['name', 'mobile', null]);
});

test('where header and cells differ, a shape in the cells wins', () => {
  assert.deepEqual(kindsOf(find(`身份证号,手机号\n${rows((at) => `${mobile(at)},${identity(at)}`)}`)), [
    'mobile',
    'resident-id',
  ]);
  assert.deepEqual(kindsOf(find(`phone,mobile\n${rows((at) => `示例手机型号,${mobile(at)}`)}`)), [null, 'mobile']);
  assert.deepEqual(kindsOf(find(`账号,x\n${rows((at) => `${mobile(at)},b`)}`)), ['mobile', null]);
});

test('a masked or destroyed column keeps the kind of its header', () => {
  assert.deepEqual(kindsOf(find(`手机号,姓名\n${rows((at) => `138****000${at},${names[at]}`)}`)), ['mobile', 'name']);
  assert.deepEqual(kindsOf(find(`身份证号,姓名\n${rows((at) => `1.10000E+17,${names[at]}`)}`)), [
    'resident-id',
    'name',
  ]);
});

test('sensitive columns without a shape are named by their header alone', () => {
  const header = '姓名,诊断结果,登录密码,经度,纬度,入住酒店,征信,出生日期,聊天内容,交易金额,QQ号,护照号';
  const row = (at: number): string =>
    `${names[at]},示例诊断,secret${at},120.1,30.2,示例酒店,600,1990-01-0${at + 1},示例,10.5,1000000${at},E0000000${at}`;
  assert.deepEqual(kindsOf(find(`${header}\n${rows(row)}`)), [
    'name',
    'health',
    'password',
    'location-track',
    'location-track',
    'lodging',
    'credit',
    'birth-date',
    'communication-content',
    'transaction',
    'qq',
    'passport',
  ]);
});

test('headers only: the table is there, its kinds by their words', () => {
  const table = find('姓名,手机号,身份证号\n');
  assert.equal(table?.header, true);
  assert.deepEqual(kindsOf(table), ['name', 'mobile', 'resident-id']);
});

test('one column is a list, with a header or without, and prose is none', () => {
  assert.deepEqual(kindsOf(find(`手机号\n${rows(mobile)}`)), ['mobile']);
  const bare = find(rows(identity));
  assert.deepEqual([kindsOf(bare), bare?.header], [['resident-id'], false]);
  assert.equal(find('今天天气很好\n我们去公园玩\n明天再来\n'), null);
});

test('every delimiter, quotes with commas, doubled quotes and line ends inside', () => {
  for (const delimiter of [',', '\t', ';', '|']) {
    const table = find(`姓名${delimiter}手机号\n${rows((at) => `${names[at]}${delimiter}${mobile(at)}`)}`);
    assert.equal(table?.dialect.delimiter, delimiter.charCodeAt(0));
    assert.deepEqual(kindsOf(table), ['name', 'mobile']);
  }
  const quoted = find(
    `"姓名","地址","手机号"\r\n${rows((at) => `"${names[at]}","浙江省杭州市, ""示例""小区\n${at}幢1室","${mobile(at)}"\r`)}`,
  );
  assert.deepEqual(kindsOf(quoted), ['name', 'address', 'mobile']);
  assert.equal(quoted?.dialect.quoted, true);
});

test('rows of other lengths do not keep a table from being one', () => {
  const table = find(`姓名,手机号,备注\n${rows((at) => `${names[at]},${mobile(at)},`)}${names[0]},${mobile(9)}\n`);
  assert.deepEqual(kindsOf(table), ['name', 'mobile', null]);
});

test('what a spreadsheet puts around numbers is seen through', () => {
  const table = find(`证件,电话\n${rows((at) => `"=""${identity(at)}""",'${mobile(at)}`)}`);
  assert.deepEqual(kindsOf(table), ['resident-id', 'mobile']);
});

test('full width and zero width are read as what they stand for', () => {
  const wide = (text: string): string =>
    text.replaceAll(/\d/g, (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0));
  assert.deepEqual(kindsOf(find(`\ufeff手机号,姓名\n${rows((at) => `${wide(mobile(at))},${names[at]}`)}`)), [
    'mobile',
    'name',
  ]);
});

test('log lines and prose are no tables', () => {
  assert.equal(find(rows((at) => `2024-01-01 12:00:0${at},123 INFO login of user ${at} from 192.0.2.${at}`)), null);
  assert.equal(find(rows((at) => `192.0.2.${at} - - [01/Jan/2024:12:00:00 +0800] "GET / HTTP/1.1" 200 512`)), null);
  assert.equal(
    find(
      'The first sentence, with a comma. And more.\nThe second one, with another. It goes on.\nA third, too. Yes.\n',
    ),
    null,
  );
  assert.equal(find('甲说，今天来。\n乙说，明天来。\n丙没有说话。\n'), null);
  assert.equal(find(rows((at) => `{"level":"info","user":"${at}","phone":"${mobile(at)}"}`))?.header ?? false, false);
});

test('columns whose names the reader knows are taken as they are, without a header', () => {
  const text = rows((at) => [names[at], mobile(at), identity(at), 'x'].join('\u001f'));
  const table = find(text, ['user.name', 'user.contact.mobile', 'user.idNo', 'extra']);
  assert.equal(table?.header, false);
  assert.deepEqual(table?.dialect.delimiter, 0x1f);
  assert.deepEqual(kindsOf(table), ['name', 'mobile', 'resident-id', null]);
  assert.equal(table?.columns.length, 4);
});

test('nothing is no table', () => {
  assert.equal(find(''), null);
  assert.equal(find('\n\n'), null);
  assert.equal(find('一行文字'), null);
});

test('a sample cut in the middle of its last line is judged by its whole lines', () => {
  const text = `姓名,手机号\n${rows((at) => `${names[at]},${mobile(at)}`)}`;
  assert.deepEqual(kindsOf(find(text.slice(0, -5))), ['name', 'mobile']);
});
