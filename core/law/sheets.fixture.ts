import fc from 'fast-check';

import { asDay } from '#words/day.ts';
import { compiled } from '#law/kernel/decision.ts';
import type { Question } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import type { FactState, Facts } from '#law/kernel/fact.ts';
import type { Regime } from '#law/kernel/regime.ts';

import { vocabulary } from './facts/vocabulary.ts';
import type { FactName } from './facts/vocabulary.ts';
import { proposals } from './proposals.ts';
import { readings } from './readings.ts';
import { regime } from './regime.ts';

const on = asDay('2026-11-23');
const by = { court: '演示法院', act: '认定', reasons: '演示' };

/** Values of text and lists that rules tell apart. */
const special: Partial<Record<FactName, readonly unknown[]>> = {
  caseNumber: ['（2026）浙0192民初123号', '没有案号'],
  courtCode: ['浙0192', '京0491'],
  courtDivision: ['330100'],
  performanceEndedOn: ['2023-01-03', '2026-08-03'],
  harmKnownOn: ['2023-01-03', '2026-08-03'],
  harmedOn: ['2006-01-04', '2023-01-03'],
  costsClaimed: [
    [],
    [{ kind: 'appraisal', amount: 100, reasonable: true }],
    [{ kind: 'lawyer', amount: 100, reasonable: true }],
    [{ kind: 'expert', amount: 100, reasonable: false }],
  ],
  criminalItems: [
    [],
    [{ kind: 'whereabouts', items: 30 }],
    [
      { kind: 'health', items: 250, recipients: 2, disproved: 0 },
      { kind: 'contact', items: 60_000 },
    ],
  ],
  daysLeftOut: [[], [{ from: '2026-08-10', to: '2026-08-19' }]],
  electronicAttempts: [[], [{ route: 'platform', confirmed: true, arrivedOn: '2026-11-02' }]],
  connectingPlaces: [[], [{ ground: 'domicile', division: '330100' }]],
  personsByKind: [[], [{ kind: 'biometrics', persons: 60 }], [{ kind: 'contact', persons: 60 }]],
};

/** In force, under each other reading, and under each proposal: every regime that differs in one choice from the default. */
export const regimesInUse: readonly Regime[] = [
  regime({ on }),
  ...Object.values(readings).flatMap((reading) =>
    Object.keys(reading.options)
      .filter((option) => option !== reading.default)
      .map((option) => regime({ on, readings: { [reading.id]: option } })),
  ),
  ...Object.keys(proposals).map((id) => regime({ on, proposals: [id] })),
];

/** The facts that a question reads under a regime. */
export function readBy(question: Question, law: Regime): readonly FactName[] {
  const names = new Set(compiled(question, law).rules.flatMap(({ reads }) => reads));
  return [...names].filter((name): name is FactName => Object.hasOwn(vocabulary, name));
}

/** States that stand for all that a fact can be once it is known, as far as the question tells them apart. */
export function settledStates(name: FactName, question: Question, law: Regime): readonly FactState<unknown>[] {
  const definition = vocabulary[name];
  const values = special[name] ?? valuesOf(name, question, law);
  return values.map((value) => ('onlyFound' in definition ? { state: 'found', value, by } : { state: 'given', value }));
}

function valuesOf(name: FactName, question: Question, law: Regime): readonly unknown[] {
  const definition = vocabulary[name];
  switch (definition.kind) {
    case 'boolean':
      return [true, false];
    case 'choice':
      return Object.keys(definition.options);
    case 'set': {
      const options = Object.keys(definition.options);
      return [options, [], ...options.map((option) => [option])];
    }
    case 'count':
    case 'fen': {
      const bounds = [...compiled(question, law).leaves.values()]
        .filter((leaf) => leaf.how === 'fact' && leaf.term.fact === name)
        .flatMap((leaf) => (leaf.how === 'fact' && leaf.bound !== null ? [leaf.bound - 1, leaf.bound] : []));
      return [...new Set([0, ...bounds, 200, 10_000_000_000])];
    }
    case 'day':
      return ['2026-08-03', '2026-09-01', '2026-09-02', '2026-11-20'].map(asDay);
    case 'text':
    case 'list':
      return [];
  }
}

