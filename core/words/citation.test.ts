import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asProvisionId, citationOf, parseProvisionId } from './citation.ts';
import type { Citation } from './citation.ts';

const good: readonly (readonly [text: string, citation: Citation])[] = [
  ['PIPL 70', { instrument: 'PIPL', article: 70 }],
  ['CPL 58(2)', { instrument: 'CPL', article: 58, paragraph: 2 }],
  ['CPL 127(1)(4)', { instrument: 'CPL', article: 127, paragraph: 1, item: 4 }],
  ['CrimL 253-1(3)', { instrument: 'CrimL', article: 253, inserted: 1, paragraph: 3 }],
  ['IC25 2', { instrument: 'IC25', article: 2 }],
  ['ReplyAnn', { instrument: 'ReplyAnn' }],
  ['GBT45574 A', { instrument: 'GBT45574', annex: 'A' }],
];

for (const [text, citation] of good) {
  test(`${text} is taken apart`, () => {
    assert.deepEqual(citationOf(asProvisionId(text)), citation);
  });
}

test('a provision has one text', () => {
  for (const text of [
    '',
    'PIPL  70',
    'PIPL 070',
    'PIPL 0',
    'pipl 70',
    'CPL 58 (2)',
    'CPL 58（2）',
    'CPL (2)',
    'CPL 58()',
    'GBT45574 a',
    'GBT45574 AB',
    'GBT45574 A(1)',
  ]) {
    assert.deepEqual(parseProvisionId(text), { ok: false, problems: [{ code: 'citation.form', at: '' }] });
  }
});
