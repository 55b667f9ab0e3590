import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bytesOf } from './engine.fixture.ts';
import { normalise } from './normalise.ts';

const textOf = (text: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(normalise(bytesOf(text)));

test('what has a half-width twin becomes it, and what has no width goes', () => {
  assert.equal(textOf('０１９ＡＺａｚ＠．－＋＊＿'), '019AZaz@.-+*_');
  assert.equal(textOf('1\u200b3\u200c8\u200d0\u20600\ufeff'), '13800');
});

test('punctuation and everything else stays as it is', () => {
  for (const text of ['，。：（）“”！', '手机·号', '​'.replace('\u200b', ''), '\u200a\u200e\u2061', 'ｱ'])
    assert.equal(textOf(text), text);
});

test('a text is made plain character by character, whatever stands around', () => {
  const from = '０９Ａｚ＠．－＋＊＿\u200b\u2060\ufeff';
  const to = ['0', '9', 'A', 'z', '@', '.', '-', '+', '*', '_', '', '', ''];
  const one = fc.oneof(
    fc.nat(from.length - 1).map((place) => [from.charAt(place), to[place] ?? ''] as const),
    fc.constantFrom('浙', 'a', '1', '，', '“', '\n', '😀', 'é').map((text) => [text, text] as const),
  );
  fc.assert(
    fc.property(fc.array(one), (list) => {
      const joined = (side: 0 | 1): string => list.map((pair) => pair[side]).join('');
      assert.equal(textOf(joined(0)), joined(1));
    }),
  );
});

test('a block in which nothing changes is handed back uncopied', () => {
  const block = bytesOf('手机 13800000000，“示例”');
  assert.equal(normalise(block), block);
});

test('a character that the end of the block cuts is left alone', () => {
  const block = bytesOf('１').subarray(0, 2);
  assert.deepEqual(normalise(block), block);
});
