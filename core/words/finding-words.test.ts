import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingWords, lineOf, wordsOf } from './finding-words.ts';
import { findingCodes, isFindingCode, pointer, under } from './finding.ts';

const places = (text: string): readonly string[] => [...text.matchAll(/\{[^}]*\}/g)].map(([place]) => place).sort();

for (const code of findingCodes) {
  test(`${code} says in both languages what is wrong and what to do`, () => {
    const { wrong, remedy } = findingWords[code];
    for (const words of [wrong, remedy]) {
      assert.match(words.zh, /\p{Script=Han}/u);
      assert.match(words.en, /[A-Za-z]/);
      assert.deepEqual(new Set(places(words.zh)), new Set(places(words.en)));
    }
    assert.doesNotMatch(JSON.stringify([wrong, remedy]), /[!！]|抱歉|糟糕|成功啦|系统错误/);
  });
}

test('codes are dotted, in kebab case, and each stands once', () => {
  assert.equal(new Set(findingCodes).size, findingCodes.length);
  for (const code of findingCodes) assert.match(code, /^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/);
  assert.equal(isFindingCode('day.form'), true);
  assert.equal(isFindingCode('toString'), false);
});

test('a finding is one line with its parameters in place', () => {
  const missing = { code: 'case-number.serial-missing', at: '' } as const;
  assert.equal(lineOf(missing, 'zh'), '少了顺序号。例如（2020）浙0192民初10993号');
  assert.equal(lineOf(missing, 'en'), 'The serial is missing. For example (2020)浙0192民初10993号');
  const impossible = { code: 'day.impossible', at: '', params: { day: '2026-02-30' } } as const;
  assert.equal(wordsOf(impossible, 'zh').wrong, '没有 2026-02-30 这一天');
});

test('a parameter that nobody gave is shown as not stated', () => {
  assert.equal(wordsOf({ code: 'field.too-long', at: '' }, 'en').wrong, 'Longer than (not stated) characters');
});

test('a finding keeps its place inside what contains it', () => {
  assert.equal(pointer('parties', 0, 'a/b~c'), '/parties/0/a~1b~0c');
  assert.deepEqual(under('/parties/0', [{ code: 'field.missing', at: '/name' }]), [
    { code: 'field.missing', at: '/parties/0/name' },
  ]);
});
