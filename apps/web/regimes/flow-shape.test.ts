import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import type { Flow } from '#law/comparison/compare-question.ts';

import { flowShape, type Node } from './flow-shape.ts';

const kinds = ['yes', 'no', 'missing', 'open', 'disputed'] as const;
const flows: fc.Arbitrary<readonly Flow[]> = fc.uniqueArray(
  fc.record({
    from: fc.constantFrom(...kinds),
    to: fc.constantFrom(...kinds),
    move: fc.constant('same' as const),
    cases: fc.integer({ min: 1, max: 5000 }),
  }),
  { selector: ({ from, to }) => `${from} ${to}`, minLength: 1 },
);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const close = (one: number, other: number): void => assert.ok(Math.abs(one - other) < 1e-6, `${one} is not ${other}`);

test('bands fill the answers they leave and the answers they reach, and nothing leaves the drawing', () => {
  fc.assert(
    fc.property(flows, (some) => {
      const { left, right, bands, height } = flowShape(some);
      for (const side of [left, right])
        close(sum(side.map((node) => node.height)), sum(bands.map((band) => band.height)));
      for (const { top, height: tall } of [...left, ...right]) assert.ok(top >= -1e-6 && top + tall <= height + 1e-6);
    }),
  );
});

test('labels of two answers never touch: their middles are a line of text apart', () => {
  fc.assert(
    fc.property(flows, (some) => {
      const { left, right } = flowShape(some);
      const middle = ({ top, height }: Node): number => top + height / 2;
      for (const side of [left, right])
        for (const [at, node] of side.entries()) {
          const before = side[at - 1];
          if (before !== undefined) assert.ok(middle(node) - middle(before) >= 26);
        }
    }),
  );
});

test('every case stands once on each side', () => {
  const some: readonly Flow[] = [
    { from: 'open', to: 'yes', move: 'to-yes', cases: 20 },
    { from: 'open', to: 'missing', move: 'to-unknown', cases: 15 },
    { from: 'open', to: 'no', move: 'to-no', cases: 1 },
  ];
  const { left, right } = flowShape(some);
  assert.deepEqual(
    left.map(({ kind, cases }) => [kind, cases]),
    [['open', 36]],
  );
  assert.deepEqual(
    right.map(({ kind, cases }) => [kind, cases]),
    [
      ['yes', 20],
      ['missing', 15],
      ['no', 1],
    ],
  );
});
