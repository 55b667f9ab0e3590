import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';

import { numberOn, numberings, presentNumber, renumbered } from './renumbering.ts';
import { provisions } from './sources.ts';

test('a citation is read by the date of the text that makes it', () => {
  const cases = [
    ['CPL', 55, '2020-12-29', 'CPL 58'],
    ['CPL', 58, '2022-06-01', 'CPL 58'],
    ['CPL', 38, '2021-09-30', 'CPL 39'],
    ['CPL', 38, '2024-03-01', 'CPL 38'],
    ['CPL', 164, '2019-05-01', 'CPL 171'],
    ['CPLI', 285, '2020-12-29', 'CPLI 283'],
    ['CPLI', 285, '2023-01-01', 'CPLI 285'],
  ] as const;
  for (const [instrument, article, cited, present] of cases) {
    assert.equal(
      presentNumber(instrument, article, asDay(cited))?.provision,
      present,
      `${instrument} ${article} ${cited}`,
    );
  }
});

test('what the table does not hold is not guessed', () => {
  assert.equal(presentNumber('CPL', 77, asDay('2020-01-01')), null);
  assert.equal(presentNumber('CPL', 55, asDay('2000-01-01')), null);
  assert.equal(presentNumber('CPLI', 1, asDay('2020-01-01')), null);
  assert.equal(numberOn(asProvisionId('CPL 34'), asDay('2020-01-01')), null);
  assert.equal(numberOn(asProvisionId('PIPL 70'), asDay('2024-01-01')), null);
});

test('an old number keeps its paragraph, and both directions agree for every row and text', () => {
  assert.equal(numberOn(asProvisionId('CPL 58(2)'), asDay('2018-01-01')), 'CPL 55(2)');
  const days = { '2012': '2014-01-01', '2017': '2018-01-01', '2021': '2022-06-01', '2023': '2025-01-01' } as const;
  for (const { articles } of renumbered) {
    for (const numbering of numberings) {
      const day = asDay(days[numbering]);
      const present = presentNumber('CPL', articles[numbering], day)?.provision;
      assert.equal(present, `CPL ${articles['2023']}`);
      assert.equal(numberOn(asProvisionId(`CPL ${articles['2023']}`), day), `CPL ${articles[numbering]}`);
    }
  }
});

test('a mapping carries its mark and every present article has a source', () => {
  assert.equal(presentNumber('CPL', 55, asDay('2020-12-29'))?.mark, 'unverified');
  assert.equal(presentNumber('CPL', 58, asDay('2025-01-01'))?.mark, null);
  const articles = new Set(Object.keys(provisions).map((id) => id.replace(/\(.*/, '')));
  for (const row of renumbered) assert.ok(articles.has(`CPL ${row.articles['2023']}`), row.subject);
});
