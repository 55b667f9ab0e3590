import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Facts } from '#law/kernel/fact.ts';
import type { Question } from '#law/kernel/decision.ts';
import { compiled, decider, outcomes } from '#law/kernel/decision.ts';
import type { Term } from '#law/kernel/terms.ts';
import { ConflictingExceptions } from '#law/kernel/unless.ts';
import { questions } from '#law/questions.ts';
import { regime } from '#law/regime.ts';
import { asDay } from '#words/day.ts';

import type { Report } from './measure.ts';
import { beside, perSecond, rounds, spreadOf } from './measure.ts';
import { openPeers } from './peers.ts';
import { settledCases, syntheticCases } from './synthetic.ts';

const on = asDay('2026-11-23');
const inForce = regime({ on });
const reformed = regime({ on, proposals: ['R-MANY', 'R-LEVEL', 'R-STAND', 'R-FORUM', 'R-SCOPE'] });

/** Cases compared in the whole run. */
const million = 1_000_000;
/** Cases of one round where trees are built. */
const some = 400;
/** Inputs answered in one go, so that an asynchronous engine never waits for one. */
const batch = 64;

/** The engines differ: nothing may be timed. */
class Disagreement extends Error {}

/**
 * The whole law over a million made-up cases under two regimes, and one question of it beside json-rules-engine. The
 * question is one whose every condition compares one fact, so that it can be put into that engine's form.
 */
export async function corpusMillion(count: number, say: (line: string) => void): Promise<Report> {
  const { jsonRules } = openPeers(say);
  const question: Question = questions.acceptance;
  const reads = [...new Set(compiled(question, inForce).rules.flatMap((rule) => rule.reads))];
  const sheets = settledCases(4096, reads);
  const plain = sheets.map(plainOf);
  const engine = new jsonRules.Engine([{ conditions: { all: [conditionOf(question.term)] }, event: { type: 'yes' } }]);
  const tree = decider(question, inForce);
  const bare = outcomes(question, inForce);
  say('checking that both engines and both paths agree');
  for (const [at, facts] of sheets.entries()) {
    const { events } = await engine.run(plain[at] ?? {});
    const answers = [events.length > 0, tree(facts).outcome === 'yes', bare(facts).outcome === 'yes'];
    if (new Set(answers).size > 1) throw new Disagreement(JSON.stringify(facts));
  }
  const all: readonly Question[] = Object.values(questions);
  const laws = [inForce, reformed];
  const trees = all.flatMap((each) => laws.map((law) => decider(each, law)));
  const pairs = all.map((each) => ({ one: outcomes(each, inForce), other: outcomes(each, reformed) }));
  const bares = all.flatMap((each) => laws.map((law) => outcomes(each, law)));
  const sample = [...syntheticCases(some)];
  let read = 0;
  let turn = 0;
  say('timing');
  const figures = await rounds(count, {
    engine: () =>
      perSecond(600, batch, () => {
        const from = (turn++ * batch) % plain.length;
        return Promise.all(plain.slice(from, from + batch).map((facts) => engine.run(facts)));
      }),
    tree: () => perSecond(600, sheets.length, () => sheets.forEach((facts) => (read += tree(facts).step.parts.length))),
    bare: () => perSecond(600, sheets.length, () => sheets.forEach((facts) => (read += bare(facts).outcome.length))),
    bares: () => perSecond(1500, some, () => sample.forEach((facts) => (read += answerAll(bares, facts)))),
    trees: () => perSecond(1500, some, () => sample.forEach((facts) => (read += decideAll(trees, facts)))),
  });
  say(`a million cases, ${all.length} questions, two regimes, without trees`);
  const whole = compareMillion(pairs, say);
  const decisions = 2 * all.length;
  return {
    heading: `A million made-up cases, ${all.length} questions, two regimes, on one core`,
    measures: [
      {
        what: 'acceptance (13 conditions), with its tree',
        unit: 'a second',
        ours: spreadOf(figures('tree')),
        beside: [beside('json-rules-engine', figures('tree'), figures('engine'), { atLeast: 30 })],
      },
      {
        what: 'acceptance, the outcome alone',
        unit: 'a second',
        ours: spreadOf(figures('bare')),
        beside: [beside('json-rules-engine', figures('bare'), figures('engine'), { atLeast: 300 })],
      },
      {
        what: 'decisions with trees, every question',
        unit: 'a second',
        ours: spreadOf(figures('trees').map((cases) => cases * decisions)),
        beside: [],
      },
      {
        what: 'decisions without trees, every question',
        unit: 'a second',
        ours: spreadOf(figures('bares').map((cases) => cases * decisions)),
        beside: [],
      },
      {
        what: 'the same over the whole million, with making the cases',
        unit: 'a second',
        ours: spreadOf([(million * decisions) / whole.seconds]),
        beside: [],
      },
      {
        what: 'heap at the end beside the heap after a tenth',
        unit: '×',
        ours: spreadOf([whole.heapGrowth]),
        beside: [],
        promise: { atMost: 1.1 },
      },
    ],
    remarks: [
      `The million took ${whole.seconds.toFixed(0)} s with making the cases; ${whole.changed.toLocaleString('en')} answers differ between the regimes, ${whole.contradictions.toLocaleString('en')} decisions met two exceptions that contradict each other.`,
      'Both engines and both paths agreed on 4,096 complete sheets before. In the million three of five facts are known.',
      `Every result was used (${read}).`,
    ],
  };
}

