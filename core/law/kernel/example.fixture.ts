import { asDay } from '#words/day.ts';

import type { Question } from './decision.ts';
import type { Vocabulary } from './fact.ts';
import type { Parameter } from './parameter.ts';
import type { LawBook, Proposal, Reading } from './regime.ts';
import { regimesOf } from './regime.ts';
import { terms } from './terms.ts';
import type { Term } from './terms.ts';
import { asProvisionId } from '#words/citation.ts';

const words = { zh: '问', en: 'question' };

/** A small law book of its own, so that tests of the kernel do not change when the law does. */
export const vocabulary = {
  signed: { kind: 'boolean', group: 'g', question: words, mover: 'plaintiff' },
  sealed: { kind: 'boolean', group: 'g', question: words, mover: 'defendant' },
  urgent: { kind: 'boolean', group: 'g', question: words, mover: 'past' },
  waived: { kind: 'boolean', group: 'g', question: words, mover: 'court' },
  serious: { kind: 'boolean', group: 'g', question: words, mover: 'court', onlyFound: true },
  count: { kind: 'count', group: 'g', question: words, mover: 'past' },
  day: { kind: 'day', group: 'g', question: words, mover: 'plaintiff' },
  colour: {
    kind: 'choice',
    group: 'g',
    question: words,
    mover: 'plaintiff',
    options: { red: words, green: words, blue: words },
  },
  marks: {
    kind: 'set',
    group: 'g',
    question: words,
    mover: 'plaintiff',
    options: { a: words, b: words, c: words },
  },
} as const satisfies Vocabulary;

export const build = terms<typeof vocabulary, 'PIPL 70' | 'CPL 58(2)' | 'ProcI 13'>();

export const cites = ['PIPL 70'] as const;

export const threshold: Parameter = {
  id: 'threshold',
  unit: 'persons',
  values: [
    { value: 10, from: asDay('2020-01-01'), until: asDay('2022-01-01'), cite: asProvisionId('PIPL 70') },
    { value: 20, from: asDay('2022-01-01'), cite: asProvisionId('PIPL 70') },
  ],
};

export const noFigure: Parameter = { id: 'no-figure', unit: 'persons', values: [] };

export const strictness = {
  id: 'strictness',
  question: words,
  default: 'strict',
  options: { strict: { words, sources: [] }, lenient: { words, sources: [] } },
} as const satisfies Reading;

export function question(term: Term, id = 'q'): Question {
  return { id, rows: [], term, vocabulary };
}

/** Regimes over this book with the proposals given. */
export function regimes(...offered: readonly Proposal[]) {
  const book: LawBook = {
    parameters: { threshold, 'no-figure': noFigure },
    readings: { strictness },
    proposals: Object.fromEntries(offered.map((each) => [each.id, each])),
  };
  return regimesOf(book);
}

export const today = regimes()({ on: asDay('2026-11-23') });

/** A proposal that replaces steps or sets figures. */
export function proposal(id: string, parts: Partial<Proposal>): Proposal {
  return { id, words, replaces: {}, blockedBy: [], nearestRoute: { words, provisions: [] }, ...parts };
}
