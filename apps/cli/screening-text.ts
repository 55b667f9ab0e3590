import type { Ladder } from '#screening/figures/ladder.ts';
import { kindIds } from '#screening/kind.ts';
import { kinds } from '#screening/kinds.ts';
import { lostWords, unreadWords } from '#screening/report-words.ts';
import { layerNames, layerWords } from '#screening/places/layers.ts';
import type { LayerName } from '#screening/places/layers.ts';
import { rollUpAsIssued } from '#screening/places/roll-up.ts';
import type { KindFigures, Persons, PlaceLayer, Screening } from '#screening/report.ts';
import { provinces } from '#reference/provinces.ts';
import { grouped } from '#words/grouped.ts';
import type { Language } from '#words/language.ts';

import { width } from './help.ts';

const shown = (value: number | null): string => (value === null ? '—' : grouped(value));

/** Places that the terminal lists of each layer; all of them are in the JSON. */
const topPlaces = 10;
/** Statements of what was not read that the terminal lists. */
const topUnread = 20;

/** A screening for a person at a terminal. */
export function screeningText(screening: Screening, ladder: Ladder | null, language: Language): string {
  const zh = language === 'zh';
  const { rows, partCount, bytes, persons, places, lost } = screening;
  return [
    zh
      ? `${grouped(rows)} 行，${grouped(partCount)} 个部分，文本 ${grouped(bytes)} 字节`
      : `${grouped(rows)} rows in ${grouped(partCount)} ${partCount === 1 ? 'part' : 'parts'}, ${grouped(bytes)} bytes of text`,
    ...oddities(screening, zh),
    ...unreadLines(screening, language),
    ...(lost === null ? [] : [lostWords[lost][language]]),
    '',
    ...kindLines(screening, language),
    ...(persons === null ? [] : ['', ...personLines(persons, zh)]),
    ...(places === null
      ? []
      : [
          '',
          zh ? '各地（三种线索，各自计数，不能相加）' : 'Places (three signals, each by itself, never summed)',
          ...layerNames.flatMap((name) => placeLines(name, places[name], language)),
        ]),
    ...(ladder === null ? [] : ['', ...ladderLines(ladder, zh)]),
  ].join('\n');
}

function oddities({ torn, ragged }: Screening, zh: boolean): readonly string[] {
  if (torn + ragged === 0) return [];
  return [
    zh
      ? `其中 ${grouped(torn)} 行引号未闭合，${grouped(ragged)} 行列数不符；都按整行扫描过`
      : `${grouped(torn)} rows with an open quote and ${grouped(ragged)} with another number of columns, all scanned as lines`,
  ];
}

function unreadLines({ unread, unreadCount }: Screening, language: Language): readonly string[] {
  const zh = language === 'zh';
  if (unreadCount === 0) return [zh ? '全部读到' : 'Everything was read'];
  return [
    zh ? `没有读到的 ${grouped(unreadCount)} 处：` : `Not read, in ${grouped(unreadCount)} places:`,
    ...unread.slice(0, topUnread).map(({ part, reason, readBytes, leftBytes }) => {
      const left =
        leftBytes === null ? '' : zh ? `，余 ${grouped(leftBytes)} 字节` : `, ${grouped(leftBytes)} bytes left`;
      const before = zh ? `已读 ${grouped(readBytes)} 字节` : `${grouped(readBytes)} bytes read before`;
      return `  ${part}　${unreadWords[reason][language]}${zh ? '；' : '; '}${before}${left}`;
    }),
    ...(unreadCount > topUnread ? [`  … +${grouped(unreadCount - topUnread)}`] : []),
  ];
}

function kindLines(screening: Screening, language: Language): readonly string[] {
  const zh = language === 'zh';
  const found = kindIds.filter((id) => anything(screening.kinds[id]));
  if (found.length === 0) return [zh ? '没有发现任何一种个人信息' : 'No kind of personal information was found'];
  const head = zh
    ? ['种类', '发现', '有效', '无效', '重复', '去重后', '掩码', '已毁']
    : ['Kind', 'Found', 'Valid', 'Invalid', 'Duplicate', 'Distinct', 'Masked', 'Destroyed'];
  const table = found.map((id) => {
    const { found: all, valid, invalid, duplicate, masked, destroyed } = screening.kinds[id];
    const distinct = duplicate === null ? null : valid - duplicate;
    return [
      `${kinds[id].words[language]} ${id}`,
      ...[all, valid, invalid, duplicate, distinct, masked, destroyed].map(shown),
    ];
  });
  return aligned([head, ...table]);
}

