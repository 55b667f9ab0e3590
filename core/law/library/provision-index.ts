import type { ProvisionId } from '#words/citation.ts';
import { asProvisionId } from '#words/citation.ts';
import { termsUnder } from '#law/kernel/exceptions.ts';
import type { Term } from '#law/kernel/terms.ts';

import { parameters } from '../parameters.ts';
import { proposals } from '../proposals.ts';
import { questions } from '../questions.ts';
import { readings } from '../readings.ts';

/** Steps of one question that rest on a provision. */
export interface Resting {
  readonly question: string;
  readonly steps: readonly string[];
}

/** How a proposal touches a provision: it is blocked by it, its lawful route stands there, or its own steps cite it. */
export type Touch = 'blocked-by' | 'nearest-route' | 'cites';

/** Everything in the law book that names one provision. */
export interface Uses {
  readonly questions: readonly Resting[];
  /** Contested points one of whose options has its source here. */
  readonly readings: readonly { readonly reading: string; readonly options: readonly string[] }[];
  readonly proposals: readonly { readonly proposal: string; readonly touches: readonly Touch[] }[];
  /** Figures that stand here. */
  readonly parameters: readonly string[];
}

const unused: Uses = Object.freeze({ questions: [], readings: [], proposals: [], parameters: [] });

let index: ReadonlyMap<ProvisionId, Uses> | undefined;

/** What in the law book names this provision; built for all of them at the first call. */
export function usesOf(id: ProvisionId): Uses {
  index ??= indexed();
  return index.get(id) ?? unused;
}

interface Filling {
  readonly questions: Map<string, Set<string>>;
  readonly readings: Map<string, Set<string>>;
  readonly proposals: Map<string, Set<Touch>>;
  readonly parameters: Set<string>;
}

function indexed(): ReadonlyMap<ProvisionId, Uses> {
  const all = new Map<ProvisionId, Filling>();
  const at = (id: ProvisionId): Filling => {
    const known = all.get(id);
    if (known !== undefined) return known;
    const made: Filling = { questions: new Map(), readings: new Map(), proposals: new Map(), parameters: new Set() };
    all.set(id, made);
    return made;
  };
  for (const { id, term } of Object.values(questions))
    for (const step of stepsOf(term)) for (const cited of step.provisions) add(at(cited).questions, id, step.id);
  for (const { id, options } of Object.values(readings))
    for (const [option, { sources }] of Object.entries(options))
      for (const cited of sources) add(at(cited).readings, id, option);
  for (const { id, replaces, blockedBy, nearestRoute } of Object.values(proposals)) {
    const touch = (cited: readonly ProvisionId[], how: Touch): void => {
      for (const each of cited) add(at(each).proposals, id, how);
    };
    touch(blockedBy, 'blocked-by');
    touch(nearestRoute.provisions, 'nearest-route');
    for (const term of Object.values<Term>(replaces)) for (const step of stepsOf(term)) touch(step.provisions, 'cites');
  }
  for (const { id, values } of Object.values(parameters)) for (const { cite } of values) at(cite).parameters.add(id);
  return new Map([...all].map(([id, filling]) => [id, usesFrom(filling)]));
}

/** The steps of a rule under every reading and in every version. */
function stepsOf(term: Term): readonly Exclude<Term, { how: 'contested' }>[] {
  return [...termsUnder(term)].filter((part) => part.how !== 'contested');
}

function add<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

function usesFrom({ questions: asked, readings: read, proposals: laid, parameters: figures }: Filling): Uses {
  return {
    questions: [...asked].map(([question, steps]) => ({ question, steps: [...steps] })),
    readings: [...read].map(([reading, options]) => ({ reading, options: [...options] })),
    proposals: [...laid].map(([proposal, touches]) => ({ proposal, touches: [...touches] })),
    parameters: [...figures],
  };
}

/** A citation as it may be typed into an address; null for what has no form of a citation at all. */
export function provisionNamed(text: string): ProvisionId | null {
  try {
    return asProvisionId(text);
  } catch {
    return null;
  }
}
