import { grouped } from '#words/grouped.ts';
import { criminalOutcome, type ProposedLadder } from '#screening/figures/ladder.ts';

import type { Block, Section } from '../paper.ts';
import type { ScreeningRecord } from './record.ts';
import type { RecordTexts } from './texts.ts';
import { perMille, share } from './write.ts';

/** The criminal ladder in force, as reference, with the subtraction that article 11 allows. */
export function criminal({ ladder, kinds, language }: ScreeningRecord, texts: RecordTexts): Section {
  const t = texts.criminal;
  const { lines, ratioPerMille, rows } = ladder.criminal;
  if (ratioPerMille === null || lines.length === 0)
    return { title: t.title, tag: null, blocks: [{ how: 'text', text: t.nothing }] };
  return {
    title: t.title,
    tag: null,
    blocks: [
      {
        how: 'table',
        columns: [
          { head: t.kind, align: 'start', share: 24 },
          { head: t.seized, align: 'end', share: 14 },
          { head: t.invalid, align: 'end', share: 11 },
          { head: t.duplicate, align: 'end', share: 14 },
          { head: t.standing, align: 'end', share: 14 },
          { head: t.tier, align: 'end', share: 9 },
          { head: t.share, align: 'end', share: 14 },
        ],
        rows: lines.map(({ kind, seized, invalid, duplicate, standing, threshold }) => [
          kinds[kind].words[language],
          grouped(seized),
          grouped(invalid),
          duplicate === null ? texts.notKnown : grouped(duplicate),
          grouped(standing),
          grouped(threshold),
          share(standing, threshold),
        ]),
        total: [t.total, '', '', '', '', '', perMille(ratioPerMille)],
      },
      { how: 'text', text: t.result(perMille(ratioPerMille), t.outcomes[criminalOutcome(ladder.criminal)]) },
      { how: 'note', text: t.rows(grouped(rows)) },
    ],
  };
}

/** The proposed ladder: never to be taken for law. */
export function proposal({ ladder }: ScreeningRecord, texts: RecordTexts): Section {
  const t = texts.proposal;
  const { proposal: own, otherSchemes } = ladder;
  if (own === null) return { title: t.title, tag: t.tag, blocks: [{ how: 'text', text: t.missing }] };
  const ranged = [own, ...otherSchemes].some(({ perMille: scores }) => scores !== null && scores[0] !== scores[1]);
  return {
    title: t.title,
    tag: t.tag,
    blocks: [
      ...byClass(own, texts),
      { how: 'text', text: result(own, texts) },
      ...(otherSchemes.length === 0 ? [] : [{ how: 'note', text: t.otherScheme } as const]),
      ...otherSchemes.map((other) => ({ how: 'note', text: result(other, texts) }) as const),
      ...(ranged ? [{ how: 'note', text: t.range } as const] : []),
      { how: 'note', text: t.note },
    ],
  };
}

function byClass(
  { byClass: counted, thresholds, perMille: scores }: ProposedLadder,
  texts: RecordTexts,
): readonly Block[] {
  if (counted === null) return [];
  const t = texts.proposal;
  const names = ['most-sensitive', 'sensitive', 'other'] as const;
  const total = names.reduce((sum, name) => sum + counted[name], 0);
  return [
    {
      how: 'table',
      columns: [
        { head: t.class, align: 'start', share: 28 },
        { head: t.persons, align: 'end', share: 24 },
        { head: t.threshold, align: 'end', share: 24 },
        { head: t.share, align: 'end', share: 24 },
      ],
      rows: names.map((name) => [
        t.classes[name],
        grouped(counted[name]),
        grouped(thresholds[name]),
        share(counted[name], thresholds[name]),
      ]),
      total: [t.total, grouped(total), '', scores === null ? texts.notKnown : perMille(scores[0])],
    },
  ];
}

function result({ scheme, perMille: scores, tiers }: ProposedLadder, texts: RecordTexts): string {
  const t = texts.proposal;
  const [low, high] = scores === null ? [texts.notKnown, texts.notKnown] : scores.map(perMille);
  const [from, until] = tiers === null ? [texts.notKnown, texts.notKnown] : tiers.map((tier) => t.tiers[tier] ?? tier);
  return t.result(t.scheme(scheme), low ?? '', high ?? '', from ?? '', until ?? '');
}
