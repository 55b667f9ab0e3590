import { byKind } from './counts.ts';
import type { KindId } from './kind.ts';
import type { KindFigures, Persons, PartRead, PlaceLayer, Screening, Unread } from './report.ts';
import type { KindCounts, ScanCounts, ScanTables } from './scanner.ts';
import { invalidReasons } from './kind.ts';

/** What a run comes to before it is a report. */
export interface Findings {
  readonly counts: ScanCounts;
  /** The first ones; how many there are; and the bytes of all of them. */
  readonly parts: readonly PartRead[];
  readonly partCount: number;
  readonly bytes: number;
  readonly unread: readonly Unread[];
  readonly unreadCount: number;
  readonly divisions: ScanTables['divisions'];
  readonly leakedOn: string | null;
  readonly engine: Screening['engine'];
  /** Null where only kinds were counted. */
  readonly linked: {
    readonly persons: Persons;
    readonly issue: PlaceLayer;
    readonly mobileHome: PlaceLayer;
    /** Distinct valid values of each kind; null where they could not be told apart to the end. */
    readonly distinct: Readonly<Record<KindId, number | null>>;
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

/** Cells of address columns by division. */
function addressLayer(addresses: ReadonlyMap<number, number>, divisions: ScanTables['divisions']): PlaceLayer {
  const counted = [...addresses].flatMap(([place, count]) => {
    const division = divisions[place - 1];
    return division === undefined ? [] : [{ code: division.code, count }];
  });
  return {
    counted: 'cells',
    divisions: counted.toSorted((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1)),
    unknown: addresses.get(0) ?? 0,
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
            address: addressLayer(counts.addresses, divisions),
            mobileHome: linked.mobileHome,
          },
    leakedOn,
    engine,
  };
}
