import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asProvisionId } from '#words/citation.ts';

import { chineseNumeral, formalCitation } from './formal-citation.ts';
import { provisions } from './sources.ts';

test('articles are counted as statutes count them', () => {
  const counted = [
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [101, '一百零一'],
    [110, '一百一十'],
    [112, '一百一十二'],
    [283, '二百八十三'],
    [1000, '一千'],
    [1001, '一千零一'],
    [1034, '一千零三十四'],
    [1182, '一千一百八十二'],
  ] as const;
  for (const [count, text] of counted) assert.equal(chineseNumeral(count), text);
  for (const none of [0, 10_000, 1.5]) assert.throws(() => chineseNumeral(none), RangeError);
});

test('a provision is cited as judgments cite it', () => {
  const cited = [
    ['CPL 58(2)', '《中华人民共和国民事诉讼法》第五十八条第二款', 'Civil Procedure Law, art. 58, para. 2'],
    ['CPL 127(1)(4)', '《中华人民共和国民事诉讼法》第一百二十七条第四项', 'Civil Procedure Law, art. 127, item 4'],
    [
      'IC25 1(1)(9)',
      '《最高人民法院关于互联网法院案件管辖的规定》第一条第一款第九项',
      'Provisions of the Supreme People’s Court on the Jurisdiction of Internet Courts, art. 1, para. 1, item 9',
    ],
    ['PIPL 70', '《中华人民共和国个人信息保护法》第七十条', 'Personal Information Protection Law, art. 70'],
    [
      'GBT45574 A',
      '《数据安全技术 敏感个人信息处理安全要求》（GB/T 45574—2025）附录A',
      'Data security technology: Security requirements for processing of sensitive personal information (GB/T 45574—2025), annex A',
    ],
    [
      'GBT45574 4',
      '《数据安全技术 敏感个人信息处理安全要求》（GB/T 45574—2025）第4章',
      'Data security technology: Security requirements for processing of sensitive personal information (GB/T 45574—2025), clause 4',
    ],
  ] as const;
  for (const [id, zh, en] of cited) assert.deepEqual(formalCitation(asProvisionId(id)), { zh, en });
});

test('every provision has a formal citation of its own', () => {
  const seen = new Set<string>();
  for (const { id, instrument } of Object.values(provisions)) {
    if (instrument.force === 'proposal') continue;
    const { zh } = formalCitation(id);
    assert.equal(seen.has(zh), false, id);
    seen.add(zh);
  }
});

test('what has no source has no citation', () => {
  assert.throws(() => formalCitation(asProvisionId('PIPL 700')), /no source/);
});

test('a title within a title stands in single marks', () => {
  assert.equal(
    formalCitation(asProvisionId('CPLI 283(1)')).zh,
    '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第二百八十三条第一款',
  );
});
