import type { Decision } from '#law/kernel/decision.ts';
import { decider } from '#law/kernel/decision.ts';
import { steps } from '#law/kernel/step.ts';
import { regime } from '#law/regime.ts';
import { asDay } from '#words/day.ts';

import type { Condition } from './fifteen.ts';
import {
  asBoolean,
  asConditions,
  asDecisionGraph,
  asExpression,
  asFacts,
  asQuestion,
  fifteen,
  inputs,
} from './fifteen.ts';
import type { Report } from './measure.ts';
import { beside, perSecond, rounds, spreadOf } from './measure.ts';
import { openPeers } from './peers.ts';

type Input = Readonly<Record<Condition, boolean>>;
/** Answers many inputs; a promise where the engine is asynchronous. */
type Engine = (inputs: readonly Input[]) => Promise<readonly boolean[]> | readonly boolean[];

/** Inputs answered in one go: enough for an asynchronous engine to be kept busy. */
const batch = 64;

/** Engines that tell how each condition came out; the promise is about these. */
const withReasons: ReadonlySet<string> = new Set(['json-rules-engine', 'zen with its trace']);

/** The engines differ on an input: nothing may be timed. */
class Disagreement extends Error {}

/**
 * A question of fifteen conditions, decided with its whole tree of reasons, beside engines that return reasons too.
 * Nothing is timed before all engines agree on all 32,768 inputs.
 */
export async function decisions(count: number, say: (line: string) => void): Promise<Report> {
  const { jsonRules, zen } = openPeers(say);
  const law = decider(asQuestion(fifteen), regime({ on: asDay('2026-11-23') }));
  const boolean = asBoolean(fifteen);
  const rules = new jsonRules.Engine([{ conditions: asConditions(fifteen), event: { type: 'yes' } }]);
  const graph = zen === null ? null : new zen.ZenEngine().createDecision(asDecisionGraph(fifteen));
  const expression = asExpression(fifteen);

  const withTrace =
    (trace: boolean): Engine =>
    async (some) => {
      if (graph === null) return [];
      const answers = await Promise.all(some.map((input) => graph.evaluate(input, { trace })));
      return answers.map(({ result }) => result['q'] === true);
    };
  const engines: Readonly<Record<string, Engine>> = {
    'json-rules-engine': async (some) =>
      (await Promise.all(some.map((input) => rules.run(input)))).map(({ events }) => events.length > 0),
    ...(zen !== null && {
      'zen with its trace': withTrace(true),
      'zen without': withTrace(false),
      'zen, one expression': (some: readonly Input[]) =>
        some.map((input) => zen.evaluateExpressionSync(expression, input) === true),
    }),
  };
  const sheets = inputs().map((input) => ({ input, facts: asFacts(input) }));
  say('checking that all engines agree on all 32,768 inputs');
  for (const { input, facts } of sheets)
    if ((law(facts).outcome === 'yes') !== boolean(input)) throw new Disagreement(JSON.stringify(input));
  for (const [name, engine] of Object.entries(engines)) await agree(name, engine, boolean);

  const timed = inputs(32).map((input) => ({ input, facts: asFacts(input) }));
  const batches = Array.from({ length: timed.length / batch }, (_, place) =>
    timed.slice(place * batch, (place + 1) * batch).map(({ input }) => input),
  );
  let turn = 0;
  const rateOf = (engine: Engine) => () => perSecond(400, batch, () => engine(batches[turn++ % batches.length] ?? []));
  const overSheets = (use: (one: (typeof timed)[number]) => unknown) => () =>
    perSecond(400, timed.length, () => timed.forEach(use));
  let read = 0;
  say('timing');
  const figures = await rounds(count, {
    ours: overSheets(({ facts }) => (read += law(facts).step.parts.length)),
    walked: overSheets(({ facts }) => (read += readWhole(law(facts)))),
    boolean: overSheets(({ input }) => (read += Number(boolean(input)))),
    ...Object.fromEntries(Object.entries(engines).map(([name, engine]) => [name, rateOf(engine)])),
  });
  const ours = figures('ours');
  const walked = figures('walked');
  const names = Object.keys(engines);
  return {
    heading: 'Decisions of a question of 15 conditions, with the whole tree of reasons',
    measures: [
      {
        what: 'decision with its tree',
        unit: 'a second',
        ours: spreadOf(ours),
        beside: [
          ...names.map((name) =>
            withReasons.has(name)
              ? beside(`${name} (reasons)`, ours, figures(name), { atLeast: 30 })
              : beside(`${name} (no reasons)`, ours, figures(name)),
          ),
          beside('plain JavaScript (no reasons): the limit', ours, figures('boolean')),
        ],
      },
      {
        what: 'the same, and every field of every step read',
        unit: 'a second',
        ours: spreadOf(walked),
        beside: names
          .filter((name) => withReasons.has(name))
          .map((name) => beside(`${name} (reasons)`, walked, figures(name))),
      },
    ],
    remarks: [
      'All engines agreed on all 32,768 inputs before. Peers answer 64 inputs at a time, so that none waits for one.',
      'json-rules-engine has no mode without reasons: each run returns its conditions with their results.',
      ...(zen === null ? ['zen is not built for this system and was not measured.'] : []),
      `Every result was used (${read}).`,
    ],
  };
}

async function agree(name: string, engine: Engine, boolean: (input: Input) => boolean): Promise<void> {
  const every = inputs();
  for (let place = 0; place < every.length; place += batch) {
    const some = every.slice(place, place + batch);
    const answers = await engine(some);
    some.forEach((input, at) => {
      if (answers[at] !== boolean(input)) throw new Disagreement(`${name}: ${JSON.stringify(input)}`);
    });
  }
}

/** Reads what a reader of the tree would: the answer, why, the provisions and what was seen, of every step. */
function readWhole({ step }: Decision): number {
  let fields = 0;
  for (const { id, truth, because, provisions, seen } of steps(step))
    fields += id.length + truth.length + (because === null ? 0 : 1) + provisions.length + seen.length;
  return fields;
}
