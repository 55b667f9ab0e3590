import { compareCases, type CasesComparison } from '#law/comparison/compare-cases.ts';
import type { Cell, Move, QuestionComparison } from '#law/comparison/compare-question.ts';
import { comparisonJson, isLaw } from '#law/comparison/comparison-json.ts';
import { recordFacts } from '#law/corpus/record-facts.ts';
import { ConflictingExceptions } from '#law/kernel/unless.ts';
import type { AnswerKind } from '#law/kernel/compare.ts';
import { phraseOf } from '#law/kernel/explain.ts';
import type { Regime } from '#law/kernel/regime.ts';
import { questions } from '#law/questions.ts';
import { words } from '#law/words.ts';
import type { Bilingual, Language } from '#words/language.ts';
import { recordOrgans } from '#corpus/organs.ts';

import { command } from '../command.ts';
import { refusedFor, wrongUsage } from '../failure.ts';
import { columns } from '../help.ts';
import { dayNamed, lawOptions, questionsNamed } from '../read-law.ts';
import { recordsOf } from '../read-records.ts';
import { sideNamed } from '../read-side.ts';

export const compare = command({
  usage: 'compare FILE|DIR --on DAY [--left CHOICE] [--right CHOICE] [--question ID]… [--json]',
  words: {
    zh: '同一组案例按两套规则各走一遍：结论怎样变、从哪一步分开、哪些建议不起作用',
    en: 'The same cases under two regimes: what changes, where they part, which proposals do nothing',
  },
  options: {
    on: lawOptions.on,
    left: {
      value: 'CHOICE',
      words: { zh: '甲：读法、建议与假定的参数', en: 'One side: readings, proposals, figures' },
    },
    right: { value: 'CHOICE', words: { zh: '乙：同上', en: 'The other side: likewise' } },
    question: { value: 'ID', multiple: true, words: { zh: '只看这个问题', en: 'Only this question' } },
    json: { words: { zh: '以 JSON 输出每件每题', en: 'Every case and question as JSON' } },
  },
  notes: [
    {
      zh: 'CHOICE 写成 reading=编号=读法,proposal=编号,parameter=编号=数字，逗号分隔；不写就是现行法。参数是假定的数字，不是法律。',
      en: 'CHOICE is reading=ID=OPTION,proposal=ID,parameter=ID=NUMBER, separated by commas; without it, the law in force. A figure is supposed, not law.',
    },
    {
      zh: '全部案例都按 --on 那一天的法律，只有读法、建议和参数不同。useInRates 为否的案例列出而不计入数字。',
      en: 'Every case is under the law of --on; only readings, proposals and figures differ. Cases with useInRates false are shown and not counted.',
    },
  ],
  arguments: [1, 1],
  async run(call) {
    const [path = '-'] = call.positionals;
    const on = dayNamed(call);
    if (on === undefined)
      throw wrongUsage('请用 --on 写明全部案例依哪一天的法律。', 'Say with --on the law of which day all cases take.');
    const asked = questionsNamed(call.texts('question')).map((id) => questions[id]);
    const one = sideNamed('--left', call.text('left'), on);
    const other = sideNamed('--right', call.text('right'), on);
    const cases = (await recordsOf(path, call)).map((record) => ({
      id: record.id,
      counted: record.useInRates,
      facts: recordFacts(record, recordOrgans),
    }));
    const comparison = compared(() => compareCases(asked, cases, one, other));
    call.out(
      call.has('json') ? JSON.stringify(comparisonJson(comparison), null, 2) : inText(comparison, call.language),
    );
    return 0;
  },
});

function compared(make: () => CasesComparison): CasesComparison {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ConflictingExceptions)) throw error;
    const [first, second] = error.exceptions;
    throw refusedFor(
      `${error.rule}：两个例外 ${first} 与 ${second} 同时成立而结论相反，不作比较。`,
      `${error.rule}: the exceptions ${first} and ${second} both hold and disagree; nothing is compared.`,
    );
  }
}

const answers = {
  yes: { zh: '● 是', en: '● yes' },
  no: { zh: '☒ 否', en: '☒ no' },
  missing: { zh: '◌ 待查', en: '◌ not known' },
  open: { zh: '◇ 法未定', en: '◇ no rule in force' },
  disputed: { zh: '◐ 争议', en: '◐ disputed' },
} as const satisfies Record<AnswerKind, Bilingual>;

