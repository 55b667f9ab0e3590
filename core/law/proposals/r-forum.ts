import type { Proposal } from '#law/kernel/regime.ts';
import type { Value } from '#law/kernel/step.ts';
import type { At } from '#law/kernel/terms.ts';

import { forumVictimShare } from '../parameters/forum-victim-share.ts';
import { candidates } from '../questions/jurisdiction-territorial.ts';
import { cite } from '../sources/cite.ts';
import { computed } from '../terms.ts';

type Place = Readonly<Record<string, string | number | boolean>>;

const lowest = 5;

/**
 * The proposed rank of a place, 1 first: the defendant's domicile; the act or its devices; a province with so large a share of the
 * victims (`victimsPerMille`); the internet court of the city (`internetCourt`); any other place.
 */
export function rankOf(place: Place, at: Pick<At, 'figure'>): number {
  const share = at.figure(forumVictimShare);
  if (place['ground'] === 'domicile') return 1;
  if (place['ground'] === 'act' || place['ground'] === 'device') return 2;
  if (share !== undefined && typeof place['victimsPerMille'] === 'number' && place['victimsPerMille'] >= share)
    return 3;
  return place['internetCourt'] === true ? lowest - 1 : lowest;
}

/** Ties go to the court that holds the criminal case (`criminalCase`) or preserved evidence (`evidencePreserved`). */
function bonus(place: Place): number {
  return Number(place['criminalCase'] === true) + Number(place['evidencePreserved'] === true);
}

/** Courts that are competent by place, ranked. The rank advises: it takes the choice from no plaintiff until the law says so. */
export const rForum: Proposal = Object.freeze({
  id: 'R-FORUM',
  words: { zh: '管辖集中：为有管辖权的法院排序', en: 'Ranks the courts that are competent' },
  parameters: { 'forum-victim-share': 300 },
  replaces: {
    [candidates.id]: computed('jurisdiction-territorial.ranked', ['RForum', 'CPLI 283(1)'], {
      reads: ['connectingPlaces'],
      decide: ({ connectingPlaces }, at) => {
        const ranked = connectingPlaces
          ?.map((place) => ({ ...place, rank: rankOf(place, at) }))
          .toSorted((one, other) => one.rank - other.rank || bonus(other) - bonus(one));
        const list: Value = ranked ?? null;
        return { truth: 'yes', value: { candidates: list } };
      },
    }),
  },
  blockedBy: cite('CPL 36', 'CPLI 283(1)'),
  nearestRoute: {
    words: {
      zh: '现行法由原告在有管辖权的法院中选择，最先立案的法院管辖，必要时由共同上级法院指定',
      en: 'Today the plaintiff chooses among competent courts, the first to docket has the case, and if necessary the common superior designates',
    },
    provisions: cite('CPL 36', 'CPLI 283(3)'),
  },
});
