import type { Gate } from '#law/gates.ts';
import { gates } from '#law/gates.ts';
import { ConflictingExceptions } from '#law/kernel/unless.ts';
import { smallestChanges } from '#law/kernel/change.ts';
import type { Change } from '#law/kernel/change.ts';
import type { Decision } from '#law/kernel/decision.ts';
import { decide } from '#law/kernel/decision.ts';
import { decisionJson } from '#law/kernel/json.ts';
import { nextQuestions } from '#law/kernel/next-question.ts';
import type { Regime } from '#law/kernel/regime.ts';
import { steps } from '#law/kernel/step.ts';
import { questions } from '#law/questions.ts';
import { words } from '#law/words.ts';
import type { Language } from '#words/language.ts';

import type { CaseInput } from '../case-input.ts';
import { readCase } from '../case-input.ts';
import { command } from '../command.ts';
import { refusedFor } from '../failure.ts';
import { jsonOf, onePaper } from '../read-file.ts';
import { dayNamed, lawOptions, questionsNamed, regimeNamed, today } from '../read-law.ts';
import { drawTree, factInWords, marked } from '../tree.ts';

/** Changes shown for one question, and facts in one change: more is no longer a next step. */
const reach = { changes: 3, facts: 3 } as const;

/** Facts asked for at the end. */
const mostAsked = 10;

interface Answered {
  readonly decision: Decision;
  readonly asks: readonly string[];
  readonly changes: readonly Change[];
}

/** A case with everything that was found of it. */
interface Assessment {
  readonly input: CaseInput;
  /** The day of the law is not the case's own. */
  readonly assumed: boolean;
  readonly law: Regime;
  /** The five gates; none where single questions were asked for. */
  readonly way: readonly Gate[];
  readonly answers: readonly Answered[];
}

export const assess = command({
  usage: 'assess FILE [--json] [--on DAY] [--reading ID=OPTION]… [--proposal ID]… [--question ID]…',
  words: {
    zh: '依法判断一个案件：每个问题的结论、理由、条文、举证和怎样会不同',
    en: 'Assess a case: each answer with its reasons, provisions, burden, and what would change it',
  },
  options: {
    json: { words: { zh: '以 JSON 输出全部理由', en: 'The whole reasoning as JSON' } },
    ...lawOptions,
    question: { value: 'ID', multiple: true, words: { zh: '只看这个问题', en: 'Only this question' } },
  },
  notes: [
    {
      zh: 'FILE 是事实表（{"facts": {…}, "on": "2026-11-23"}，或只有事实），或一件案例记录（格式见 corpus/format.ts）；- 为标准输入。',
      en: 'FILE is a fact sheet ({"facts": {…}, "on": "2026-11-23"}, or the facts alone) or one record (corpus/format.ts); - is standard input.',
    },
    {
      zh: '依起诉日的法律：先看 --on，再看文件，都没有的取可能的最晚一日或今天，并注明是推定的。',
      en: 'The law is that of the filing day: --on, else the file’s; else the latest possible day or today, marked assumed.',
    },
    {
      zh: '● 是　☒ 否　◌ 待查　◇ 法未定　◐ 争议',
      en: '● yes  ☒ no  ◌ not known  ◇ no rule in force  ◐ disputed',
    },
  ],
  arguments: [1, 1],
  async run(call) {
    const [path = '-'] = call.positionals;
    const named = dayNamed(call);
    const asked = questionsNamed(call.texts('question'));
    const under = regimeNamed(call);
    // Readings and proposals are looked at before the file: a wrong name is a wrong call, whatever the file holds.
    under(named ?? today());
    const input = readCase(await jsonOf(path, call.input, onePaper), path);
    const date = named === undefined ? (input.date ?? { on: today(), assumed: true }) : { on: named, assumed: false };
    const law = under(date.on);
    const answers = asked.map((id): Answered => answered(id, input, law));
    // Asked for single questions, nobody wants the whole way in.
    const way = call.has('question') ? [] : gates(input.facts, law);
    const assessment: Assessment = { input, assumed: date.assumed, law, way, answers };
    call.out(call.has('json') ? JSON.stringify(inJson(assessment), null, 2) : inText(assessment, call.language));
    return 0;
  },
});

function answered(id: keyof typeof questions, { facts }: CaseInput, law: Regime): Answered {
  const question = questions[id];
  try {
    const decision = decide(question, facts, law);
    return {
      decision,
      asks: nextQuestions(decision.step).map(({ fact }) => fact),
      changes: touched(decision) ? smallestChanges(question, facts, law, 'yes', reach) : [],
    };
  } catch (error) {
    if (!(error instanceof ConflictingExceptions)) throw error;
    const [one, other] = error.exceptions;
    throw refusedFor(
      `${error.rule}：两个例外 ${one} 与 ${other} 同时成立而结论相反，法律本身矛盾，不作判断。`,
      `${error.rule}: the exceptions ${one} and ${other} both hold and disagree; the law contradicts itself, so nothing is decided.`,
    );
  }
}