/** Fact sheets in which every fact that the question reads is settled; all of them where they are few, else a fixed sample. */
export function completeSheets(question: Question, law: Regime, most = 2_000): readonly Facts[] {
  const names = readBy(question, law);
  const states = names.map((name) => settledStates(name, question, law));
  const combinations = states.reduce((product, each) => product * each.length, 1);
  if (combinations <= most)
    return states
      .reduce<readonly Facts[]>(
        (sheets, each, index) =>
          sheets.flatMap((known) => each.map((state) => ({ ...known, [names[index] ?? '']: state }))),
        [{}],
      )
      .map(coherent);
  return [...everyPair(names, states), ...fc.sample(sheet(names, states), { numRuns: most, seed: 70 })];
}

/** Every pair of states of every two facts at least once, the others drawn. */
function everyPair(names: readonly FactName[], states: readonly (readonly FactState<unknown>[])[]): readonly Facts[] {
  const drawn = fc.sample(sheet(names, states), { numRuns: 97, seed: 58 });
  let next = 0;
  return names.flatMap((one, left) =>
    names.slice(left + 1).flatMap((other, right) =>
      (states[left] ?? []).flatMap((first) =>
        (states[left + 1 + right] ?? [])
          .map((second) => ({
            ...drawn[next++ % drawn.length],
            [one]: first,
            [other]: second,
          }))
          .map(coherent),
      ),
    ),
  );
}

function sheet(names: readonly FactName[], states: readonly (readonly FactState<unknown>[])[]): fc.Arbitrary<Facts> {
  return fc
    .record(Object.fromEntries(names.map((name, index) => [name, fc.constantFrom(...(states[index] ?? []))])))
    .map(coherent);
}

/** Facts that speak of the same persons must agree: a breakdown by kind gives the total and the kinds. */
function coherent(facts: Facts): Facts {
  const breakdown = facts['personsByKind'];
  if (breakdown?.state !== 'given' || !Array.isArray(breakdown.value)) return facts;
  const rows: readonly unknown[] = breakdown.value;
  const kinds = rows.map((row) => fieldOf(row, 'kind'));
  const persons = rows.reduce<number>((sum, row) => sum + Number(fieldOf(row, 'persons')), 0);
  const agreed: Facts = {
    affectedPersons: given(persons),
    informationKinds: given(kinds.filter((kind) => kind !== 'under-14')),
    includesUnder14: given(kinds.includes('under-14')),
  };
  return { ...facts, ...Object.fromEntries(Object.entries(agreed).filter(([name]) => Object.hasOwn(facts, name))) };
}

function fieldOf(row: unknown, name: string): unknown {
  return typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
}

/** A complete sheet with some of its facts left out or disputed. */
export function partialSheet(question: Question, law: Regime): fc.Arbitrary<{ complete: Facts; partial: Facts }> {
  const names = readBy(question, law);
  const states = names.map((name) => settledStates(name, question, law));
  return fc
    .tuple(sheet(names, states), fc.array(fc.boolean(), { minLength: names.length, maxLength: names.length }))
    .map(([complete, kept]) => ({
      complete,
      partial: Object.fromEntries(Object.entries(complete).filter((_entry, index) => kept[index] === true)),
    }));
}

/** A complete sheet, and the same with some facts in dispute between its value and another. */
export function disputedSheet(question: Question, law: Regime): fc.Arbitrary<{ complete: Facts; contested: Facts }> {
  const names = readBy(question, law);
  const states = names.map((name) => settledStates(name, question, law));
  const flags = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: names.length, maxLength: names.length });
  return fc.tuple(sheet(names, states), sheet(names, states), flags).map(([complete, other, drawn]) => ({
    complete,
    contested: Object.fromEntries(
      Object.entries(complete).map(([name, state], index) => {
        const version = other[name];
        if (state?.state !== 'given' || version?.state !== 'given' || (drawn[index] ?? 0) > 1) return [name, state];
        const versions =
          drawn[index] === 0
            ? { plaintiff: state.value, defendant: version.value }
            : { plaintiff: version.value, defendant: state.value };
        return [name, { state: 'disputed', versions } as const];
      }),
    ),
  }));
}
