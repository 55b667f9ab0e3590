import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWords, problemWords } from './problem-words.ts';
import { isProblemCode, problem, problemCodes, problemStatuses } from './problem.ts';

for (const code of problemCodes) {
  test(`${code} says in both languages what happened and what to do`, () => {
    const { what, remedy } = problemWords[code];
    for (const words of [what, remedy]) {
      assert.match(words.zh, /\p{Script=Han}.*。$/u);
      assert.match(words.en, /^[A-Z].*\.$/);
    }
    assert.doesNotMatch(JSON.stringify([what, remedy]), /[!！]|抱歉|糟糕|成功啦|系统错误/);
    assert.ok(problemStatuses[code] >= 400 && problemStatuses[code] < 600);
  });
}

test('a problem carries its code, its status and what was found', () => {
  const refused = problem('invalid-request', { findings: [{ code: 'field.missing', at: '/court' }] });
  assert.deepEqual(refused, {
    type: 'urn:dengwen:problem:invalid-request',
    code: 'invalid-request',
    status: 422,
    findings: [{ code: 'field.missing', at: '/court' }],
  });
  assert.equal(inWords(refused, 'en').title, 'Not sent. Everything you typed is still here.');
  assert.equal(inWords(refused, 'zh').detail, '请改正所列各处，已一次全部列出。');
});

test('only the closed codes are problems', () => {
  assert.equal(problemCodes.length, Object.keys(problemWords).length);
  assert.equal(isProblemCode('csrf'), true);
  assert.equal(isProblemCode('constructor'), false);
});
