import { addDays } from '#words/day.ts';

import type { Leaf } from './compile.ts';
import { knownFrom } from './known.ts';
import type { Question } from './decision.ts';
import { compiled, decide } from './decision.ts';
import type { FactDefinition, FactState, Facts, Mover, Vocabulary } from './fact.ts';
import type { Regime } from './regime.ts';
import type { Step } from './step.ts';
import { Reasoned } from './step.ts';
import type { FactTerm } from './terms.ts';

/** One fact that would have to be otherwise. */
export interface Move {
  readonly fact: string;
  readonly from: FactState<unknown>;
  readonly to: FactState<unknown>;
  /** Who could bring it about; `past` means that it could only be proved otherwise. */
  readonly by: Mover;
  /** The step that wants it. */
  readonly step: string;
}

/** A smallest set of facts which, being otherwise, would give the outcome wanted. Re-run before it is returned. */
export interface Change {
  readonly moves: readonly Move[];
  /** All who would have to act. */
  readonly by: readonly Mover[];
}

/** How far the search goes. Defaults: 8 changes of at most 4 facts each. */
export interface Reach {
  readonly changes?: number;
  readonly facts?: number;
}

type Goal = 'yes' | 'no';
type Wish = readonly { readonly step: Reasoned; readonly goal: Goal }[];

/** Alternatives kept at each step; the search is exact below this width and honest above it, for all it finds is re-run. */
const width = 64;

/** What stands in a fact sheet for a finding that a court has yet to make. */
const hypothetical = { court: '', act: '认定', reasons: '' } as const;

/**
 * The smallest changes of facts that would turn the outcome, fewest facts first, and among those the ones that
 * somebody can bring about before the ones that could only be proved otherwise. One fact takes one value, so a change
 * can never ask for two kinds of plaintiff at once. Every change was decided again and gives the goal; none contains
 * another.
 */
export function smallestChanges(
  question: Question,
  facts: Facts,
  regime: Regime,
  goal: Goal = 'yes',
  { changes: most = 8, facts: mostFacts = 4 }: Reach = {},
): readonly Change[] {
  const decision = decide(question, facts, regime);
  if (decision.outcome === goal || decision.noRuleBefore !== null) return [];
  const { leaves } = compiled(question, regime);
  const found = new Map<string, readonly Move[]>();
  for (const wish of trimmed(wishes(decision.step, goal, mostFacts))) {
    // Wishes come smallest first: once enough is found that is smaller, nothing later can be among the smallest.
    if ([...found.values()].filter(({ length }) => length < factsIn(wish)).length >= most) break;
    for (const moves of realised(wish, leaves, facts, question.vocabulary)) {
      const key = JSON.stringify(moves.map(({ fact, to }) => [fact, to]).toSorted());
      if (moves.length === 0 || moves.length > mostFacts || found.has(key)) continue;
      if (decide(question, applied(facts, moves), regime).outcome === goal) found.set(key, moves);
    }
  }
  const kept: (readonly Move[])[] = [];
  for (const moves of [...found.values()].toSorted(nearestFirst))
    if (!kept.some((smaller) => contains(moves, smaller))) kept.push(moves);
  return kept.slice(0, most).map((moves) => ({ moves, by: [...new Set(moves.map(({ by }) => by))].toSorted() }));
}

/** Changes by those who would have to act together. */
export function byActor(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  return Map.groupBy(changes, ({ by }) => by.join('+'));
}

/** The fact sheet with the moves made. */
export function applied(facts: Facts, moves: readonly Move[]): Facts {
  return { ...facts, ...Object.fromEntries(moves.map(({ fact, to }) => [fact, to])) };
}

function nearestFirst(one: readonly Move[], other: readonly Move[]): number {
  const past = (moves: readonly Move[]): number => moves.filter(({ by }) => by === 'past').length;
  return one.length - other.length || past(one) - past(other);
}

function contains(moves: readonly Move[], smaller: readonly Move[]): boolean {
  return smaller.every((move) =>
    moves.some(({ fact, to }) => fact === move.fact && JSON.stringify(to) === JSON.stringify(move.to)),
  );
}

/** The sets of leaves which, turned as said, would turn this step; Kleene's logic read backwards. */
function wishes(step: Step, goal: Goal, most: number): readonly Wish[] {
  if (step.truth === goal) return [[]];
  if (!(step instanceof Reasoned)) return [];
  const other: Goal = goal === 'yes' ? 'no' : 'yes';
  switch (step.how) {
    case 'fact':
    case 'open':
    case 'computed':
      return [[{ step, goal }]];
    case 'not':
      return step.parts.flatMap((part) => wishes(part, other, most));
    case 'all':
      return goal === 'yes'
        ? together(step.parts, goal, most)
        : trimmed(step.parts.flatMap((part) => wishes(part, goal, most)));
    case 'any':
      return goal === 'no'
        ? together(step.parts, goal, most)
        : trimmed(step.parts.flatMap((part) => wishes(part, goal, most)));
    case 'unless': {
      const base = step.parts.filter(({ exception }) => !exception);
      const against = step.parts.filter(({ turnsTo }) => turnsTo === other);
      const towards = step.parts.filter(({ turnsTo }) => turnsTo === goal);
      const quiet = together(against, 'no', most);
      return trimmed([
        ...combined(together(base, goal, most), quiet, most),
        ...combined(
          towards.flatMap((part) => wishes(part, 'yes', most)),
          quiet,
          most,
        ),
      ]);
    }
  }
}

