import type { KindTable } from '../classes/classification.ts';
import { kindIds, type InformationKind, type KindId } from '../kind.ts';
import type { Screening } from '../report.ts';

/**
 * Items of one kind: of a bulk the seized number stands, except what is shown to be false or duplicate (CrimPI 11).
 * `standing = seized − invalid − duplicate`.
 */
export interface Items {
  readonly kind: KindId;
  readonly information: InformationKind;
  readonly seized: number;
  readonly invalid: number;
  /** Null where repetitions were not counted: then none is shown, and none is taken off. */
  readonly duplicate: number | null;
  readonly standing: number;
}

/** Items by kind, in the order of kinds. Organisations and devices are nobody's information; kinds of which nothing was found are left out. */
export function itemsOf({ kinds }: Pick<Screening, 'kinds'>, table: KindTable): readonly Items[] {
  return kindIds.flatMap((kind): readonly Items[] => {
    const { information, concerns } = table[kind];
    const { found: seized, invalid, duplicate } = kinds[kind];
    if (information === null || concerns !== 'person' || seized === 0) return [];
    return [{ kind, information, seized, invalid, duplicate, standing: seized - invalid - (duplicate ?? 0) }];
  });
}
