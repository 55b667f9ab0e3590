import { courts } from '#reference/courts.ts';
import { divisions } from '#reference/divisions.ts';
import { procuratorates } from '#reference/procuratorates.ts';
import type { Entry, Hit } from '#reference/search.ts';
import { search, searchIndex } from '#reference/search.ts';
import type { Language } from '#words/language.ts';

import { command } from '../command.ts';
import { wrongUsage } from '../failure.ts';
import { columns } from '../help.ts';

const lists = { court: courts, procuratorate: procuratorates, division: divisions } as const;
type Kind = keyof typeof lists;

const isKind = (text: string): text is Kind => Object.hasOwn(lists, text);

export const find = command({
  usage: 'find QUERY [--kind KIND]… [--limit N] [--json]',
  words: {
    zh: '按名称、拼音首字母、代字、区划代码或英文查法院、检察院、行政区划（离线）',
    en: 'Find courts, procuratorates and divisions by name, initials, code or English (offline)',
  },
  options: {
    kind: { value: 'court|procuratorate|division', multiple: true, words: { zh: '只查这一类', en: 'Only this kind' } },
    limit: { value: 'N', words: { zh: '最多几条（缺省 10）', en: 'At most so many (default 10)' } },
    json: { words: { zh: '以 JSON 输出', en: 'As JSON' } },
  },
  notes: [
    {
      zh: '没有一条是官方数据：代字有「推算」标记的是按规则算出的；英文名是按规则译写的。一条也没有时退出码为 1。',
      en: 'No row is official: a code marked derived is computed by rule, English names are rendered by rule. Exit code 1 where nothing is found.',
    },
  ],
  arguments: [1, 4],
  async run(call) {
    const kinds = call.texts('kind').map((kind) => {
      if (!isKind(kind)) throw wrongUsage(`--kind 没有 ${kind}。`, `--kind has no ${kind}.`);
      return kind;
    });
    const limit = Number(call.text('limit') ?? '10');
    if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
      throw wrongUsage('--limit 应为 1 至 1000。', '--limit is from 1 to 1000.');
    const chosen = kinds.length === 0 ? Object.keys(lists).filter(isKind) : kinds;
    const index = searchIndex(...chosen.map((kind): readonly Entry[] => lists[kind]()));
    const hits = search(index, call.positionals.join(' '), limit);
    if (call.has('json'))
      call.out(
        JSON.stringify(
          hits.map(({ entry, by }) => ({ by, ...entry })),
          null,
          2,
        ),
      );
    else if (hits.length > 0) call.out(columns(hits.map((hit) => rowOf(hit, call.language))).join('\n'));
    if (hits.length > 0) return 0;
    call.say({
      zh: '没有找到。可以只写名称的一部分，或拼音首字母，例如 hzhlw。',
      en: 'Nothing found. Try a part of the name, or its initials such as hzhlw.',
    });
    return 1;
  },
});

function rowOf({ entry }: Hit, language: Language): readonly [string, string] {
  const zh = language === 'zh';
  const name = zh ? entry.name : `${entry.nameEn} ${entry.name}`;
  switch (entry.kind) {
    case 'court': {
      const derived = entry.codeSource === 'derived' ? (zh ? '（推算）' : ' (derived)') : '';
      const code = entry.code === null ? (zh ? '代字不详' : 'code not known') : `${entry.code}${derived}`;
      return [entry.id, `${name}　${code}`];
    }
    case 'procuratorate':
      return [entry.id, name];
    case 'division':
      return [entry.code, entry.to === null ? name : `${name}　${zh ? `至 ${entry.to}` : `until ${entry.to}`}`];
  }
}
