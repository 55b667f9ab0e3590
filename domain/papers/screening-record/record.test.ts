import { grouped } from '#words/grouped.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { kindIds } from '#screening/kind.ts';
import { figures as figuresOf, screeningOf } from '#screening/figures/screening.fixture.ts';
import { ladderOf } from '#screening/figures/ladder.ts';
import { sketchedKinds } from '#screening/classes/kinds.fixture.ts';

import { textsOf, type Block, type Paper } from '../paper.ts';
import { recordInput, screening } from './record.fixture.ts';
import { screeningRecord } from './record.ts';
import { moment, perMille, share } from './write.ts';
import { asInstant } from '#words/instant.ts';

const zh = screeningRecord(recordInput('zh'));
const en = screeningRecord(recordInput('en'));
const said = (paper: Paper): string => textsOf(paper).join('\n');

/** Every figure of the screening that a court may ask for. */
function everyFigure(): readonly number[] {
  const { persons, places } = screening;
  assert.ok(persons !== null && places !== null);
  const personal = kindIds.filter((id) => sketchedKinds[id].concerns === 'person');
  return [
    screening.rows,
    screening.bytes,
    screening.torn,
    screening.ragged,
    ...screening.parts.flatMap(({ bytes, rows, unparsed, replaced }) => [bytes, rows, unparsed, replaced]),
    ...screening.unread.flatMap(({ readBytes, leftBytes }) => [readBytes, leftBytes ?? 0]),
    ...personal.flatMap((id) => {
      const { found, invalid, duplicate, valid, masked, destroyed, formOnly } = screening.kinds[id];
      return [found, invalid, duplicate ?? 0, valid - (duplicate ?? 0), masked, destroyed, formOnly];
    }),
    screening.kinds.uscc.found,
    persons.identityNumbers,
    persons.least,
    persons.linked,
    persons.most,
    persons.none,
    persons.hubs,
    persons.under14 ?? 0,
    ...persons.byRank,
    ...[places.issue, places.address, places.mobileHome].map(({ unknown }) => unknown),
  ];
}

test('every figure of the screening is in the record, in both languages, in full', () => {
  for (const paper of [zh, en])
    for (const figure of everyFigure())
      assert.ok(new RegExp(`(?<![\\d,])${grouped(figure)}(?!\\d|,\\d)`).test(said(paper)), String(figure));
});

test('both languages have the same sections, the same tables and the same numbers in them', () => {
  const figures = (rows: readonly (readonly string[])[]): readonly string[] =>
    rows.flat().filter((cell) => /^[\d,.-]+$/.test(cell));
  const shape = (block: Block): unknown =>
    block.how === 'table' ? [block.rows.length, block.columns.length, figures(block.rows)] : block.how;
  for (const [place, section] of zh.sections.entries())
    assert.deepEqual(en.sections[place]?.blocks.map(shape), section.blocks.map(shape), section.title);
});

test('nothing unknown is written as a word of the machine', () => {
  for (const paper of [zh, en]) assert.doesNotMatch(said(paper), /undefined|null|NaN|\[object/);
});

test('only the proposal bears the tag of what is not law', () => {
  assert.deepEqual(
    zh.sections.filter(({ tag }) => tag !== null).map(({ title, tag }) => [title, tag]),
    [['七、「众多」的阶梯（修法建议）', '不是现行法']],
  );
});

test('the criminal ladder shows seized less invalid less duplicate, line by line', () => {
  const table = zh.sections[5]?.blocks.find((block) => block.how === 'table');
  assert.ok(table?.how === 'table');
  assert.deepEqual(
    table.rows.find(([kind]) => kind === '银行卡号'),
    ['银行卡号', '61,355', '1,485', '12,206', '47,664', '50', '953.280'],
  );
});

test('two officers and a holder or witness can sign, named where they are known', () => {
  assert.deepEqual(
    screeningRecord(recordInput('zh', { officers: ['甲', '乙', '丙'] })).signatures.map(
      ({ role, name }) => role + name,
    ),
    ['筛查人员（1）甲', '筛查人员（2）乙', '筛查人员（3）丙', '持有人或者见证人'],
  );
  assert.equal(zh.signatures.length, 3);
});

test('what was read only at second hand, or not at all, says so where it is cited', () => {
  assert.match(said(zh), /GB\/T 45574—2025 附录 A，未核原文/);
  assert.match(said(zh), /（2019）浙0783刑初937号，据转述，未核/);
  assert.match(said(en), /annex A, not checked/);
});

test('a demonstration is labelled, and nothing else is', () => {
  assert.equal(zh.label, '演示数据，不指向任何真实案件');
  assert.equal(screeningRecord(recordInput('zh', { demonstration: false })).label, null);
});

test('a scan of kinds alone says what was not counted, in every section', () => {
  const only = screeningOf({ mobile: figuresOf(10, 1, null) }, null, { parts: [] });
  const input = recordInput('zh', {
    screening: only,
    ladder: ladderOf(only, { on: recordInput('zh').on, kinds: sketchedKinds, scheme: 'R-MANY' }),
    contents: [],
  });
  const text = said(screeningRecord(input));
  for (const words of ['没有计重复', '没有计人数。', '没有计人数，不能计算', '没有计地域', '没有可以分类的信息'])
    assert.ok(text.includes(words), words);
  assert.match(text, /没有给出泄露日期/);
  assert.match(text, /全部读完，没有未读的部分/);
});

test('of very many files the largest are named and the rest counted; of what was not read everything is', () => {
  const part = screening.parts[0];
  const unread = screening.unread[0];
  assert.ok(part !== undefined && unread !== undefined);
  const many = {
    ...screening,
    parts: Array.from({ length: 1_000 }, (_, place) => ({ ...part, part: `p${place}`, bytes: place })),
    unread: Array.from({ length: 300 }, (_, place) => ({ ...unread, part: `u${place}` })),
  };
  const text = said(screeningRecord(recordInput('zh', { screening: many })));
  assert.ok(text.includes('p999') && text.includes('p960') && !text.includes('p959'));
  assert.ok(text.includes('另有 960 个文件'));
  for (let place = 0; place < 300; place += 1) assert.ok(text.includes(`u${place}`));
});

test('figures are written in full, scores to three places, moments in Shanghai', () => {
  assert.deepEqual([0, 999, 1_000, 1_284_306].map(grouped), ['0', '999', '1,000', '1,284,306']);
  assert.deepEqual([0, 7, 1_900, 12_296_320].map(perMille), ['0.000', '0.007', '1.900', '12,296.320']);
  assert.equal(share(2, 3), '0.666');
  assert.equal(moment(asInstant('2026-11-22T16:00:00.000Z')), '2026-11-23 00:00:00');
});
