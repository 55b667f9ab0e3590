import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chineseNote } from './notes.ts';
import chineseNotes from './notes/zh.json' with { type: 'json' };
import { caseRecordById, caseRecords } from './records.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const chineseNumerals = '零一二三四五六七八九';

/** 七十 as 70: the numbers of articles, below a hundred. */
function below100(numeral: string): number {
  const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['零', numeral];
  return (tens === '' ? 1 : chineseNumerals.indexOf(tens)) * 10 + (ones === '' ? 0 : chineseNumerals.indexOf(ones));
}

const dated = (...parts: readonly (string | number | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

const amount = (digits: string, million: boolean): string =>
  String(Math.round(Number(digits.replaceAll(',', '')) * (million ? 1_000_000 : 1)));

/** Dates and numbers of an English note in one form each, sorted. */
function englishFigures(note: string): readonly string[] {
  const form = new RegExp(
    `(?<iso>\\d{4}-\\d\\d-\\d\\d)|(?:(?<day>\\d{1,2}) )?(?<month>${months.join('|')})(?: (?<year>\\d{4}))?|` +
      String.raw`(?<digits>\d+(?:,\d{3})*(?:\.\d+)?)(?<million> million)?`,
    'g',
  );
  return [...note.matchAll(form)]
    .map(({ groups: { iso, day, month, year, digits, million } = {} }) => {
      if (iso !== undefined) return iso;
      if (month !== undefined) return dated(year, months.indexOf(month) + 1, day);
      return amount(digits ?? '', million !== undefined);
    })
    .toSorted();
}

/** The same of a Chinese note. */
function chineseFigures(note: string): readonly string[] {
  const form =
    /(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?|第(?<article>[一二三四五六七八九十]+)条|(?<digits>\d+(?:,\d{3})*(?:\.\d+)?)/g;
  return [...note.matchAll(form)]
    .map(({ groups: { year, month, day, article, digits } = {} }) => {
      if (month !== undefined) return dated(year, month, day);
      return article === undefined ? amount(digits ?? '', false) : String(below100(article));
    })
    .toSorted();
}

test('every record with a note has it in Chinese too, and no other has', () => {
  for (const { id, notes } of caseRecords()) assert.equal(chineseNote(id) !== undefined, notes !== '', id);
  for (const id of Object.keys(chineseNotes)) assert.ok(caseRecordById(id), id);
  assert.equal(chineseNote('no-such-case'), undefined);
});

test('dates and figures are the same in both languages', () => {
  for (const { id, notes } of caseRecords()) {
    assert.deepEqual(chineseFigures(chineseNote(id) ?? ''), englishFigures(notes), id);
  }
});

test('a figure that differs, is dropped or is added would be seen', () => {
  const english = 'Heard on 2024-11-01; 16 defendants and 2.84 million yuan under article 70, reported in May 2025.';
  const chinese = '2024年11月1日开庭；被告16人，2,840,000元，依第七十条，2025年5月报道。';
  assert.deepEqual(chineseFigures(chinese), englishFigures(english));
  for (const [from, to] of [
    ['11月1日', '11月11日'],
    ['16人', '多人'],
    ['2,840,000', '284,000'],
    ['七十', '十七'],
    ['报道', '报道3次'],
  ] as const) {
    assert.notDeepEqual(chineseFigures(chinese.replace(from, to)), englishFigures(english), to);
  }
});

test('Chinese notes keep full-width signs, and commas in numbers of four digits and more', () => {
  for (const [id, note] of Object.entries(chineseNotes)) {
    assert.doesNotMatch(note, /,(?!\d{3})|[;:!?"'()“”]|\s/, id);
    assert.doesNotMatch(note, /(?<![\d（])\d{4,}(?!年)/, id);
  }
});