const arrows: Readonly<Record<Move, string>> = {
  same: '=',
  'to-yes': '→',
  'to-no': '→',
  'to-unknown': '→',
  'other-value': '≈',
};

function inText(comparison: CasesComparison, language: Language): string {
  const { one, other, cases, questions: asked, effects, first } = comparison;
  const zh = language === 'zh';
  const counted = cases.filter((each) => each.counted).length;
  const moved = asked.filter(({ cells }) => cells.some(({ move }) => move !== 'same'));
  const still = asked.filter((each) => !moved.includes(each)).map(({ question }) => question);
  const inert = effects.filter((each) => each.inert);
  return [
    zh
      ? `${cases.length} 件，计入 ${counted} 件；都依 ${one.on} 的法律`
      : `${cases.length} cases, ${counted} counted; all under the law of ${one.on}`,
    sideLine(zh ? '甲' : 'One  ', one, language),
    sideLine(zh ? '乙' : 'Other', other, language),
    ...[one, other].flatMap(({ proposals }) =>
      proposals.map(({ id, words: about }) =>
        zh ? `  ${id}：${about.zh}［不是现行法］` : `  ${id}: ${about.en} [not law]`,
      ),
    ),
    first === null
      ? zh
        ? '没有一件得到不同的结论。'
        : 'No case gets another answer.'
      : zh
        ? `第一处分歧：${first.question}，${phraseOf({ id: first.step }, words).zh} [${first.step}]`
        : `They part first at: ${first.question}, ${phraseOf({ id: first.step }, words).en} [${first.step}]`,
    ...moved.flatMap((each) => ['', ...questionLines(each, language)]),
    '',
    ...(still.length === 0 ? [] : [zh ? `没有变化：${still.join('、')}` : `Unchanged: ${still.join(', ')}`]),
    ...inert.map(({ side, proposal }) =>
      zh
        ? `建议 ${proposal}（${side === 'one' ? '甲' : '乙'}）在这些案件里什么也没有改变`
        : `The proposal ${proposal} (${side === 'one' ? 'one' : 'other'} side) changed nothing in these cases`,
    ),
  ].join('\n');
}

function sideLine(name: string, regime: Regime, language: Language): string {
  const zh = language === 'zh';
  const laid = [
    ...regime.proposals.map(({ id }) => id),
    ...Object.entries(regime.parameters).map(([id, value]) => `${id}=${value}`),
  ];
  const what = isLaw(regime)
    ? zh
      ? '现行法'
      : 'the law in force'
    : zh
      ? `现行法加 ${laid.join('、')}［不是现行法］`
      : `the law in force with ${laid.join(', ')} [not law]`;
  return `${name}　${what}　${regime.digest.slice(0, 8)}`;
}

function questionLines(
  { question, counted, changed, revalued, flows, partings, cells }: QuestionComparison,
  language: Language,
): readonly string[] {
  const zh = language === 'zh';
  const left = cells.filter(({ move }) => move !== 'same');
  return [
    zh
      ? `${question}　${counted} 件中 ${changed} 件结论不同${revalued === 0 ? '' : `，${revalued} 件结论同而数值不同`}`
      : `${question}  ${changed} of ${counted} with another answer${revalued === 0 ? '' : `, ${revalued} with another value`}`,
    ...flows.map(
      ({ from, to, move, cases }) => `  ${answers[from][language]} ${arrows[move]} ${answers[to][language]}　${cases}`,
    ),
    ...partings.map(({ step, cases }) =>
      zh
        ? `  从这一步分开：${phraseOf({ id: step }, words).zh} [${step}]　${cases}`
        : `  parting at: ${phraseOf({ id: step }, words).en} [${step}]  ${cases}`,
    ),
    ...columns(left.map((cell) => cellLine(cell, language))),
  ];
}

function cellLine({ case: id, counted, one, other, move }: Cell, language: Language): readonly [string, string] {
  const kinds = [one, other].map(
    ({ outcome, because }) => answers[outcome === 'unknown' ? (because ?? 'missing') : outcome][language],
  );
  const aside = counted ? '' : language === 'zh' ? '　（不计入）' : '  (not counted)';
  return [`    ${id}`, `${kinds.join(` ${arrows[move]} `)}${aside}`];
}
