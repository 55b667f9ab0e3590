import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zipOf, type ZipFile } from '../testing/packing.ts';
import { seen, streamOf, type Seen } from '../testing/reading.ts';
import { numberText } from './numbers.ts';

const relation = (id: string, target: string): string => `<Relationship Id="${id}" Type="x" Target="${target}"/>`;

/** A workbook as Excel lays it out, from the XML of its rows. */
function workbookOf(
  sheets: Readonly<Record<string, string>>,
  strings: readonly string[],
  more: readonly ZipFile[] = [],
): Buffer {
  const names = Object.keys(sheets);
  return zipOf([
    { name: '[Content_Types].xml', content: '<?xml version="1.0"?><Types/>' },
    {
      name: 'xl/workbook.xml',
      content: `<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets>${names.map((name, place) => `<x:sheet name="${name}" sheetId="${place + 1}" r:id="rId${place}"/>`).join('')}</x:sheets></x:workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${names.map((_, place) => relation(`rId${place}`, place === 0 ? 'worksheets/sheet1.xml' : `/xl/worksheets/sheet${place + 1}.xml`)).join('')}</Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content:
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    },
    { name: 'xl/sharedStrings.xml', content: `<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>` },
    ...Object.values(sheets).map((rows, place) => ({
      name: `xl/worksheets/sheet${place + 1}.xml`,
      content: `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    })),
    ...more,
  ]);
}

const shared = (place: number, reference: string): string => `<c r="${reference}" t="s"><v>${place}</v></c>`;
const strings = [
  '<t>姓名</t>',
  '<t>手机</t>',
  '<r><t>张</t></r><r><t xml:space="preserve">三 &amp; co</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh>',
  '<t>身份证号</t>',
  '<t>生日</t>',
];
const people = [
  `<row r="1">${shared(0, 'A1')}${shared(1, 'B1')}${shared(3, 'C1')}${shared(4, 'D1')}</row>`,
  `<row r="2">${shared(2, 'A2')}<c r="B2"><v>13800138000</v></c><c r="C2"><v>1.1010119900307101E+17</v></c><c r="D2" s="1"><v>32874</v></c></row>`,
  '<row r="4"><c r="A4" t="inlineStr"><is><t>a_x000D_&#10;b</t></is></c><c r="C4" t="str"><v>11010119900307123X</v></c><c r="D4" s="2"><v>32874.5</v></c><c r="F4" t="b"><v>1</v></c></row>',
].join('');

const texts = ({ parts }: Seen): Record<string, readonly (readonly string[])[]> =>
  Object.fromEntries(
    parts.map((part) => [
      part.part,
      part.text
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => line.split('\u001f')),
    ]),
  );

test('sheets of a workbook are tables, numbers as they are shown, wherever chunks are cut', async () => {
  const bytes = workbookOf({ 名单: people, 空: '', 其他: '<row><c><v>1</v></c><c><v>2</v></c></row>' }, strings);
  for (const chunk of [3, 1_000, 65_536]) {
    const read = await seen([streamOf('b.xlsx', bytes, chunk)]);
    assert.deepEqual(read.unread, []);
    assert.deepEqual(
      read.parts.map((part) => [part.part, part.begin.names]),
      [
        [
          'b.xlsx/名单',
          ['姓名', '手机', '身份证号', '生日', 'E', 'F'].slice(0, 0).concat(['A', 'B', 'C', 'D', 'E', 'F']),
        ],
        ['b.xlsx/空', ['A']],
        ['b.xlsx/其他', ['A', 'B']],
      ],
    );
    assert.deepEqual(texts(read)['b.xlsx/名单'], [
      ['姓名', '手机', '身份证号', '生日', '', ''],
      ['张三 & co', '13800138000', '1.101011990030710E+17'.replace('10E', '1E'), '1990-01-01', '', ''],
      ['a  b', '', '11010119900307123X', '1990-01-01 12:00:00', '', '1'],
    ]);
  }
});

test('the first row names the columns where what follows is something else', async () => {
  const rows = people.replace('<c r="F4" t="b"><v>1</v></c>', '');
  const read = await seen([streamOf('b.xlsx', workbookOf({ 名单: rows }, strings))]);
  assert.deepEqual(read.parts[0]?.begin.names, ['姓名', '手机', '身份证号', '生日']);
  assert.equal(texts(read)['b.xlsx/名单']?.length, 2);
});

test('what else lies in a workbook is read or said: comments, pictures, strings beyond the limit', async () => {
  const more = [
    { name: 'xl/comments1.xml', content: '<comments><t>13900139000</t></comments>' },
    { name: 'xl/media/image1.png', content: Buffer.from('89504e470d0a1a0a00', 'hex') },
  ];
  const bytes = workbookOf({ 名单: people }, strings, more);
  const read = await seen([streamOf('b.xlsx', bytes)]);
  assert.match(read.parts.find((part) => part.part.endsWith('comments1.xml'))?.text ?? '', /13900139000/);
  assert.deepEqual(read.unread, [
    { part: 'b.xlsx/xl/media/image1.png', reason: 'unknown-format', readBytes: 0, leftBytes: 9 },
  ]);
  const small = await seen([streamOf('b.xlsx', bytes)], { limits: { sharedStringBytes: 10 } });
  assert.equal(small.unread[0]?.reason, 'bomb');
  assert.match(small.parts.map((part) => part.text).join(''), /身份证号/);
});

test('XML that declares entities, or breaks off, is not followed, and that is said', async () => {
  for (const rows of ['<!DOCTYPE a [<!ENTITY b "c">]><row/>', `${people}<row><c`, '<row><c <'])
    assert.deepEqual(
      (await seen([streamOf('b.xlsx', workbookOf({ a: rows }, strings))])).unread.map(({ part, reason }) => [
        part,
        reason,
      ]),
      [['b.xlsx/a', 'damaged']],
    );
});

test('numbers of more than fifteen digits are destroyed, unless their digits still stand there', () => {
  const said = {
    '4E+18': '4.0E+18',
    '1.1010119900307101E+17': '1.10101199003071E+17',
    '6222021234567890000': '6.22202123456789E+18',
  };
  for (const [written, shown] of Object.entries(said)) assert.equal(numberText(written, false, false), shown);
  const kept = {
    '6222021234567890123': '6222021234567890123',
    '1.3800138E10': '13800138000',
    '123456789012345': '123456789012345',
    '0.1': '0.1',
    '0.30000000000000004': '0.3',
    '1E-7': '0.0000001',
  };
  for (const [written, shown] of Object.entries(kept)) assert.equal(numberText(written, false, false), shown);
  assert.equal(numberText('1', true, false), '1900-01-01');
  assert.equal(numberText('61', true, false), '1900-03-01');
  assert.equal(numberText('0', true, true), '00:00:00');
  assert.equal(numberText('0.75', true, false), '18:00:00');
});