function decideAll(deciders: readonly ReturnType<typeof decider>[], facts: Facts): number {
  let parts = 0;
  for (const each of deciders) parts += agreed(() => each(facts).step.parts.length) ?? 0;
  return parts;
}

function answerAll(bares: readonly ReturnType<typeof outcomes>[], facts: Facts): number {
  let yes = 0;
  for (const each of bares) if (agreed(() => each(facts))?.outcome === 'yes') yes += 1;
  return yes;
}

/** Made-up facts may meet two exceptions that no real case meets together. */
function agreed<Value>(decide: () => Value): Value | null {
  try {
    return decide();
  } catch (error) {
    if (error instanceof ConflictingExceptions) return null;
    throw error;
  }
}

interface Whole {
  readonly seconds: number;
  readonly changed: number;
  readonly contradictions: number;
  readonly heapGrowth: number;
}

function compareMillion(
  pairs: readonly { readonly one: ReturnType<typeof outcomes>; readonly other: ReturnType<typeof outcomes> }[],
  say: (line: string) => void,
): Whole {
  let changed = 0;
  let contradictions = 0;
  let cases = 0;
  let early = 0;
  const began = performance.now();
  for (const facts of syntheticCases(million)) {
    for (const { one, other } of pairs) {
      const differs = agreed(() => one(facts) !== other(facts));
      if (differs === null) contradictions += 1;
      else if (differs) changed += 1;
    }
    cases += 1;
    if (cases % (million / 10) === 0) {
      say(`${cases.toLocaleString('en')} cases`);
      if (cases === million / 10) early = heap();
    }
  }
  return { seconds: (performance.now() - began) / 1000, changed, contradictions, heapGrowth: heap() / early };
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Bytes that are really in use: the collector runs first. */
function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** A rule whose leaves compare one fact each, in the form of json-rules-engine. */
function conditionOf(term: Term): object {
  switch (term.how) {
    case 'all':
    case 'any':
      return { [term.how]: term.parts.map(conditionOf) };
    case 'not':
      return { not: conditionOf(term.part) };
    case 'fact':
      return { fact: term.fact, ...operatorOf(term.comparison) };
    case 'unless':
    case 'open':
    case 'computed':
    case 'contested':
    case 'dated':
      throw new Error(`${term.how} has no form in json-rules-engine`);
  }
}

function operatorOf(comparison: Extract<Term, { how: 'fact' }>['comparison']): object {
  if (comparison.op === 'is') return { operator: 'equal', value: comparison.value };
  if (comparison.op === 'one-of') return { operator: 'in', value: comparison.values };
  throw new Error(`${comparison.op} is not used by this question`);
}

function plainOf(facts: Facts): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, state]) => [name, state?.state === 'given' ? state.value : undefined]),
  );
}
