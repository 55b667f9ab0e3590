import type { ProvisionId } from '#words/citation.ts';
import type { Day } from '#words/day.ts';
import type { Language } from '#words/language.ts';
import type { Decision } from '#law/kernel/decision.ts';
import { decisive } from '#law/kernel/decisive.ts';
import { phraseOf } from '#law/kernel/explain.ts';
import type { Step } from '#law/kernel/step.ts';

import { isLaw } from './comparison/comparison-json.ts';
import { readings } from './readings.ts';
import { formalCitation } from './sources/formal-citation.ts';
import { provision } from './sources/sources.ts';
import { words } from './words.ts';

/** A passage for the reasons of a ruling, and what whoever signs it must still do. */
export interface RulingText {
  readonly text: string;
  /** Cited provisions whose text was not read in an official source: to be read before they are cited. */
  readonly toCheck: readonly ProvisionId[];
}

/**
 * The reasons of a decision as a judgment words them, with formal citations. Null where a proposal or a supposed figure
 * stands in the regime, for no ruling can rest on what is not law, and where there was no rule on the day.
 */
export function rulingText(decision: Decision, language: Language): RulingText | null {
  if (!isLaw(decision.regime) || decision.noRuleBefore !== null) return null;
  const carrying = decisive(decision.step);
  const reasons = reasonsOf(carrying);
  const { on } = decision.regime;
  const named = [...new Set(carrying.flatMap(({ provisions }) => provisions))];
  const cited = ordered(named.filter((id) => citable(id, on) && !named.some((other) => other.startsWith(`${id}(`))));
  const sentences = language === 'zh' ? chinese(decision, reasons) : english(decision, reasons);
  return {
    text: [...sentences, ...readingSentences(decision, language), citing(cited, language)].join(
      language === 'zh' ? '' : ' ',
    ),
    toCheck: cited.filter((id) => !official(id)),
  };
}

/** The leaves that carry the answer, each once, in the order of the tree; the root itself is the conclusion. */
function reasonsOf(carrying: readonly Step[]): readonly Step[] {
  const leaves = carrying.slice(1).filter(({ parts }) => parts.length === 0);
  return leaves.filter((leaf, at) => leaves.findIndex(({ id }) => id === leaf.id) === at);
}

function chinese({ step }: Decision, reasons: readonly Step[]): readonly string[] {
  const say = (one: Step): string => phraseOf(one, words).zh;
  const list = (some: readonly Step[]): string => some.map(say).join('；');
  const holds = reasons.filter(({ truth }) => truth === 'yes');
  const fails = reasons.filter(({ truth }) => truth === 'no');
  const open = reasons.filter(({ truth, because }) => truth === 'unknown' && because === 'open');
  const wanting = reasons.filter(({ truth, because }) => truth === 'unknown' && because !== 'open');
  return [
    '本院经审查认为：',
    ...(holds.length === 0 ? [] : [`${list(holds)}。`]),
    ...(fails.length === 0 ? [] : [`下列各项不能认定：${list(fails)}。`]),
    ...(wanting.length === 0 ? [] : [`下列各项尚待查明：${list(wanting)}。`]),
    ...(open.length === 0 ? [] : [`下列各项现行法没有规定具体标准，须由本院结合案情认定：${list(open)}。`]),
    {
      yes: `综上，${say(step)}。`,
      no: `综上，不能认定${say(step)}。`,
      unknown: `综上，现有材料尚不能认定${say(step)}。`,
    }[step.truth],
  ];
}

function english({ step }: Decision, reasons: readonly Step[]): readonly string[] {
  const say = (one: Step): string => phraseOf(one, words).en;
  const list = (some: readonly Step[]): string => some.map(say).join('; ');
  const holds = reasons.filter(({ truth }) => truth === 'yes');
  const fails = reasons.filter(({ truth }) => truth === 'no');
  const open = reasons.filter(({ truth, because }) => truth === 'unknown' && because === 'open');
  const wanting = reasons.filter(({ truth, because }) => truth === 'unknown' && because !== 'open');
  return [
    'The court finds:',
    ...(holds.length === 0 ? [] : [`${list(holds)}.`]),
    ...(fails.length === 0 ? [] : [`The following is not established: ${list(fails)}.`]),
    ...(wanting.length === 0 ? [] : [`The following remains to be established: ${list(wanting)}.`]),
    ...(open.length === 0
      ? []
      : [`For the following the law gives no test, and the court must find it on the facts: ${list(open)}.`]),
    {
      yes: `The conclusion is therefore established: ${say(step)}.`,
      no: `The conclusion is therefore not established: ${say(step)}.`,
      unknown: `On the material before the court it cannot yet be said: ${say(step)}.`,
    }[step.truth],
  ];
}

/** Contested points are never decided silently: the reading taken is stated. */
function readingSentences({ restsOn, regime }: Decision, language: Language): readonly string[] {
  return Object.values(readings)
    .filter(({ id }) => restsOn.includes(id))
    .flatMap(({ id, question, options }) => {
      const taken = Object.entries(options).find(([option]) => option === regime.readings[id])?.[1];
      if (taken === undefined) return [];
      return language === 'zh'
        ? [`关于${question.zh}，采以下理解：${taken.words.zh}。`]
        : [`On the contested point (${question.en}) this reading is taken: ${taken.words.en}.`];
    });
}

function citing(cited: readonly ProvisionId[], language: Language): string {
  const list = cited.map((id) => formalCitation(id)[language]);
  if (list.length === 0) return '';
  return language === 'zh' ? `以上依照${list.join('、')}之规定。` : `This rests on ${list.join('; ')}.`;
}

/** Analogies, policy papers and drafts carry no ruling, and nothing that was not in force on the day. */
function citable(id: ProvisionId, on: Day): boolean {
  const { instrument, mark, from, until } = provision(id);
  return instrument.force === 'law' && mark !== 'gap' && from <= on && (until === undefined || on < until);
}

function official(id: ProvisionId): boolean {
  const { mark } = provision(id);
  return mark === 'statute-text' || mark === 'official-text';
}

/** Statutes before interpretations and regulations, as judgments cite; within an instrument as the tree has them. */
function ordered(ids: readonly ProvisionId[]): readonly ProvisionId[] {
  const rank = (id: ProvisionId): number => Number(!provision(id).instrument.title.zh.startsWith('中华人民共和国'));
  const first = new Map<string, number>();
  for (const [at, id] of ids.entries()) {
    const { code } = provision(id).instrument;
    if (!first.has(code)) first.set(code, at);
  }
  const place = (id: ProvisionId): number => first.get(provision(id).instrument.code) ?? 0;
  return ids.toSorted((one, other) => rank(one) - rank(other) || place(one) - place(other));
}
