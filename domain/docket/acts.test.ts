import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stages } from '#contract/shapes/case.ts';
import { questions } from '#law/questions.ts';
import { provisions } from '#law/sources/sources.ts';
import { actIds, acts } from './acts.ts';
import { submitComplaint } from './acts/submit-complaint.ts';
import { fieldsOf } from './act-form.ts';

const every = [...Object.values(acts), submitComplaint];

test('every act is listed under its own name', () => {
  assert.deepEqual(
    Object.entries(acts).map(([name, act]) => [name, act.id]),
    actIds.map((id) => [id, id]),
  );
});

test('every provision an act rests on resolves', () => {
  const known = new Set<string>(Object.keys(provisions));
  assert.deepEqual(
    every.flatMap(({ provisions: cited }) => cited.filter((id) => !known.has(id))),
    [],
  );
});

test('every question an act rests on is one the law package answers', () => {
  assert.deepEqual(
    every.flatMap(({ questions: asked }) => asked.filter((id) => !Object.hasOwn(questions, id))),
    [],
  );
});

test('every field of an act’s input is asked for in both languages', () => {
  for (const act of Object.values(acts)) {
    const fields = fieldsOf(act.input);
    const shape = 'shape' in act.input ? Object.keys(act.input.shape as object) : [];
    assert.deepEqual(
      fields.map(({ name }) => name),
      act.id === 'open-paper' ? [] : shape,
      act.id,
    );
    for (const { words } of fields) assert.ok(words.zh !== '' && words.en !== '');
  }
});

test('every act can be done at some stage, and every stage but the ends has a way on', () => {
  const ends = new Set(['refused', 'not-docketed', 'withdrawn', 'transferred', 'dismissed', 'judged']);
  // Reading, and ending somebody's reading, lead nowhere.
  const leadOn = Object.values(acts).filter(({ id }) => id !== 'open-paper' && id !== 'end-access');
  for (const stage of stages) {
    const ways = leadOn.filter((act) => act.at.some((one) => one === stage));
    assert.equal(ways.length === 0, ends.has(stage), stage);
  }
});
