import type { LadderClass, LadderScheme } from '#law/proposals/ladder.ts';

import { kindIds } from '../kind.ts';
import type { RowClass } from '../scanner.ts';
import type { KindTable } from './classification.ts';

const ranks: Readonly<Record<LadderClass, RowClass['rank']>> = { 'most-sensitive': 3, sensitive: 2, other: 1 };

/**
 * The classes of a ladder as conditions on rows, highest first, so that a person counts once, under the most sensitive of their rows. Kinds
 * of an organisation make no row sensitive; a row without any sensitive kind is of the lowest rank.
 */
export function rowClasses(scheme: LadderScheme, kinds: KindTable): readonly RowClass[] {
  const named = kindIds.flatMap((id): readonly RowClass[] => {
    const { information, concerns } = kinds[id];
    const found = information === null || concerns === 'organisation' ? undefined : scheme[information];
    return found === undefined || found === 'other' ? [] : [{ kinds: [id], rank: ranks[found] }];
  });
  const child = scheme['under-14'];
  return [
    ...named,
    ...(child === undefined || child === 'other' ? [] : [{ kinds: [], under14: true as const, rank: ranks[child] }]),
    { kinds: [], rank: 1 as const },
  ].toSorted((one, other) => other.rank - one.rank);
}
