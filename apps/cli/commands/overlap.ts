import { overlapKinds } from '#screening/overlap/digests.ts';
import type { OverlapKind } from '#screening/overlap/digests.ts';
import type { ExactOverlap } from '#screening/overlap/exact.ts';
import { overlapWords } from '#screening/overlap/sameness.ts';
import type { TupleDatabase } from '#platform/screening/tuples/database.ts';
import { exhibitNoted, makeTables, overlapOf } from '#platform/screening/tuples/questions.ts';
import { grouped } from '#words/grouped.ts';
import type { Bilingual, Language } from '#words/language.ts';

import { command } from '../command.ts';
import { refusedFor, wrongUsage } from '../failure.ts';
import { columns } from '../help.ts';
import { exhibitNumber } from '../exhibit-number.ts';
import { withTuples } from '../tuple-database.ts';

type Overlap = Readonly<Record<OverlapKind, ExactOverlap>>;

export const overlap = command({
  usage: 'overlap N M [--json]',
  words: {
    zh: '元组数据库里的两份证据有多少相同的证件号、手机号、邮箱',
    en: 'How many identity numbers, mobiles and e-mails two exhibits of the tuple database have in common',
  },
  options: { json: { words: { zh: '以 JSON 输出', en: 'As JSON' } } },
  notes: [
    {
      zh: 'N 和 M 是 screen --exhibit 用过的编号，须在同一个密钥文件下筛查。只有计数，没有号码。系统里各案之间的比对须经批准，不用此命令。',
      en: 'N and M are numbers that screen --exhibit was given, both under the same key file. Counts alone, no numbers. Between cases of a court an overlap is authorised there, and not made by this command.',
    },
    {
      zh: 'JSON：exhibits 两个编号；identity、mobile、email 各有 common（两份都有）、one（N 中不同的）、other（M 中不同的）；shows 和 caveat 是其含义。',
      en: 'JSON: exhibits, both numbers; identity, mobile and email, each with common (in both), one (distinct in N), other (distinct in M); shows and caveat, what that means.',
    },
  ],
  arguments: [2, 2],
  async run(call) {
    const [one = 0, other = 0] = call.positionals.map(exhibitNumber);
    if (one === other) throw wrongUsage('请给两个不同的编号。', 'Name two different exhibits.');
    const found = await withTuples(call.environment, (database) => compared(database, one, other));
    call.out(
      call.has('json')
        ? JSON.stringify({ exhibits: [one, other], ...found, ...overlapWords.exact }, null, 2)
        : inText(one, other, found, call.language),
    );
    return 0;
  },
});

/** @throws Failure where one is not there, not whole, or under another key: a count of 0 would then say nothing */
async function compared(database: TupleDatabase, one: number, other: number): Promise<Overlap> {
  await makeTables(database);
  const keys = [];
  for (const exhibit of [one, other]) {
    const noted = await exhibitNoted(database, exhibit);
    if (noted === null)
      throw refusedFor(
        `元组数据库里没有第 ${exhibit} 号证据。请先用 screen --exhibit ${exhibit} 筛查。`,
        `The tuple database has no exhibit ${exhibit}. Screen it first, with screen --exhibit ${exhibit}.`,
      );
    if (!noted.whole)
      throw refusedFor(
        `第 ${exhibit} 号证据没有读完，不能比对。请换一个编号重新筛查。`,
        `Exhibit ${exhibit} was not read to its end and is compared with nothing. Screen it again under another number.`,
      );
    keys.push(noted.key);
  }
  if (keys[0] !== keys[1])
    throw refusedFor(
      `第 ${one} 号与第 ${other} 号证据的摘要密钥不同，无从比对。请用同一个密钥文件重新筛查其中一份。`,
      `Exhibits ${one} and ${other} were digested under different keys and cannot be compared. Screen one again under the other's key file.`,
    );
  return overlapOf(database, one, other);
}

const kindWords: Readonly<Record<OverlapKind, Bilingual>> = {
  identity: { zh: '证件号', en: 'identity numbers' },
  mobile: { zh: '手机号', en: 'mobiles' },
  email: { zh: '邮箱', en: 'e-mails' },
};

function inText(one: number, other: number, found: Overlap, language: Language): string {
  const zh = language === 'zh';
  const { shows, caveat } = overlapWords.exact;
  return [
    `${shows[language]}${zh ? '：' : ':'}`,
    ...columns(
      overlapKinds.map((kind): readonly [string, string] => {
        const { common, one: left, other: right } = found[kind];
        const [both, ofOne, ofOther] = [common, left, right].map((each) => grouped(each));
        return [
          kindWords[kind][language],
          zh
            ? `${both}（第 ${one} 号共 ${ofOne}，第 ${other} 号共 ${ofOther}）`
            : `${both} (of ${ofOne} in exhibit ${one}, ${ofOther} in exhibit ${other})`,
        ];
      }),
    ),
    caveat[language],
  ].join('\n');
}
