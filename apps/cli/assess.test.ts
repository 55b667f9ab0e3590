import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';

import { dengwen, folderWith } from './testing/dengwen.ts';

const record = join(import.meta.dirname, '../../corpus/hz-xiaoshan-v-yu-aiface-2023.json');

const sheet = JSON.stringify({
  on: '2026-11-23',
  facts: {
    suitKind: { state: 'given', value: 'civil-pil' },
    plaintiffKind: { state: 'given', value: 'consumer-organisation' },
    organisationLevel: { state: 'given', value: 'province' },
    isOperator: { state: 'given', value: true },
    victimsIncludeConsumers: { state: 'not-known' },
    courtKind: { state: 'given', value: 'intermediate' },
  },
});

interface Told {
  readonly on: string;
  readonly onAssumed: boolean;
  readonly decisions: Readonly<
    Record<
      string,
      { outcome: string; because: string | null; provision: string[]; step: { parts?: unknown[] }; asks: string[] }
    >
  >;
}

async function decisionsOf(line: readonly string[], input = ''): Promise<Told> {
  const { exit, out, err } = await dengwen(['assess', ...line, '--json'], { input });
  assert.equal(exit, 0, err);
  const told: Told = JSON.parse(out);
  return told;
}

test('a fact sheet is decided question by question, with outcome, kind of unknown, provisions and the whole tree', async () => {
  const { on, onAssumed, decisions } = await decisionsOf(['-'], sheet);
  assert.deepEqual([on, onAssumed], ['2026-11-23', false]);
  const { standing, level, many } = decisions;
  assert.deepEqual([standing?.outcome, standing?.because], ['unknown', 'missing']);
  assert.deepEqual(standing?.asks, ['victimsIncludeConsumers']);
  assert.ok(standing?.provision.includes('PIPL 70'));
  assert.ok((standing?.step.parts?.length ?? 0) > 0);
  assert.equal(level?.outcome, 'yes');
  assert.deepEqual([many?.outcome, many?.because], ['unknown', 'open']);
});

test('the bare sheet and the wrapped one are the same case', async () => {
  const { facts, on } = JSON.parse(sheet);
  const bare = await decisionsOf(['-', '--on', on], JSON.stringify(facts));
  assert.deepEqual(bare.decisions, (await decisionsOf(['-'], sheet)).decisions);
});

test('a published record is known by what is in it, and decided under the law of its filing day', async () => {
  const { on, onAssumed, decisions } = await decisionsOf([record]);
  assert.deepEqual([on, onAssumed], ['2023-06-09', false]);
  assert.equal(decisions['level']?.outcome, 'yes');
});

test('another day, another reading and a proposal can be asked for', async () => {
  const early = await decisionsOf([record, '--on', '2021-10-31', '--question', 'standing']);
  assert.deepEqual(Object.keys(early.decisions), ['standing']);
  assert.equal(early.decisions['standing']?.because, 'open');
  const other = await decisionsOf([record, '--reading', 'internet-court-level=not-displaced', '--question', 'level']);
  assert.notEqual(other.decisions['level']?.outcome, 'yes');
});

test('the text is a tree with marks and words, citations, exceptions and burdens, in Chinese unless English is asked for', async () => {
  const chinese = await dengwen(['assess', '-'], { input: sheet });
  assert.equal(chinese.exit, 0);
  assert.match(chinese.out, /◌ 待查/);
  assert.match(chinese.out, /├─ /);
  assert.match(chinese.out, /个保法 70/);
  assert.match(chinese.out, /原告举证/);
  assert.match(chinese.out, /会变为「是」，如果：受害人是否包括消费者？ 是/);
  assert.match(chinese.out, /接下来要查明：/);
  const english = await dengwen(['--lang', 'en', 'assess', '-'], { input: sheet });
  assert.match(english.out, /◌ Not known/);
  assert.match(english.out, /plaintiff must prove/);
});

test('what stands on a provision not read in its text says so wherever it is shown', async () => {
  const { out } = await dengwen(
    ['assess', '-', '--question', 'subsidiarity', '--question', 'designated-organisation', '--question', 'many'],
    { input: sheet },
  );
  assert.doesNotMatch(out, /undefined/);
});

