import type { Decision } from '#law/kernel/decision.ts';
import { answer, explainTree, factTable, valueWords } from '#law/kernel/explain.ts';
import type { Step } from '#law/kernel/step.ts';
import { steps } from '#law/kernel/step.ts';
import { readings } from '#law/readings.ts';
import { words } from '#law/words.ts';
import type { Language } from '#words/language.ts';

/** Shape and fill tell the answers apart, never colour; the word stands beside (the pages use the same five). */
const marks = { yes: '●', no: '☒', missing: '◌', open: '◇', disputed: '◐' } as const;

/** The sign of an answer. */
export function mark({ truth, because }: Pick<Step, 'truth' | 'because'>): string {
  return marks[truth === 'unknown' ? (because ?? 'missing') : truth];
}

/** Sign and word of an answer: `◇ 法未定`. */
export function marked(step: Pick<Step, 'truth' | 'because'>, language: Language): string {
  return `${mark(step)} ${answer(step)[language]}`;
}

/** The tree of a decision, one step a line, drawn with lines; the words are those of the law's own explanation. */
export function drawTree(decision: Decision, language: Language): string {
  const texts = explainTree(decision, language, words).split('\n');
  const seen = seenValues(decision, language);
  const drawn: string[] = [];
  const stems = [...stemsOf(decision.step, '', '')];
  for (const [place, step] of [...steps(decision.step)].entries()) {
    const text = texts[place]?.trim() ?? '';
    drawn.push(
      [stems[place] ?? '', `${mark(step)} ${text}`, seen.get(step.id) ?? '', reading(step, decision, language)].join(
        '',
      ),
    );
  }
  return drawn.join('\n');
}

/** What stands before each step, in the order of `steps`. */
function* stemsOf(step: Step, own: string, below: string): Generator<string> {
  yield own;
  for (const [place, part] of step.parts.entries()) {
    const last = place === step.parts.length - 1;
    yield* stemsOf(part, `${below}${last ? '└─ ' : '├─ '}`, `${below}${last ? '   ' : '│  '}`);
  }
}

/** What a step saw, where its answer alone does not tell it: a figure, a day, a choice. */
function seenValues(decision: Decision, language: Language): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { fact, state, value, steps: readers } of factTable(decision, language, words)) {
    if (state === 'not-asked' || state === 'not-known' || words.vocabulary[fact]?.kind === 'boolean') continue;
    for (const id of readers) known.set(id, `${known.get(id) ?? ''} 〔${value}〕`);
  }
  return known;
}

/** Which reading of a contested point a step was taken under, as `--reading` would name it. */
function reading(step: Step, { regime }: Decision, language: Language): string {
  if (step.reading === null) return '';
  const option = regime.readings[step.reading];
  const known = Object.entries(readings).find(([id]) => id === step.reading)?.[1];
  const options: Readonly<Record<string, { readonly words: { readonly zh: string; readonly en: string } }>> =
    known?.options ?? {};
  const taken = option === undefined ? undefined : options[option]?.words[language];
  const name = `--reading ${step.reading}=${option}`;
  return language === 'zh' ? ` 〔有争议，取：${taken}；${name}〕` : ` 〔contested, taken: ${taken}; ${name}〕`;
}

/** A fact and a value of it, in words: `被告是谁？ 公司等营利法人`. */
export function factInWords(fact: string, value: unknown, language: Language): string {
  return `${words.vocabulary[fact]?.question[language] ?? fact} ${valueWords(fact, value, language, words)}`;
}
