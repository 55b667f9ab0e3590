import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DraftContent } from '#contract/shapes/complaint.ts';
import { creditCodeCheckCharacter } from '#words/credit-code.ts';
import { complaintOf, contradicts, formDefects, withoutPlace } from './content.ts';

const creditCode = `91330110MA0000000${creditCodeCheckCharacter('91330110MA0000000')}`;

const filled: DraftContent = {
  court: 'court-1',
  published: null,
  defendants: [{ kind: 'organisation', name: '某网络科技有限公司', creditCode }],
  conduct: { kinds: ['sale'], summary: '按条出售通讯录', from: '2025-03', until: '' },
  claims: [{ kind: 'cessation', text: '停止侵害', amount: null }],
  facts: {},
};
const papers = (['indictment', 'announcement-proof'] as const).map((kind) => ({
  kind,
  digest: kind,
  name: kind,
  bytes: 1,
}));

describe('a draft before it is filed', () => {
  test('an empty draft is told all its defects at once', () => {
    const empty: DraftContent = {
      ...filled,
      court: null,
      defendants: [],
      conduct: { kinds: [], summary: '', from: null, until: null },
      claims: [],
    };
    assert.deepEqual(formDefects(empty, {}, [], 'procuratorate'), [
      'defendant',
      'conduct',
      'claims',
      'court',
      'indictment',
      'announcement',
    ]);
  });

  test('only a procuratorate must attach the proof of its announcement', () => {
    assert.deepEqual(formDefects(filled, {}, papers.slice(0, 1), 'procuratorate'), ['announcement']);
    assert.deepEqual(formDefects(filled, {}, papers.slice(0, 1), 'consumer-organisation'), []);
  });

  test('a wrong check character keeps the defendant from being singled out', () => {
    const last = creditCode.endsWith('0') ? '1' : '0';
    const wrong: DraftContent = {
      ...filled,
      defendants: [{ kind: 'organisation', name: '某公司', creditCode: creditCode.slice(0, 17) + last }],
    };
    assert.deepEqual(formDefects(wrong, {}, papers, 'procuratorate'), ['credit']);
    assert.equal(complaintOf(wrong, {}, {}), null);
  });

  test('a person’s number comes from the page and never from the draft', () => {
    const person: DraftContent = { ...filled, defendants: [{ kind: 'person', name: '甲' }] };
    assert.deepEqual(formDefects(person, {}, papers, 'procuratorate'), ['credit']);
    assert.deepEqual(complaintOf(person, { 0: '11010519491231002X' }, {})?.defendants, [
      { kind: 'person', name: '甲', identityNumber: '11010519491231002X' },
    ]);
  });

  test('a number stays with its person when another defendant is taken out', () => {
    assert.deepEqual(withoutPlace({ 0: 'first', 1: 'second', 3: 'fourth' }, 1), { 0: 'first', 2: 'fourth' });
  });

  test('a company is no natural person, and one that nobody could name is either', () => {
    const company = { kind: 'organisation' as const, name: '某公司' };
    const person = { kind: 'person' as const, name: '甲' };
    assert.equal(contradicts([company], 'individual'), true);
    assert.equal(contradicts([person], 'company'), true);
    assert.equal(contradicts([company, person], 'individual'), false);
    assert.equal(contradicts([{ kind: 'unknown', name: '某' }], 'individual'), false);
    assert.equal(contradicts([company], undefined), false);
  });

  test('an end that was left empty is not known, not an empty day', () => {
    assert.equal(complaintOf(filled, {}, {})?.conduct.until, null);
  });
});
