import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routes } from '#contract/routes.ts';
import { publishedCases } from './published.ts';

test('the page of every published case keeps the contract and tells its note in both languages', () => {
  const published = publishedCases();
  for (const { id, notes } of published.records()) {
    const page = routes.publishedCase.answer.parse(published.page(id));
    assert.equal(page.notes?.en, notes, id);
    assert.match(page.notes.zh, /^[^a-z]*(?:(?:App|SIM)[^a-z]*)*$/, id);
  }
  assert.equal(published.page('no-such-case'), null);
});
