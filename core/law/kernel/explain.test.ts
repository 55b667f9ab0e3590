import assert from 'node:assert/strict';
import { test } from 'node:test';

import { decide } from './decision.ts';
import { build, cites, proposal, question, regimes, today, vocabulary } from './example.fixture.ts';
import { explainParagraph, explainTree, factTable, MissingPhrase } from './explain.ts';
import type { Words } from './explain.ts';
import { disputed, given } from './fact.ts';

const { all, is, open, unless } = build;
const words: Words = {
  phrases: {
    rule: { zh: '可以起诉', en: 'It may sue' },
    both: { zh: '具备条件', en: 'The conditions are met' },
    signed: { zh: '已经签字', en: 'It is signed' },
    serious: { zh: '情节严重', en: 'It is serious' },
    urgent: { zh: '情况紧急', en: 'It is urgent' },
  },
  vocabulary,
  cite: (id) => ({ words: { zh: `法${id}`, en: id }, unverified: id === 'ProcI 13' }),
};
const rule = question(
  unless(
    'rule',
    { cites, burden: 'plaintiff' },
    all('both', cites, is('signed', ['ProcI 13'], 'signed'), open('serious', cites, 'serious')),
    is('urgent', { cites, burden: 'defendant' }, 'urgent'),
  ),
);
const decision = decide(rule, { signed: given(true), urgent: disputed(true, false) }, today);

test('the tree says of each step its answer, its law and who must prove it', () => {
  assert.equal(
    explainTree(decision, 'zh', words),
    [
      '争议　可以起诉（法PIPL 70，原告举证）',
      '  法未定　具备条件（法PIPL 70）',
      '    是　已经签字（法ProcI 13（未核对原文））',
      '    法未定　情节严重（法PIPL 70）',
      '  争议　除非 情况紧急（法PIPL 70，被告举证）',
    ].join('\n'),
  );
  assert.match(explainTree(decision, 'en', words), /^Disputed {2}It may sue \(PIPL 70, plaintiff must prove\)$/m);
  assert.match(explainTree(decision, 'en', words), /unless: It is urgent/);
});

test('the paragraph gives the answer and the leaves that carry it', () => {
  const no = decide(rule, { signed: given(false), urgent: given(false) }, today);
  assert.equal(
    explainParagraph(no, 'zh', words),
    '可以起诉：否（法PIPL 70）。理由：已经签字：否（法ProcI 13（未核对原文））。',
  );
  assert.equal(
    explainParagraph(no, 'en', words),
    'It may sue: no (PIPL 70). Because: It is signed: no (ProcI 13 (text not verified)).',
  );
});

test('a step from a proposal is never dressed as law', () => {
  const law = regimes(proposal('P', { replaces: { serious: is('urgent', cites, 'urgent') } }));
  const reformed = decide(
    question(all('both', cites, open('serious', cites, 'serious'))),
    { urgent: given(true) },
    law({ on: today.on, proposals: ['P'] }),
  );
  assert.match(explainTree(reformed, 'zh', words), /情况紧急［建议，不是现行法］/);
  assert.match(explainTree(reformed, 'en', words), /It is urgent \[proposal, not law\]/);
});

test('a step without words is an error that names it', () => {
  const bare = decide(question(is('nameless', cites, 'signed')), {}, today);
  assert.throws(
    () => explainTree(bare, 'zh', words),
    (error) => error instanceof MissingPhrase && error.step === 'nameless',
  );
});

test('the table of facts shows each fact once, with its value and the bearer of proof', () => {
  assert.deepEqual(
    factTable(decision, 'zh', words).map(({ fact, state, value, burden }) => [fact, state, value, burden]),
    [
      ['signed', 'given', '是', 'plaintiff'],
      ['serious', 'not-asked', '未填写', 'plaintiff'],
      ['urgent', 'disputed', '原告：是；被告：否', 'defendant'],
    ],
  );
});
