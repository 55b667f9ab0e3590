import type { CorpusComparison, LeftOut } from '#law/corpus/compare-record.ts';
import { compareCorpus, explanationWords } from '#law/corpus/compare-record.ts';
import type { Bilingual, Language } from '#words/language.ts';
import { explanations } from '#corpus/explanations.ts';
import { recordOrgans } from '#corpus/organs.ts';

import { command } from '../command.ts';
import { columns } from '../help.ts';
import { lawOptions, regimeNamed, today } from '../read-law.ts';
import { recordsOf } from '../read-records.ts';
import { mark } from '../tree.ts';

const { reading, proposal } = lawOptions;

export const corpus = command({
  usage: 'corpus FILE|DIR [--json] [--reading ID=OPTION]… [--proposal ID]…',
  words: {
    zh: '把一组已公布案例与法院的做法逐题比较',
    en: 'Compare published cases with what the courts did, question by question',
  },
  options: {
    json: { words: { zh: '以 JSON 输出', en: 'As JSON' } },
    reading,
    proposal,
  },
  notes: [
    {
      zh: 'FILE 是案例记录的数组，DIR 是一件一个 .json 的目录；任何此格式的记录都可以。各案依其起诉日的法律；起诉日是推定的，其间法律有变的问题不比较。',
      en: 'FILE is an array of records, DIR a folder of one .json each; any records of that format. Each case is under the law of its filing day; where that is assumed and the law changed between, a question is left out.',
    },
  ],
  arguments: [1, 1],
  async run(call) {
    const [path = '-'] = call.positionals;
    regimeNamed(call)(today());
    const records = await recordsOf(path, call);
    const readings = Object.fromEntries(call.texts('reading').map((named) => named.split('=', 2)));
    const comparison = compareCorpus(records, recordOrgans, explanations(), {
      readings,
      proposals: call.texts('proposal'),
    });
    call.out(call.has('json') ? JSON.stringify(inJson(comparison), null, 2) : inText(comparison, call.language));
    return 0;
  },
});

function inJson({ cases, compared, agree, explained, unexplained, comparisons, leftOut }: CorpusComparison): object {
  return {
    cases,
    compared,
    agree,
    explained,
    unexplained,
    explanations: comparisons.flatMap(({ id, question, court, engine, because }) =>
      because === null ? [] : [{ id, question, court, engine, ...because }],
    ),
    leftOut,
  };
}

const why = {
  'court-not-stated': { zh: '记录没有写明法院怎么做', en: 'the record does not say what a court did' },
  'no-date': { zh: '没有可依的日期', en: 'no date to go by' },
  'law-changed-between': { zh: '起诉日是推定的，其间法律有变', en: 'the day is assumed, and the law changed between' },
} as const satisfies Record<LeftOut['why'], Bilingual>;

const signs = { agree: '=', explained: '≈', unexplained: '≠' } as const;

function inText(
  { cases, compared, agree, explained, unexplained, comparisons, leftOut }: CorpusComparison,
  language: Language,
): string {
  const zh = language === 'zh';
  const byQuestion = Map.groupBy(comparisons, ({ question }) => question);
  const left = Map.groupBy(leftOut, (one) => one.why);
  return [
    zh
      ? `${cases} 件；比较 ${compared} 项：一致 ${agree}，有解释 ${explained}，无解释 ${unexplained.length}`
      : `${cases} cases; ${compared} compared: ${agree} agree, ${explained} explained, ${unexplained.length} unexplained`,
    ...[...byQuestion].flatMap(([question, list]) => [
      '',
      question,
      ...columns(
        list.map(({ id, result, court, engine, because, decision }) => [
          `${signs[result]} ${id}`,
          result === 'agree'
            ? `${mark(decision.step)}`
            : [
                zh
                  ? `法院 ${court}，本系统 ${mark(decision.step)} ${engine}`
                  : `court ${court}, here ${mark(decision.step)} ${engine}`,
                because === null ? '' : `${explanationWords[because.kind][language]}: ${because.ref}`,
              ].join('　'),
        ]),
      ),
    ]),
    '',
    ...[...left].map(([reason, list]) =>
      zh ? `未比较 ${list.length} 项：${why[reason].zh}` : `${list.length} left out: ${why[reason].en}`,
    ),
  ].join('\n');
}
