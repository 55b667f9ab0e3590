import assert from 'node:assert/strict';
import { test } from 'node:test';

import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { asDay } from '#words/day.ts';

import { questions } from './questions.ts';
import { regime } from './regime.ts';
import { rulingText } from './ruling-text.ts';

const on = asDay('2026-11-23');
const law = regime({ on });
const intermediate = { courtKind: given('intermediate'), suitKind: given('civil-pil') } as const;

test('reasons, conclusion, reading and formal citations stand in the text, statutes first', () => {
  const written = rulingText(decide(questions.level, intermediate, law), 'zh');
  assert.match(written?.text ?? '', /^本院经审查认为：受诉法院是中级人民法院.*综上，受诉法院的级别正确。/);
  assert.match(written?.text ?? '', /关于.*采以下理解：/);
  assert.match(
    written?.text ?? '',
    /以上依照.*《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第二百八十三条第一款/,
  );
});

test('what is not known is never worded as a finding', () => {
  const written = rulingText(decide(questions.standing, {}, law), 'zh')?.text ?? '';
  assert.match(written, /尚待查明|没有规定具体标准/);
  assert.match(written, /综上，现有材料尚不能认定/);
});

test('an open term is the court’s to find, and the text says so', () => {
  assert.match(rulingText(decide(questions.many, {}, law), 'zh')?.text ?? '', /现有材料尚不能认定侵害了众多个人的权益/);
  const scope = rulingText(decide(questions.scope, {}, law), 'en')?.text ?? '';
  assert.match(scope, /the law gives no test, and the court must find it/);
});

test('nothing that is not law goes into a ruling: no proposal, no supposed figure, no rule before its day', () => {
  const under = (choice: Parameters<typeof regime>[0]) =>
    rulingText(decide(questions.level, intermediate, regime(choice)), 'zh');
  assert.equal(under({ on, proposals: ['R-LEVEL'] }), null);
  assert.equal(under({ on, parameters: { 'ladder-other': 5 } }), null);
  const early = decide(questions.standing, {}, regime({ on: asDay('2019-01-01') }));
  assert.notEqual(early.noRuleBefore, null);
  assert.equal(rulingText(early, 'zh'), null);
});

test('only what was in force on the day is cited, and of an article and its paragraph the paragraph alone', () => {
  const internet = {
    ...intermediate,
    courtKind: given('internet'),
    online: given(true),
    plaintiffKind: given('procuratorate'),
    withinInternetCourtCity: given(true),
  } as const;
  const today = rulingText(decide(questions.level, internet, law), 'zh')?.text ?? '';
  assert.match(today, /互联网法院案件管辖的规定》第一条第一款第九项/);
  assert.doesNotMatch(today, /互联网法院案件管辖的规定》第一条[、之]/);
});

test('every question has a text in both languages, and what is cited unread is named', () => {
  for (const question of Object.values(questions))
    for (const language of ['zh', 'en'] as const) {
      const written = rulingText(decide(question, {}, law), language);
      if (written === null) continue;
      assert.ok(written.text.length > 10, question.id);
      assert.ok(!/undefined|null/.test(written.text), question.id);
    }
});
