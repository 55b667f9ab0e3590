import { grouped } from '#words/grouped.ts';
import { cite } from '#law/sources/cite.ts';
import { tableWords } from '#screening/report-words.ts';
import type { PartRead } from '#screening/report.ts';

import type { Block, Section } from '../paper.ts';
import type { ScreeningRecord } from './record.ts';
import type { RecordTexts } from './texts.ts';
import { citations, moment } from './write.ts';

/** Files named one by one; an archive may hold a million. */
const partsNamed = 40;

/** Who screened what, when, and by which rules the record is made (EDataCrim 14; ProcRules 36, 39, 42). */
export function particulars(input: ScreeningRecord, texts: RecordTexts): Section {
  const { exhibit, from, until, place, officers, language, matter, on } = input;
  const t = texts.particulars;
  const basis = cite('ProcRules 36', 'ProcRules 39', 'ProcRules 42', 'Evid 14', 'Evid 93', 'EDataCrim 14');
  return {
    title: t.title,
    tag: null,
    blocks: [
      {
        how: 'pairs',
        rows: [
          [t.matter, matter],
          [t.exhibit, t.exhibitOf(exhibit.number, exhibit.name, grouped(exhibit.bytes))],
          ...exhibit.digests.map(({ algorithm, value }) => [t.digest(algorithm), halved(value)] as const),
          [t.time, t.timeOf(moment(from), moment(until))],
          [t.place, place ?? texts.toWrite],
          [t.officers, officers.length === 0 ? t.officersMissing : texts.joined(officers)],
          [t.basis, citations(basis, language, texts)],
          [t.law, on],
        ],
      },
    ],
  };
}

/** How it was screened: programs and tables with their versions, so that it can be done again. */
export function method({ software, screening, language }: ScreeningRecord, texts: RecordTexts): Section {
  const t = texts.method;
  const { engine, leakedOn } = screening;
  const scanner = t.engines[engine.name];
  const rows = [
    [t.software, language === 'zh' ? `登闻 ${software.version}` : `Dengwen ${software.version}`],
    [t.engine, software.engineDigest === null ? scanner : texts.semicolon([scanner, t.digest(software.engineDigest)])],
    [t.leakedOn, leakedOn ?? t.leakedOnMissing],
  ] as const;
  return {
    title: t.title,
    tag: null,
    blocks: [
      { how: 'text', text: t.text },
      { how: 'pairs', rows },
      {
        how: 'table',
        columns: [
          { head: t.table, align: 'start', share: 30 },
          { head: t.asOf, align: 'start', share: 18 },
          { head: t.tableDigest, align: 'start', share: 52 },
        ],
        rows: engine.tables.map(({ name, asOf, digest }) => [tableWords.get(name)?.[language] ?? name, asOf, digest]),
      },
    ],
  };
}

/** What was read of the exhibit and what was not, with the reason. */
export function reading({ screening }: ScreeningRecord, texts: RecordTexts): Section {
  const t = texts.reading;
  const parts = screening.parts.toSorted((one, other) => other.bytes - one.bytes);
  const hidden = parts.length - partsNamed;
  return {
    title: t.title,
    tag: null,
    blocks: [
      {
        how: 'table',
        columns: [
          { head: t.part, align: 'start', share: 30 },
          { head: t.format, align: 'start', share: 13 },
          { head: t.charset, align: 'start', share: 12 },
          { head: t.bytes, align: 'end', share: 16 },
          { head: t.rows, align: 'end', share: 13 },
          { head: t.unparsed, align: 'end', share: 10 },
          { head: t.replaced, align: 'end', share: 10 },
        ],
        rows: parts.slice(0, partsNamed).map((part) => partRow(part, texts)),
        total: [
          t.total,
          '',
          '',
          grouped(screening.bytes),
          grouped(screening.rows),
          grouped(screening.parts.reduce((sum, { unparsed }) => sum + unparsed, 0)),
          grouped(screening.parts.reduce((sum, { replaced }) => sum + replaced, 0)),
        ],
      },
      ...(hidden > 0 ? [{ how: 'note', text: t.more(grouped(hidden)) } as const] : []),
      { how: 'note', text: t.remarks(grouped(screening.torn), grouped(screening.ragged)) },
      ...unread({ screening }, texts),
    ],
  };
}

function partRow({ part, format, charset, bytes, rows, unparsed, replaced }: PartRead, { reading: t }: RecordTexts) {
  return [
    part,
    t.formats[format],
    charset.toUpperCase(),
    grouped(bytes),
    grouped(rows),
    grouped(unparsed),
    grouped(replaced),
  ] as const;
}

/** Never shortened: what was not read decides how far the figures go. */
function unread({ screening }: Pick<ScreeningRecord, 'screening'>, texts: RecordTexts): readonly Block[] {
  const t = texts.reading;
  if (screening.unread.length === 0) return [{ how: 'text', text: t.complete }];
  return [
    { how: 'text', text: t.unread(grouped(screening.unread.length)) },
    {
      how: 'table',
      columns: [
        { head: t.part, align: 'start', share: 36 },
        { head: t.reason, align: 'start', share: 32 },
        { head: t.read, align: 'end', share: 16 },
        { head: t.left, align: 'end', share: 16 },
      ],
      rows: screening.unread.map(({ part, reason, readBytes, leftBytes }) => [
        part,
        t.reasons[reason],
        grouped(readBytes),
        leftBytes === null ? texts.notKnown : grouped(leftBytes),
      ]),
    },
  ];
}

/** A digest in two equal lines, which two people can compare by reading aloud. */
function halved(digest: string): string {
  const half = digest.length / 2;
  return digest.length > 48 ? `${digest.slice(0, half)}\n${digest.slice(half)}` : digest;
}
