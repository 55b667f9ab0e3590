import type { KindId } from '../kind.ts';
import { forEveryKind } from '../classes/kinds.fixture.ts';
import type { KindFigures, Persons, Screening } from '../report.ts';

const nothing: KindFigures = {
  found: 0,
  valid: 0,
  invalid: 0,
  reasons: { form: 0, check: 0, date: 0, range: 0 },
  formOnly: 0,
  duplicate: 0,
  masked: 0,
  destroyed: 0,
  inColumns: 0,
};

/** Figures of a kind: found, invalid for the reason named, repeated. */
export function figures(
  found: number,
  invalid: number,
  duplicate: number | null,
  more: Partial<KindFigures> = {},
): KindFigures {
  const reasons = { ...nothing.reasons, check: invalid };
  return { ...nothing, found, valid: found - invalid, invalid, reasons, duplicate, ...more };
}

/** A screening in which nothing was found but what is named. */
export function screeningOf(
  found: Partial<Record<KindId, KindFigures>>,
  persons: Persons | null,
  more: Partial<Screening> = {},
): Screening {
  return {
    parts: [],
    partCount: 0,
    rows: 1_000,
    bytes: 100_000,
    torn: 0,
    ragged: 0,
    unread: more.unread ?? [],
    unreadCount: more.unread?.length ?? 0,
    kinds: forEveryKind((id) => found[id] ?? nothing),
    persons,
    places: null,
    leakedOn: null,
    lost: null,
    engine: { name: 'reference', tables: [] },
    ...more,
  };
}

/** Persons of three ranks, every one of them known by a number. */
export function personsOf(byRank: Persons['byRank'], more: Partial<Persons> = {}): Persons {
  const linked = byRank[0] + byRank[1] + byRank[2];
  return {
    identityNumbers: linked,
    least: linked,
    linked,
    most: linked,
    none: 0,
    hubs: 0,
    under14: null,
    byRank,
    ...more,
  };
}