function together(parts: readonly Step[], goal: Goal, most: number): readonly Wish[] {
  return parts.reduce<readonly Wish[]>((sets, part) => combined(sets, wishes(part, goal, most), most), [[]]);
}

function combined(ones: readonly Wish[], others: readonly Wish[], most: number): readonly Wish[] {
  const pairs = ones.flatMap((one) => others.map((other) => [...one, ...other]));
  return trimmed(pairs.filter((wish) => factsIn(wish) <= most));
}

function trimmed(sets: readonly Wish[]): readonly Wish[] {
  return sets.toSorted((one, other) => factsIn(one) - factsIn(other)).slice(0, width);
}

/** How many facts a wish would move: several leaves on one fact are one move. A computation may need any of its facts, one at least. */
function factsIn(wish: Wish): number {
  return new Set(wish.map(({ step: { rule } }) => (rule.reads.length === 1 ? rule.reads[0] : rule.id))).size;
}

/** Values for a set of leaves: every way to give each fact one value that turns all its leaves as wished. */
function realised(
  wish: Wish,
  leaves: ReadonlyMap<unknown, Leaf>,
  facts: Facts,
  vocabulary: Vocabulary,
): readonly (readonly Move[])[] {
  let ways: readonly ReadonlyMap<string, Move>[] = [new Map()];
  for (const { step, goal } of wish) {
    const leaf = leaves.get(step.rule);
    if (leaf === undefined) return [];
    ways = ways
      .flatMap((way) =>
        options(leaf, goal, { ...facts, ...statesOf(way) }, facts, vocabulary).flatMap((states) => {
          const next = new Map(way);
          for (const [fact, to] of Object.entries(states)) {
            if (to === undefined) continue;
            // A later leaf on the same fact may narrow its value; one that contradicts an earlier leaf fails when re-run.
            next.set(fact, moveOf(fact, to, step.id, facts, vocabulary));
          }
          return [next];
        }),
      )
      .slice(0, width);
  }
  return ways.map((way) => [...way.values()]);
}

function statesOf(way: ReadonlyMap<string, Move>): Facts {
  return Object.fromEntries([...way].map(([fact, { to }]) => [fact, to]));
}

function moveOf(fact: string, to: FactState<unknown>, step: string, facts: Facts, vocabulary: Vocabulary): Move {
  const from = facts[fact] ?? { state: 'not-asked' };
  const by = from.state === 'found' ? 'past' : (vocabulary[fact]?.mover ?? 'past');
  return { fact, from, to, by, step };
}

/** States that would turn one leaf, nearest first; an empty record where it is turned already. */
function options(leaf: Leaf, goal: Goal, facts: Facts, original: Facts, vocabulary: Vocabulary): readonly Facts[] {
  switch (leaf.how) {
    case 'open':
      return leaf.term.fact === null
        ? []
        : [{ [leaf.term.fact]: { state: 'found', value: goal === 'yes', by: hypothetical } }];
    case 'fact': {
      const { fact } = leaf.term;
      const state = facts[fact];
      if (state !== original[fact] && state?.state === 'given' && leaf.test(state.value) === (goal === 'yes'))
        return [{}];
      return valuesFor(leaf.term, leaf.bound, goal, state, vocabulary[fact]).map((value) => ({
        [fact]: { state: 'given', value } as const,
      }));
    }
    case 'computed': {
      const { term, at } = leaf;
      const known = knownFrom(facts, term.reads);
      if (term.decide(known, at).truth === goal) return [{}];
      if (term.solve !== null) return term.solve(goal, known, at).map((assignment) => givenAll(assignment));
      return term.reads.flatMap((fact) =>
        listed(vocabulary[fact])
          .filter((value) => term.decide({ ...known, [fact]: value }, at).truth === goal)
          .map((value) => givenAll({ [fact]: value })),
      );
    }
  }
}

function givenAll(values: Readonly<Record<string, unknown>>): Facts {
  return Object.fromEntries(Object.entries(values).map(([fact, value]) => [fact, { state: 'given', value } as const]));
}

/** Every value of a fact whose values can be listed. */
function listed(definition: FactDefinition | undefined): readonly unknown[] {
  if (definition?.kind === 'boolean') return [true, false];
  if (definition?.kind === 'choice') return Object.keys(definition.options ?? {});
  return [];
}

/** Values that turn a comparison, the nearest one to the present value first. */
function valuesFor(
  { comparison }: FactTerm,
  bound: number | null,
  goal: Goal,
  state: FactState<unknown> | undefined,
  definition: FactDefinition | undefined,
): readonly unknown[] {
  const wanted = goal === 'yes';
  switch (comparison.op) {
    case 'is':
      if (wanted) return [comparison.value];
      return listed(definition).filter((value) => value !== comparison.value);
    case 'one-of':
      return wanted
        ? comparison.values
        : Object.keys(definition?.options ?? {}).filter((value) => !comparison.values.includes(value));
    case 'includes-any': {
      const now: readonly unknown[] =
        (state?.state === 'given' || state?.state === 'found') && Array.isArray(state.value) ? state.value : [];
      return wanted
        ? comparison.values.map((value) => [...now, value])
        : [now.filter((value) => typeof value !== 'string' || !comparison.values.includes(value))];
    }
    case 'at-least':
      return bound === null ? [] : [wanted ? bound : bound - 1];
    case 'more-than':
      return bound === null ? [] : [wanted ? bound + 1 : bound];
    case 'on-or-after':
      return [wanted ? comparison.bound : addDays(comparison.bound, -1)];
    case 'before':
      return [wanted ? addDays(comparison.bound, -1) : comparison.bound];
  }
}
