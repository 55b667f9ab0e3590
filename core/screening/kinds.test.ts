import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKnown } from '#law/sources/sources.ts';
import { kindIds } from './kind.ts';
import { kinds } from './kinds.ts';

const every = kindIds.map((id) => kinds[id]);

test('every kind stands under its own id, and no more than a digest can name', () => {
  for (const id of kindIds) assert.equal(kinds[id].id, id);
  // A digest keeps six bits for the kind, a row's mask thirty-two.
  assert.ok(kindIds.length <= 32);
});

test('every kind has words in both languages, cites what the sources hold, and shows examples', () => {
  for (const kind of every) {
    assert.match(kind.words.zh, /\p{Script=Han}/u);
    assert.match(kind.words.en, /^[A-Z]/);
    assert.ok(kind.cites.length > 0 && kind.cites.every(isKnown), kind.id);
    assert.ok(kind.examples.valid.length > 0 && kind.examples.none.length > 0, kind.id);
    assert.equal(kind.information === null, kind.concerns === 'organisation', kind.id);
  }
});

test('no header and no lead word belongs to two kinds, and all are written as they are compared', () => {
  for (const words of [every.map((kind) => kind.headers), every.map((kind) => kind.leads)]) {
    const all = words.flat();
    assert.deepEqual(
      all.filter((word, place) => all.indexOf(word) !== place),
      [],
    );
    assert.deepEqual(
      all.filter((word) => word !== word.toLowerCase() || word.trim() !== word),
      [],
    );
  }
});

test('a lead word and what stands between it and a value fit into twenty-four bytes', () => {
  for (const { leads } of every) {
    for (const lead of leads) assert.ok(new TextEncoder().encode(lead).length <= 21, lead);
  }
});

test('every form of a word is of digits, capital letters and their signs', () => {
  for (const { cell } of every) {
    if (cell.form === 'words') for (const word of cell.words) assert.match(word, /^[A-Z#@0-9]{2,20}$/);
    if ('least' in cell) assert.ok(cell.least <= cell.most);
  }
});
