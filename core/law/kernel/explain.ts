import type { ProvisionId } from '#words/citation.ts';
import type { Bilingual, Language } from '#words/language.ts';

import type { Decision } from './decision.ts';
import { decisive } from './decisive.ts';
import type { FactState, Vocabulary } from './fact.ts';
import type { PhraseTable } from './phrase.ts';
import type { Burden, Step } from './step.ts';

/** The words an explanation is made of; rules hold none. */
export interface Words {
  readonly phrases: PhraseTable;
  readonly vocabulary: Vocabulary;
  /** Short citation, and whether its text was not read in the statute itself. */
  readonly cite: (id: ProvisionId) => { readonly words: Bilingual; readonly unverified: boolean };
}

/** A step without words: the phrase table of its question lacks it. */
export class MissingPhrase extends Error {
  readonly step: string;

  constructor(step: string) {
    super(`no phrase for step ${step}`);
    this.name = 'MissingPhrase';
    this.step = step;
  }
}

const answers = {
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  missing: { zh: '待查', en: 'Not known' },
  open: { zh: '法未定', en: 'No rule in force' },
  disputed: { zh: '争议', en: 'Disputed' },
} as const satisfies Record<string, Bilingual>;

const bearers = {
  plaintiff: { zh: '原告举证', en: 'plaintiff must prove' },
  defendant: { zh: '被告举证', en: 'defendant must prove' },
  court: { zh: '法院查明', en: 'the court establishes' },
} as const satisfies Record<Burden, Bilingual>;

const fixed = {
  unless: { zh: '除非 ', en: 'unless: ' },
  proposal: { zh: '［建议，不是现行法］', en: ' [proposal, not law]' },
  unverified: { zh: '（未核对原文）', en: ' (text not verified)' },
  because: { zh: '理由：', en: 'Because: ' },
} as const satisfies Record<string, Bilingual>;

/** 是, 否, 待查, 法未定 or 争议: an unknown always says of which kind it is. */
export function answer(step: Pick<Step, 'truth' | 'because'>): Bilingual {
  return answers[step.truth === 'unknown' ? (step.because ?? 'missing') : step.truth];
}

/** The words of a step. */
export function phraseOf(step: Pick<Step, 'id'>, { phrases }: Words): Bilingual {
  const phrase = phrases[step.id];
  if (phrase === undefined) throw new MissingPhrase(step.id);
  return phrase;
}

/** The whole tree as indented text: the answer, the proposition, its provisions and who must prove it, one step a line. */
export function explainTree(decision: Decision, language: Language, words: Words): string {
  return treeLines(decision.step, language, words, '').join('\n');
}

function treeLines(step: Step, language: Language, words: Words, indent: string): readonly string[] {
  const cites = citations(step, language, words);
  const burden = step.burden === null ? [] : [bearers[step.burden][language]];
  const margin = [...cites, ...burden].join(language === 'zh' ? '，' : ', ');
  const line = [
    indent,
    answer(step)[language],
    language === 'zh' ? '　' : '  ',
    step.exception ? fixed.unless[language] : '',
    phraseOf(step, words)[language],
    step.proposal === null ? '' : fixed.proposal[language],
    margin === '' ? '' : language === 'zh' ? `（${margin}）` : ` (${margin})`,
  ].join('');
  return [line, ...step.parts.flatMap((part) => treeLines(part, language, words, `${indent}  `))];
}

/** A paragraph for a paper: the answer to the question and the steps that carry it, with their provisions. */
export function explainParagraph(decision: Decision, language: Language, words: Words): string {
  const { step } = decision;
  const head = sentence(step, language, words);
  const reasons = [...new Set(decisive(step).slice(1))]
    .filter(({ parts }) => parts.length === 0)
    .map((leaf) => sentence(leaf, language, words));
  if (reasons.length === 0) return language === 'zh' ? `${head}。` : `${head}.`;
  return language === 'zh'
    ? `${head}。${fixed.because.zh}${reasons.join('；')}。`
    : `${head}. ${fixed.because.en}${reasons.join('; ')}.`;
}

function sentence(step: Step, language: Language, words: Words): string {
  const phrase = phraseOf(step, words)[language];
  const cites = citations(step, language, words);
  const answered = answer(step)[language];
  return language === 'zh'
    ? `${phrase}：${answered}${cites.length > 0 ? `（${cites.join('、')}）` : ''}`
    : `${phrase}: ${answered.toLowerCase()}${cites.length > 0 ? ` (${cites.join(', ')})` : ''}`;
}

function citations(step: Step, language: Language, words: Words): readonly string[] {
  return step.provisions.map((id) => {
    const { words: cite, unverified } = words.cite(id);
    return unverified ? cite[language] + fixed.unverified[language] : cite[language];
  });
}

/** One row of the table of facts: what is known, who must prove it, for which step. */
export interface FactRow {
  readonly fact: string;
  readonly question: string;
  readonly state: FactState<unknown>['state'];
  readonly value: string;
  /** The bearer of the nearest step above that names one. */
  readonly burden: Burden | null;
  readonly steps: readonly string[];
}

/** Every fact that the decision read, once, with who must prove it. */
export function factTable(decision: Decision, language: Language, words: Words): readonly FactRow[] {
  const rows = new Map<string, FactRow>();
  for (const { step, burden } of withBurden(decision.step, null))
    for (const { fact, state } of step.seen) {
      const known = rows.get(fact);
      rows.set(fact, {
        fact,
        question: words.vocabulary[fact]?.question[language] ?? fact,
        state: state.state,
        value: stateWords(fact, state, language, words),
        burden: known?.burden ?? burden,
        steps: [...(known?.steps ?? []), step.id],
      });
    }
  return [...rows.values()];
}

function* withBurden(
  step: Step,
  above: Burden | null,
): Generator<{ readonly step: Step; readonly burden: Burden | null }> {
  const burden = step.burden ?? above;
  yield { step, burden };
  for (const part of step.parts) yield* withBurden(part, burden);
}

const states = {
  'not-known': { zh: '不知道', en: 'not known' },
  'not-asked': { zh: '未填写', en: 'not asked' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
} as const satisfies Record<string, Bilingual>;

function stateWords(fact: string, state: FactState<unknown>, language: Language, words: Words): string {
  switch (state.state) {
    case 'given':
    case 'found':
      return valueWords(fact, state.value, language, words);
    case 'disputed': {
      const { plaintiff, defendant } = state.versions;
      const [theirs, ours] = [plaintiff, defendant].map((value) => valueWords(fact, value, language, words));
      return language === 'zh' ? `原告：${theirs}；被告：${ours}` : `plaintiff: ${theirs}; defendant: ${ours}`;
    }
    case 'not-known':
    case 'not-asked':
    case 'not-applicable':
      return states[state.state][language];
  }
}

/** A fact's value in words: options by their names, truth as 是 or 否, figures as digits. */
export function valueWords(fact: string, value: unknown, language: Language, words: Words): string {
  if (typeof value === 'boolean') return answers[value ? 'yes' : 'no'][language];
  if (Array.isArray(value))
    return value.map((each) => valueWords(fact, each, language, words)).join(language === 'zh' ? '、' : ', ');
  if (typeof value === 'string') return words.vocabulary[fact]?.options?.[value]?.[language] ?? value;
  if (typeof value === 'number') return String(value);
  return JSON.stringify(value);
}
