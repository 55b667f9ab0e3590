import assert from 'node:assert/strict';
import { test } from 'node:test';

import { given } from '#law/kernel/fact.ts';
import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';

import { proposals } from '../proposals.ts';
import { provisions } from '../sources/sources.ts';
import { provisionNamed, usesOf } from './provision-index.ts';
import { searchProvisions } from './search.ts';
import { turnedOn } from './turned-on.ts';

const found = (text: string): readonly string[] => searchProvisions(text).map(({ id }) => id);

test('a citation finds itself first, in every form in which it is written', () => {
  for (const text of [
    'PIPL 70',
    'pipl70',
    '个保法 70',
    '个人信息保护法第七十条',
    '《中华人民共和国个人信息保护法》第七十条',
  ])
    assert.equal(found(text)[0], 'PIPL 70', text);
});

test('an article finds its paragraphs, and not other articles that begin with the same digits', () => {
  const article = found('CPL 58');
  assert.ok(article.includes('CPL 58(2)'));
  assert.ok(!article.slice(0, article.indexOf('CPL 58(2)') + 1).some((id) => /^CPL 58\d/.test(id)));
});

test('words of either language find what says them, and every word must be there', () => {
  assert.ok(found('众多个人').includes('PIPL 70'));
  assert.ok(found('circuit moon cheese').length === 0);
  assert.deepEqual(found(''), Object.keys(provisions));
});

test('a provision knows its questions, readings, proposals and figures', () => {
  const uses = usesOf(asProvisionId('CPLI 283(1)'));
  assert.ok(uses.questions.some(({ question, steps }) => question === 'level' && steps.includes('level')));
  assert.ok(uses.proposals.some(({ proposal, touches }) => proposal === 'R-FORUM' && touches.includes('blocked-by')));
  assert.ok(usesOf(asProvisionId('PIPL 70')).readings.some(({ reading }) => reading === 'subsidiarity'));
});

test('what blocks a proposal says so on its own page', () => {
  for (const { id, blockedBy } of Object.values(proposals))
    for (const provision of blockedBy)
      assert.ok(
        usesOf(provision).proposals.some(({ proposal, touches }) => proposal === id && touches.includes('blocked-by')),
        `${id} ${provision}`,
      );
});

test('every provision that a rule names has a page', () => {
  for (const id of Object.keys(provisions)) assert.notEqual(provisionNamed(id), null);
  assert.equal(provisionNamed('no such thing'), null);
});

test('only settled answers turn on law, each under the law of its own day', () => {
  const facts = { courtKind: given('intermediate'), suitKind: given('civil-pil') } as const;
  const turned = turnedOn([{ id: 'made-up', facts, on: asDay('2026-11-23') }]);
  const level = turned.get(asProvisionId('CPLI 283(1)'))?.filter(({ question }) => question === 'level');
  assert.deepEqual(level, [{ case: 'made-up', question: 'level', outcome: 'yes' }]);
  assert.ok([...turned.values()].flat().every(({ outcome }) => outcome === 'yes' || outcome === 'no'));
});