test('the five gates stand first, in the order in which a court looks', async () => {
  const { out } = await dengwen(['assess', '-'], { input: sheet });
  assert.match(out, /\n原告资格 ◌ 待查　受理范围 .+　受理条件 .+　管辖 .+　审理程序 /);
  const told = await dengwen(['assess', '-', '--json'], { input: sheet });
  const { gates }: { gates: readonly { gate: string }[] } = JSON.parse(told.out);
  assert.deepEqual(
    gates.map(({ gate }) => gate),
    ['standing', 'scope', 'acceptance', 'jurisdiction', 'procedure'],
  );
});

test('an assumed day is marked', async () => {
  const { out } = await dengwen(['assess', '-'], { input: '{}' });
  assert.match(out, /推定/);
});

test('every defect of a sheet is told at once, in both languages, and nothing goes to the results', async () => {
  const bad = {
    on: '2026-13-01',
    more: 1,
    facts: {
      nope: { state: 'given', value: 1 },
      filedOn: { state: 'given', value: '2026-02-30' },
      affectedPersons: { state: 'given', value: 1.5 },
    },
  };
  const { exit, out, err } = await dengwen(['assess', '-'], { input: JSON.stringify(bad) });
  assert.equal(exit, 1);
  assert.equal(out, '');
  for (const place of ['/on', '/more', '/facts/nope', '/facts/filedOn/value', '/facts/affectedPersons/value'])
    assert.ok(err.includes(`  ${place}  `), place);
  assert.match(err, /没有 2026-02-30 这一天/);
  assert.match(err, /There is no day 2026-02-30/);
});

test('full-width digits in a day are taken as meant', async () => {
  const { on } = await decisionsOf(['-', '--on', '２０２６－１１－２３'], '{}');
  assert.equal(on, '2026-11-23');
});

test('a record with an unknown field, a missing one and an impossible day is refused with all three', async () => {
  const { notes: _left, ...rest } = JSON.parse(
    await import('node:fs').then(({ readFileSync }) => readFileSync(record, 'utf8')),
  );
  using folder = folderWith({ 'record.json': JSON.stringify({ ...rest, extra: 1, dateFiled: '2023-02-30' }) });
  const { exit, err } = await dengwen(['assess', folder.path('record.json')]);
  assert.equal(exit, 1);
  for (const place of ['/notes', '/extra', '/dateFiled']) assert.ok(err.includes(`  ${place}  `), place);
});

test('what cannot be read is one clear sentence in each language and exit code 1', async () => {
  using folder = folderWith({
    'half.json': '{"facts": ',
    'list.json': '[]',
    'twice.json': '{"a":1,"a":2}',
    'bytes.json': Uint8Array.of(0xff, 0xfe),
  });
  const lines: readonly (readonly [string, RegExp])[] = [
    [folder.path('none.json'), /没有这个文件[\s\S]*There is no such file/],
    [folder.path('.'), /这是目录[\s\S]*This is a folder/],
    [folder.path('half.json'), /不是 JSON：第 1 行/],
    [folder.path('list.json'), /dengwen corpus/],
    [folder.path('twice.json'), /given twice/],
    [folder.path('bytes.json'), /UTF-8/],
  ];
  for (const [path, says] of lines) {
    const { exit, out, err } = await dengwen(['assess', path]);
    assert.equal(exit, 1, path);
    assert.equal(out, '', path);
    assert.match(err, says);
  }
});

test('input over the limit is refused', async () => {
  const { exit, err } = await dengwen(['assess', '-'], { input: new Uint8Array((1 << 20) + 1) });
  assert.equal(exit, 1);
  assert.match(err, /1048576/);
});

test('a wrong call is exit code 2 and names what there is', async () => {
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['nope'], /assess/],
    [['assess'], /assess FILE/],
    [['assess', 'a', 'b'], /assess FILE/],
    [['assess', '-', '--nope'], /--nope/],
    [['assess', '-', '--on'], /--on/],
    [['assess', '-', '--on', '2026-02-30'], /2026-02-30/],
    [['assess', '-', '--reading', 'subsidiarity'], /ID=OPTION/],
    [['assess', '-', '--reading', 'nope=1'], /subsidiarity/],
    [['assess', '-', '--reading', 'subsidiarity=nope'], /side-by-side/],
    [['assess', '-', '--proposal', 'nope'], /R-MANY/],
    [['assess', '-', '--question', 'nope'], /standing/],
    [['assess', '-', '--lang', 'fr'], /zh/],
  ];
  for (const [line, says] of wrong) {
    const { exit, out, err } = await dengwen(line, { input: '{}' });
    assert.equal(exit, 2, line.join(' '));
    assert.equal(out, '', line.join(' '));
    assert.match(err, says);
  }
});
