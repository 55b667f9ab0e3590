import type { FactState, Facts } from '#law/kernel/fact.ts';
import { vocabulary } from '#law/facts/vocabulary.ts';

/** A stream of whole numbers from a seed (mulberry32): the same cases at every run and on every machine. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

const by = { court: '演示法院', act: '认定', reasons: '演示' } as const;
const days = ['2024-03-01', '2025-06-30', '2026-02-02', '2026-09-01', '2026-11-20'] as const;
const figures = [0, 1, 9, 60, 500, 4_999, 60_000, 1_000_000, 12_000_000, 90_000_000] as const;

/** States a fact may have in a made-up case. Texts and lists stay unasked, as in most filings. */
function statesOf(name: keyof typeof vocabulary): readonly FactState<unknown>[] {
  const definition = vocabulary[name];
  const state = (value: unknown): FactState<unknown> =>
    'onlyFound' in definition ? { state: 'found', value, by } : { state: 'given', value };
  switch (definition.kind) {
    case 'boolean':
      return [true, false].map(state);
    case 'choice':
      return Object.keys(definition.options).map(state);
    case 'set':
      return Object.keys(definition.options).map((option) => state([option]));
    case 'count':
    case 'fen':
      return figures.map(state);
    case 'day':
      return days.map(state);
    case 'text':
    case 'list':
      return [];
  }
}

const names = Object.keys(vocabulary).filter((name): name is keyof typeof vocabulary =>
  Object.hasOwn(vocabulary, name),
);
const pool = names.map((name) => ({ name, states: statesOf(name) })).filter(({ states }) => states.length > 0);

/** Of five facts, this many are known in a made-up case. */
const known = 3;
const outOf = 5;

/** Made-up cases from `from` on, one after another; none is kept. */
export function* syntheticCases(count: number, from = 0): Generator<Facts> {
  for (let place = from; place < from + count; place += 1) {
    const next = numbersFrom(place);
    const facts: Record<string, FactState<unknown>> = {};
    for (const { name, states } of pool) {
      const drawn = next();
      const state = drawn % outOf < known ? states[(drawn >>> 8) % states.length] : undefined;
      if (state !== undefined) facts[name] = state;
    }
    yield facts;
  }
}

/** Made-up cases in which everything is known that these facts name. */
export function settledCases(count: number, wanted: readonly string[]): readonly Facts[] {
  const own = pool.filter(({ name }) => wanted.includes(name));
  return Array.from({ length: count }, (_, place) => {
    const next = numbersFrom(place + 1);
    return Object.fromEntries(own.map(({ name, states }) => [name, states[next() % states.length]]));
  });
}
