import type { Term } from './terms.ts';

/** A rule that has exceptions, with what each turns the answer to, and the exceptions to those. */
export interface ExceptionNode {
  readonly rule: string;
  readonly exceptions: readonly {
    readonly when: string;
    readonly then: 'yes' | 'no';
    readonly under: readonly ExceptionNode[];
  }[];
}

/**
 * The exceptions of a rule as a tree, before any case is decided. Terms are values built from their parts, so the tree
 * cannot lead back to itself; {@link repeatedSteps} shows the one defect that could make two steps look like one.
 */
export function exceptionTree(term: Term): readonly ExceptionNode[] {
  if (term.how !== 'unless') return partsOf(term).flatMap(exceptionTree);
  return [
    {
      rule: term.id,
      exceptions: term.exceptions.map(({ when, then }) => ({
        when: when.how === 'contested' ? when.reading.id : when.id,
        then,
        under: exceptionTree(when),
      })),
    },
    ...exceptionTree(term.base),
  ];
}

/** The exception tree as indented text, one line an exception. */
export function printExceptions(nodes: readonly ExceptionNode[], indent = ''): string {
  return nodes
    .flatMap(({ rule, exceptions }) => [
      `${indent}${rule}`,
      ...exceptions.flatMap(({ when, then, under }) => [
        `${indent}  unless ${when} -> ${then}`,
        ...(under.length > 0 ? [printExceptions(under, `${indent}    `)] : []),
      ]),
    ])
    .join('\n');
}

/** The direct parts of a term, of every reading and every version. */
export function partsOf(term: Term): readonly Term[] {
  switch (term.how) {
    case 'fact':
    case 'open':
    case 'computed':
      return [];
    case 'all':
    case 'any':
      return term.parts;
    case 'not':
      return [term.part];
    case 'unless':
      return [term.base, ...term.exceptions.map(({ when }) => when)];
    case 'contested':
      return Object.values(term.options);
    case 'dated':
      return term.versions.map(({ term: version }) => version);
  }
}

/** A term and everything under it. */
export function* termsUnder(term: Term): Generator<Term> {
  yield term;
  for (const part of partsOf(term)) yield* termsUnder(part);
}

/** The step of a rule with this id, so that a proposal can keep it as a part. Throws where the rule has none. */
export function stepOf(term: Term, id: string): Term {
  for (const part of termsUnder(term)) if (part.how !== 'contested' && part.id === id) return part;
  throw new RangeError(`no step ${id}`);
}

/**
 * Step ids used by two different terms that can stand in one tree: their words and their changes would be confused. The
 * options of a contested point, and the versions of a dated rule, never stand together.
 */
export function repeatedSteps(term: Term): readonly string[] {
  const repeated = new Set<string>();
  collect(term, repeated);
  return [...repeated];
}

function collect(term: Term, repeated: Set<string>): ReadonlyMap<string, Term> {
  const seen = new Map<string, Term>();
  const exclusive = term.how === 'contested' || term.how === 'dated';
  if (term.how !== 'contested') seen.set(term.id, term);
  for (const part of partsOf(term))
    for (const [id, found] of collect(part, repeated)) {
      const known = seen.get(id);
      if (known !== undefined && known !== found && !exclusive) repeated.add(id);
      seen.set(id, found);
    }
  return seen;
}
