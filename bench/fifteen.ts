import type { Facts, Vocabulary } from '#law/kernel/fact.ts';
import type { Question } from '#law/kernel/decision.ts';
import type { Term } from '#law/kernel/terms.ts';
import { terms } from '#law/kernel/terms.ts';

/** One question over fifteen conditions, written once and turned into the form of each engine. */
export type Rule =
  | { readonly how: 'fact'; readonly id: string; readonly fact: Condition }
  | { readonly how: 'all' | 'any'; readonly id: string; readonly parts: readonly Rule[] }
  | { readonly how: 'unless'; readonly id: string; readonly base: Rule; readonly exception: Rule };

export const conditions = Array.from({ length: 15 }, (_, place) => `c${place + 1}` as const);
export type Condition = `c${number}`;

const fact = (place: number): Rule => ({ how: 'fact', id: `f${place}`, fact: `c${place}` });
const all = (id: string, ...parts: readonly Rule[]): Rule => ({ how: 'all', id, parts });
const any = (id: string, ...parts: readonly Rule[]): Rule => ({ how: 'any', id, parts });

/** Of the shape of a question of standing: elements, three ways in, an exception that itself has one. */
export const fifteen: Rule = all(
  'q',
  all('elements', fact(1), fact(2), fact(3)),
  any(
    'ways',
    { how: 'unless', id: 'first', base: all('first-base', fact(4), fact(5), fact(6)), exception: fact(7) },
    all('second', fact(8), fact(9), any('second-level', fact(10), fact(11))),
    fact(12),
  ),
  {
    how: 'unless',
    id: 'open-door',
    base: fact(13),
    exception: { how: 'unless', id: 'closed', base: fact(14), exception: fact(15) },
  },
);

/** Every combination of fifteen answers, or those of every `step`-th. */
export function inputs(step = 1): readonly Readonly<Record<Condition, boolean>>[] {
  return Array.from({ length: (1 << conditions.length) / step }, (_, place) =>
    Object.fromEntries(conditions.map((name, bit) => [name, ((place * step) & (1 << bit)) !== 0])),
  );
}

/** As plain JavaScript: the limit, for it gives no reason at all. */
export function asBoolean(rule: Rule): (input: Readonly<Record<Condition, boolean>>) => boolean {
  switch (rule.how) {
    case 'fact': {
      const { fact: name } = rule;
      return (input) => input[name] === true;
    }
    case 'all': {
      const parts = rule.parts.map(asBoolean);
      return (input) => parts.every((part) => part(input));
    }
    case 'any': {
      const parts = rule.parts.map(asBoolean);
      return (input) => parts.some((part) => part(input));
    }
    case 'unless': {
      const [base, exception] = [asBoolean(rule.base), asBoolean(rule.exception)];
      return (input) => base(input) && !exception(input);
    }
  }
}

const vocabulary: Vocabulary = Object.fromEntries(
  conditions.map((name) => [
    name,
    { kind: 'boolean', group: 'bench', mover: 'past', question: { zh: name, en: name } },
  ]),
);

const build = terms<
  Record<Condition, { kind: 'boolean'; group: string; mover: 'past'; question: { zh: string; en: string } }>,
  'PIPL 70'
>();

/** As a question of our kernel, each step citing a provision. */
export function asQuestion(rule: Rule): Question {
  return { id: 'bench', rows: [], term: termOf(rule), vocabulary };
}

function termOf(rule: Rule): Term {
  switch (rule.how) {
    case 'fact':
      return build.is(rule.id, ['PIPL 70'], rule.fact);
    case 'all':
      return build.all(rule.id, ['PIPL 70'], ...rule.parts.map(termOf));
    case 'any':
      return build.any(rule.id, ['PIPL 70'], ...rule.parts.map(termOf));
    case 'unless':
      return build.unless(rule.id, ['PIPL 70'], termOf(rule.base), termOf(rule.exception));
  }
}

/** The answers as a fact sheet: every fact given by a party. */
export function asFacts(input: Readonly<Record<Condition, boolean>>): Facts {
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, { state: 'given', value }]));
}

/** As conditions of json-rules-engine. */
export function asConditions(rule: Rule): object {
  switch (rule.how) {
    case 'fact':
      return { name: rule.id, fact: rule.fact, operator: 'equal', value: true };
    case 'all':
    case 'any':
      return { name: rule.id, [rule.how]: rule.parts.map(asConditions) };
    case 'unless':
      return { name: rule.id, all: [asConditions(rule.base), { not: asConditions(rule.exception) }] };
  }
}

/** As an expression of zen over the answers alone. */
export function asExpression(rule: Rule): string {
  switch (rule.how) {
    case 'fact':
      return `${rule.fact} == true`;
    case 'all':
      return `(${rule.parts.map(asExpression).join(' and ')})`;
    case 'any':
      return `(${rule.parts.map(asExpression).join(' or ')})`;
    case 'unless':
      return `(${asExpression(rule.base)} and not (${asExpression(rule.exception)}))`;
  }
}

/** As a decision graph of zen: one expression a step, each over those before it, so that a trace tells every step. */
export function asDecisionGraph(rule: Rule): object {
  const steps: { id: string; key: string; value: string }[] = [];
  const key = (id: string): string => id.replaceAll('-', '_');
  const laid = (part: Rule): string => {
    const value = ((): string => {
      switch (part.how) {
        case 'fact':
          return `${part.fact} == true`;
        case 'all':
          return part.parts.map(laid).join(' and ');
        case 'any':
          return part.parts.map(laid).join(' or ');
        case 'unless':
          return `${laid(part.base)} and not ${laid(part.exception)}`;
      }
    })();
    steps.push({ id: key(part.id), key: key(part.id), value });
    return `$.${key(part.id)}`;
  };
  laid(rule);
  return {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      { id: 'steps', type: 'expressionNode', name: 'steps', position: { x: 1, y: 0 }, content: { expressions: steps } },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'steps' },
      { id: 'b', type: 'edge', sourceId: 'steps', targetId: 'out' },
    ],
  };
}