const anything = ({ found, masked, destroyed }: KindFigures): boolean => found + masked + destroyed > 0;

/** The first column to the left, figures to the right; a wide character takes two places. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? '')))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const blank = ' '.repeat((widths[column] ?? 0) - width(cell));
        return column === 0 ? cell + blank : blank + cell;
      })
      .join('  '),
  );
}

function personLines(persons: Persons, zh: boolean): readonly string[] {
  const { identityNumbers, least, linked, most, none, hubs, under14 } = persons;
  const line = (zhText: string, enText: string, value: number | null): readonly (readonly [string, string])[] =>
    value === null ? [] : [[`  ${zh ? zhText : enText}`, grouped(value)]];
  const table = [
    ...line(
      '最可能：同行号码相连，多人共用的号码不合并',
      'likeliest: joined by row, shared numbers join nobody',
      linked,
    ),
    ...line('至少：共用号码的也合并', 'at least: shared numbers join too', least),
    ...line('至多：每行只认一个号码', 'at most: one key a row', most),
    ...line('不同的证件号', 'distinct identity numbers', identityNumbers),
    ...line('没有可用号码的行，不计入人数', 'rows without a key, not counted', none),
    ...line('多人共用的号码', 'identifiers that many share', hubs),
    ...line('泄露之日未满十四周岁（按证件号）', 'under 14 on the day of the leak', under14),
  ];
  return [zh ? '涉及的自然人' : 'Persons', ...aligned(table)];
}

function placeLines(name: LayerName, layer: PlaceLayer, language: Language): readonly string[] {
  const zh = language === 'zh';
  const { provinces: counted, unknown } = rollUpAsIssued(layer);
  if (counted.length === 0 && unknown === 0) return [];
  const named = counted
    .slice(0, topPlaces)
    .map(({ code, count: here }) => `${provinceName(code, language)} ${grouped(here)}`);
  const rest = counted.length > topPlaces ? ` … +${counted.length - topPlaces}` : '';
  const notKnown = zh ? `未识别 ${grouped(unknown)}` : `not recognised ${grouped(unknown)}`;
  const { shows, caveat } = layerWords[name];
  return [
    `  ${shows[language]}${zh ? '：' : ': '}${named.join(zh ? '、' : ', ')}${rest}${zh ? '；' : '; '}${notKnown}`,
    `    ${caveat[language]}`,
  ];
}

function provinceName(code: string, language: Language): string {
  const province = provinces().find(({ division }) => division === code);
  return province === undefined ? code : language === 'zh' ? province.name : province.nameEn;
}

function ladderLines({ criminal, proposal }: Ladder, zh: boolean): readonly string[] {
  const share = (perMille: number): string => grouped(perMille / 1000);
  const { ratioPerMille, lines } = criminal;
  return [
    zh
      ? `刑事阶梯（法释〔2017〕10号第五条，仅供参考）：${ratioPerMille === null ? '无数字' : `${share(ratioPerMille)} 倍`}`
      : `Criminal ladder (2017 interpretation, article 5; a reference): ${ratioPerMille === null ? 'no figure' : `${share(ratioPerMille)} ×`}`,
    ...lines.map(({ kind, seized, invalid, duplicate, standing, threshold }) =>
      zh
        ? `  ${kinds[kind].words.zh}　查获 ${grouped(seized)} − 无效 ${grouped(invalid)} − 重复 ${shown(duplicate)} = ${grouped(standing)}，门槛 ${grouped(threshold)}`
        : `  ${kinds[kind].words.en}  seized ${grouped(seized)} − invalid ${grouped(invalid)} − duplicate ${shown(duplicate)} = ${grouped(standing)}, threshold ${grouped(threshold)}`,
    ),
    ...(proposal === null || proposal.perMille === null
      ? []
      : [
          zh
            ? `众多阶梯 ${proposal.scheme}（建议，不是现行法）：${[...new Set(proposal.perMille)].map(share).join(' 至 ')} 倍`
            : `Ladder of many ${proposal.scheme} (proposed, not law): ${[...new Set(proposal.perMille)].map(share).join(' to ')} ×`,
        ]),
  ];
}