/** Whether anything of the case bears on the question at all. */
function touched({ step }: Decision): boolean {
  return [...steps(step)].some(({ seen }) =>
    seen.some(({ state }) => state.state !== 'not-asked' && state.state !== 'not-known'),
  );
}

function inJson({ input: { form, id, facts }, assumed, law, way, answers }: Assessment): object {
  return {
    input: form,
    ...(id !== null && { id }),
    on: law.on,
    onAssumed: assumed,
    facts,
    ...(way.length > 0 && { gates: way.map(({ id: gate, outcome, because }) => ({ gate, outcome, because })) }),
    decisions: Object.fromEntries(
      answers.map(({ decision, asks, changes }) => [decision.question, { ...decisionJson(decision), asks, changes }]),
    ),
  };
}

function inText({ input: { id }, assumed, law, way, answers }: Assessment, language: Language): string {
  const zh = language === 'zh';
  const shown = answers.filter(({ decision }) => way.length === 0 || touched(decision));
  const silent = answers.filter((one) => !shown.includes(one)).map(({ decision }) => decision.question);
  // Of an empty sheet everything is still to be asked.
  const asks = [...new Set((shown.length === 0 ? answers : shown).flatMap((one) => one.asks))];
  return [
    ...(id === null ? [] : [id]),
    [
      zh ? `依 ${law.on} 的法律` : `The law of ${law.on}`,
      ...(assumed ? [zh ? '（起诉日未写明，此日是推定的）' : ' (assumed: no filing day is stated)'] : []),
    ].join(''),
    ...law.proposals.map(({ id: proposal, words: { zh: inChinese, en } }) =>
      zh ? `叠加建议 ${proposal}：${inChinese}［不是现行法］` : `With the proposal ${proposal}: ${en} [not law]`,
    ),
    ...(way.length === 0
      ? []
      : [
          '',
          way
            .map(
              ({ words: gate, outcome, because }) =>
                `${gate[language]} ${marked({ truth: outcome, because }, language)}`,
            )
            .join('　'),
        ]),
    ...shown.flatMap((one) => ['', ...decided(one, language)]),
    ...(silent.length === 0
      ? []
      : ['', zh ? `没有涉及这些问题的事实：${silent.join('、')}` : `No fact bears on: ${silent.join(', ')}`]),
    ...(asks.length === 0
      ? []
      : [
          '',
          zh ? '接下来要查明：' : 'To be found out next:',
          ...asks
            .slice(0, mostAsked)
            .map((fact) => `  ${words.vocabulary[fact]?.question[language] ?? fact} [${fact}]`),
          ...(asks.length > mostAsked ? [`  … +${asks.length - mostAsked}`] : []),
        ]),
  ].join('\n');
}

function decided({ decision, changes }: Answered, language: Language): readonly string[] {
  const zh = language === 'zh';
  const { question, value, step, noRuleBefore, eitherWay } = decision;
  return [
    `${question}　${marked(step, language)}${value === undefined ? '' : `　${JSON.stringify(value)}`}`,
    ...(noRuleBefore === null
      ? []
      : [
          zh
            ? `  当时没有这项规则，它自 ${noRuleBefore} 起施行`
            : `  There was no such rule then; it is in force since ${noRuleBefore}`,
        ]),
    drawTree(decision, language),
    ...(eitherWay.length === 0
      ? []
      : [zh ? `  无论如何都一样：${eitherWay.join('、')}` : `  The same either way: ${eitherWay.join(', ')}`]),
    ...changes.map(({ moves, by }) => {
      const what = moves
        .map(({ fact, to }) => factInWords(fact, 'value' in to ? to.value : '', language))
        .join(zh ? '；' : '; ');
      return zh
        ? `  会变为「是」，如果：${what}（${actors(by, 'zh')}）`
        : `  Would be yes if: ${what} (${actors(by, 'en')})`;
    }),
  ];
}

const actorWords = {
  plaintiff: { zh: '原告', en: 'plaintiff' },
  defendant: { zh: '被告', en: 'defendant' },
  court: { zh: '法院', en: 'court' },
  'superior-court': { zh: '上级法院', en: 'superior court' },
  procuratorate: { zh: '检察院', en: 'procuratorate' },
  department: { zh: '主管部门', en: 'department' },
  designator: { zh: '国家网信部门', en: 'cyberspace department' },
  past: { zh: '事实本身如此', en: 'if it was so' },
} as const satisfies Record<Change['by'][number], { zh: string; en: string }>;

function actors(by: Change['by'], language: Language): string {
  return by.map((actor) => actorWords[actor][language]).join(language === 'zh' ? '、' : ', ');
}
