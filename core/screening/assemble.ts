import { byKind } from './counts.ts';
import type { KindId } from './kind.ts';
import type { KindFigures, Persons, PartRead, PlaceLayer, Screening, Unread } from './report.ts';
import type { KindCounts, ScanCounts } from './scanner.ts';
import { invalidReasons } from './kind.ts';
import { layerOf } from './places/layers.ts';

/** What a run comes to before it is a report. */
export interface Findings {
  readonly counts: ScanCounts;
  /** The first ones; how many there are; and the bytes of all of them. */
  readonly parts: readonly PartRead[];
  readonly partCount: number;
  readonly bytes: number;
  readonly unread: readonly Unread[];
  readonly unreadCount: number;
  /** Codes that places of addresses are indices of, plus 1. */
  readonly divisions: readonly string[];
  readonly leakedOn: string | null;
  readonly engine: Screening['engine'];
  /** Null where only kinds were counted. */
  readonly linked: {
    readonly persons: Persons;
    readonly issue: PlaceLayer;
    readonly mobileHome: PlaceLayer;
    /** Distinct valid values of each kind; null where they could not be told apart to the end. */
    readonly distinct: Readonly<Record<KindId, number | null>>;
    /** Why some could not; null where all could. */
    readonly lost: Screening['lost'];
  } | null;
}

function figuresOf(counts: KindCounts, distinct: number | null): KindFigures {
  return {
    found: counts.found,
    valid: counts.valid,
    invalid: invalidReasons.reduce((sum, reason) => sum + counts.invalid[reason], 0),
    reasons: counts.invalid,
    formOnly: counts.formOnly,
    duplicate: distinct === null ? null : counts.valid - distinct,
    masked: counts.masked,
    destroyed: counts.destroyed,
    inColumns: counts.inColumns,
  };
}

/** The report of a run. The same findings make the same report, byte for byte. */
export function assemble(findings: Findings): Screening {
  const { counts, parts, partCount, bytes, unread, unreadCount, divisions, leakedOn, engine, linked } = findings;
  return {
    parts,
    partCount,
    rows: counts.rows,
    bytes,
    torn: counts.torn,
    ragged: counts.ragged,
    unread,
    unreadCount,
    kinds: byKind((kind) => figuresOf(counts.kinds[kind], linked === null ? null : linked.distinct[kind])),
    persons: linked?.persons ?? null,
    places:
      linked === null
        ? null
        : {
            issue: linked.issue,
            address: layerOf('cells', counts.addresses, divisions),
            mobileHome: linked.mobileHome,
          },
    leakedOn,
    lost: linked?.lost ?? null,
    engine,
  };
}
