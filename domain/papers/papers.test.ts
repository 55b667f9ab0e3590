import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { asInstant } from '#words/instant.ts';

import { filesOf, isBalanced, textOfXml } from './docx-files.fixture.ts';
import { docxOf } from './docx.ts';
import { CharactersLacking, faces } from './font.ts';
import { textsOf, type Paper } from './paper.ts';
import { textOfPdf } from './pdf-text.fixture.ts';
import { pdfOf } from './pdf.ts';
import { recordInput } from './screening-record/record.fixture.ts';
import { screeningRecord } from './screening-record/record.ts';

const squeezed = (text: string): string => text.replaceAll(/\s/g, '');
const small: Paper = {
  language: 'zh',
  organ: '演示机关',
  title: '标题 <一> & "二"',
  subtitle: '副题',
  label: null,
  sections: [
    { title: '一、现行', tag: null, blocks: [{ how: 'text', text: '正文' }] },
    {
      title: '二、建议',
      tag: '不是现行法',
      blocks: [
        {
          how: 'table',
          columns: [
            { head: '项', align: 'start', share: 1 },
            { head: '数', align: 'end', share: 1 },
          ],
          rows: [['甲', '1,234']],
          total: ['合计', '1,234'],
        },
      ],
    },
  ],
  signatures: [{ role: '筛查人员', name: '' }],
  signedOn: '年　月　日',
  writtenAt: asInstant('2026-11-23T01:20:00.000Z'),
};

for (const language of ['zh', 'en'] as const) {
  const paper = screeningRecord(recordInput(language));

  test(`everything the record says in ${language} stands in the PDF`, async () => {
    const said = squeezed(textOfPdf(await pdfOf(paper)).join(''));
    for (const text of textsOf(paper)) assert.ok(said.includes(squeezed(text)), text);
  });

  test(`everything the record says in ${language} stands in the .docx`, async () => {
    const said = squeezed(textOfXml(filesOf(await docxOf(paper)).get('word/document.xml')?.text ?? ''));
    for (const text of textsOf(paper)) assert.ok(said.includes(squeezed(text)), text);
  });

  test(`in ${language} the same record gives the same bytes, in both formats`, async () => {
    const again = screeningRecord(recordInput(language));
    assert.deepEqual(await pdfOf(again), await pdfOf(paper));
    assert.deepEqual(await docxOf(again), await docxOf(paper));
  });
}

test('another moment of writing is another file', async () => {
  const later = { ...small, writtenAt: asInstant('2026-11-23T01:20:01.000Z') };
  assert.notDeepEqual(await pdfOf(later), await pdfOf(small));
  assert.notDeepEqual(await docxOf(later), await docxOf(small));
});

test('no file of the .docx bears a clock’s date, and the document names the moment handed in', async () => {
  const files = filesOf(await docxOf(small));
  assert.deepEqual(new Set([...files.values()].map(({ dated }) => dated)), new Set([0x00210000]));
  const core = files.get('docProps/core.xml')?.text ?? '';
  assert.deepEqual(core.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g), [small.writtenAt, small.writtenAt]);
  assert.ok(core.includes('<dc:title>标题 &lt;一&gt; &amp; "二"</dc:title>'));
});

test('every part of the .docx is balanced XML', async () => {
  const files = filesOf(await docxOf(screeningRecord(recordInput('zh'))));
  assert.ok(files.has('[Content_Types].xml') && files.has('word/document.xml'));
  for (const [name, { text }] of files) assert.ok(isBalanced(text), name);
});

test('what is not law is dashed and tagged in both, and nothing else is', async () => {
  const law: Paper = { ...small, sections: small.sections.slice(0, 1) };
  const xml = async (paper: Paper) => filesOf(await docxOf(paper)).get('word/document.xml')?.text ?? '';
  assert.match(await xml(small), /w:val="dashed"/);
  assert.doesNotMatch(await xml(law), /w:val="dashed"/);
  assert.ok(
    textOfPdf(await pdfOf(small))
      .join('')
      .includes('不是现行法'),
  );
});

test('a table that goes over to the next page repeats its head, and its last row stays with the sum', async () => {
  const rows = Array.from({ length: 60 }, (_, place) => [`第${place}行`, String(place)]);
  const columns = [
    { head: '表头甲', align: 'start', share: 1 },
    { head: '表头乙', align: 'end', share: 1 },
  ] as const;
  for (let count = 24; count <= 44; count += 1) {
    const table = { how: 'table', columns, rows: rows.slice(0, count), total: ['总和', '0'] } as const;
    const pages = textOfPdf(await pdfOf({ ...small, sections: [{ title: '长表', tag: null, blocks: [table] }] }));
    for (const page of pages) if (/第\d+行/.test(page)) assert.ok(page.includes('表头甲'), `${count} rows`);
    const end = pages.find((page) => page.includes('总和')) ?? '';
    assert.ok(end.includes(`第${count - 1}行`), `${count} rows`);
  }
});

test('signatures never stand on a page by themselves', async () => {
  for (let count = 20; count <= 38; count += 1) {
    const items = Array.from({ length: count }, (_, place) => `第${place}项说明`);
    const paper: Paper = { ...small, sections: [{ title: '说明', tag: null, blocks: [{ how: 'list', items }] }] };
    const last = textOfPdf(await pdfOf(paper)).at(-1) ?? '';
    assert.ok(last.includes('筛查人员') && last.includes(`第${count - 1}项说明`), `${count} items`);
  }
});

test('pages are numbered, of how many', async () => {
  const pages = textOfPdf(await pdfOf(screeningRecord(recordInput('zh'))));
  assert.ok(pages.length > 3);
  for (const [place, page] of pages.entries()) assert.ok(squeezed(page).includes(`—${place + 1}/${pages.length}—`));
});

test('a character that the font lacks is refused by name, never left blank', async () => {
  await assert.rejects(pdfOf({ ...small, subtitle: '名单 \u{1F600}.csv' }), (refused) => {
    assert.ok(refused instanceof CharactersLacking);
    assert.deepEqual([refused.code, refused.characters], ['characters-lacking', ['\u{1F600}']]);
    return /U\+1F600/.test(refused.message);
  });
});

test('the font has every character that names of divisions, courts and procuratorates are written with', async () => {
  const { regular, bold } = await faces();
  for (const table of ['divisions', 'courts', 'procuratorates']) {
    const text = await readFile(new URL(`../../reference/data/${table}.csv`, import.meta.url), 'utf8');
    const lacking = [...new Set(text)].filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      return code > 0x20 && !(regular.has(code) && bold.has(code));
    });
    assert.deepEqual(lacking, [], table);
  }
});

test('the font’s own table is read rightly at its edges', async () => {
  const { regular } = await faces();
  for (const held of ['A', '一', '龥', '瀍', '仫', '\u{1F100}']) assert.ok(regular.has(held.codePointAt(0) ?? 0), held);
  for (const lacking of [0x0, 0xe000, 0x1f600, 0x10ffff]) assert.equal(regular.has(lacking), false);
});
