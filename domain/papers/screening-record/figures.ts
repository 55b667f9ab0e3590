import { grouped } from '#words/grouped.ts';
import { invalidReasons, kindIds, type KindId } from '#screening/kind.ts';

import type { Block, Section } from '../paper.ts';
import type { ScreeningRecord } from './record.ts';
import type { RecordTexts } from './texts.ts';

/** Counts by kind: found, invalid, duplicate, and what stands, with the reasons. */
export function kinds({ screening, kinds: table, language }: ScreeningRecord, texts: RecordTexts): Section {
  const t = texts.kinds;
  const held = kindIds.filter((id) => screening.kinds[id].found > 0);
  const counted = held.filter((id) => table[id].concerns === 'person');
  const word = (id: KindId): string => table[id].words[language];
  const sum = (of: (id: KindId) => number): string => grouped(counted.reduce((total, id) => total + of(id), 0));
  const standing = (id: KindId): number => screening.kinds[id].valid - (screening.kinds[id].duplicate ?? 0);
  // Repetitions are counted of every kind or of none.
  const repeated = counted.every((id) => screening.kinds[id].duplicate !== null);
  const blocks: Block[] = [];
  if (counted.length > 0)
    blocks.push({
      how: 'table',
      columns: [
        { head: t.kind, align: 'start', share: 32 },
        { head: t.found, align: 'end', share: 17 },
        { head: t.invalid, align: 'end', share: 17 },
        { head: t.duplicate, align: 'end', share: 17 },
        { head: t.standing, align: 'end', share: 17 },
      ],
      rows: counted.map((id) => {
        const { found, invalid, duplicate } = screening.kinds[id];
        return [
          word(id),
          grouped(found),
          grouped(invalid),
          duplicate === null ? texts.notKnown : grouped(duplicate),
          grouped(standing(id)),
        ];
      }),
      total: [
        t.total,
        sum((id) => screening.kinds[id].found),
        sum((id) => screening.kinds[id].invalid),
        repeated ? sum((id) => screening.kinds[id].duplicate ?? 0) : texts.notKnown,
        sum(standing),
      ],
    });
  else blocks.push({ how: 'text', text: t.nothing });
  blocks.push({ how: 'note', text: repeated ? t.rule : `${t.rule}${t.noDuplicates}` });
  blocks.push(...remarks({ screening, kinds: table, language }, texts).map((text) => ({ how: 'note', text }) as const));
  return { title: t.title, tag: null, blocks };
}

/** What a line of the table cannot hold: why invalid, what is unconfirmed, hidden, lost, or nobody's. */
function remarks(
  { screening, kinds: table, language }: Pick<ScreeningRecord, 'screening' | 'kinds' | 'language'>,
  texts: RecordTexts,
): readonly string[] {
  const t = texts.kinds;
  return kindIds.flatMap((id) => {
    const { found, invalid, reasons, formOnly, masked, destroyed } = screening.kinds[id];
    const why = invalidReasons.filter((reason) => reasons[reason] > 0);
    const said = [
      ...(table[id].concerns === 'organisation' && found > 0 ? [t.organisations(grouped(found))] : []),
      ...(table[id].concerns === 'device' && found > 0 ? [t.devices(grouped(found))] : []),
      ...(invalid > 0
        ? [t.invalidOf(texts.joined(why.map((reason) => t.reasonOf(t.reasons[reason], grouped(reasons[reason])))))]
        : []),
      ...(formOnly > 0 ? [t.formOnly(grouped(formOnly))] : []),
      ...(masked > 0 ? [t.masked(grouped(masked))] : []),
      ...(destroyed > 0 ? [t.destroyed(grouped(destroyed))] : []),
    ];
    return said.length === 0 ? [] : [t.of(table[id].words[language], said)];
  });
}

/** How many people, as a range, with the rule of each bound. */
export function persons({ screening }: ScreeningRecord, texts: RecordTexts): Section {
  const t = texts.persons;
  if (screening.persons === null) return { title: t.title, tag: null, blocks: [{ how: 'text', text: t.missing }] };
  const { linked, least, most, identityNumbers, none, hubs, under14 } = screening.persons;
  return {
    title: t.title,
    tag: null,
    blocks: [
      {
        how: 'table',
        columns: [
          { head: t.measure, align: 'start', share: 22 },
          { head: t.count, align: 'end', share: 18 },
          { head: t.how, align: 'start', share: 60 },
        ],
        rows: [
          [t.linked, grouped(linked), t.linkedHow],
          [t.least, grouped(least), t.leastHow],
          [t.most, grouped(most), t.mostHow],
          [t.identityNumbers, grouped(identityNumbers), t.identityNumbersHow],
          [t.under14, under14 === null ? texts.notKnown : grouped(under14), t.under14How],
          [t.none, grouped(none), t.noneHow],
          [t.hubs, grouped(hubs), t.hubsHow],
        ],
      },
      { how: 'note', text: t.law },
    ],
  };
}
