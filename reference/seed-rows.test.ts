import assert from 'node:assert/strict';
import { test } from 'node:test';
import { divisionRows, holidayRows, organRows, referenceDigest } from './seed-rows.ts';
import { tableText } from './table.ts';

test('the rows to seed are whole and their keys differ', () => {
  const organs = [...organRows()];
  assert.equal(organs.length, 3628 + 3399);
  assert.equal(new Set<string>(organs.map((organ) => organ.id)).size, organs.length);
  const known = new Set<string>(organs.map((organ) => organ.id));
  for (const organ of organs) {
    if (organ.parentId !== null) assert.ok(known.has(organ.parentId), organ.name);
    assert.equal(organ.courtId !== null, organ.kind === 'procuratorate', organ.name);
  }
  const divisions = [...divisionRows()];
  assert.equal(new Set(divisions.map((division) => `${division.code} ${division.from}`)).size, 6824);
  assert.equal(new Set([...holidayRows()].map((holiday) => holiday.date)).size, 333);
});

test('the digest is of the tables: the same for the same, another when one character of one table changes', () => {
  assert.match(referenceDigest(), /^[0-9a-f]{64}$/);
  assert.equal(referenceDigest(), referenceDigest());
  const changed = referenceDigest((name) =>
    name === 'courts' ? tableText(name).replace('杭州', '抗州') : tableText(name),
  );
  assert.notEqual(changed, referenceDigest());
});
