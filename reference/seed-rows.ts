import { createHash } from 'node:crypto';
import type { Day } from '#words/day.ts';
import type { DivisionCode } from '#words/division-code.ts';
import type { CourtId, OrganId, ProcuratorateId } from '#words/identifiers.ts';
import { type CodeSource, courts, type CourtLevel, type SpecialCourt } from './courts.ts';
import { divisions, type DivisionLevel } from './divisions.ts';
import { type HolidayKind, holidays } from './holidays.ts';
import type { Reliability } from './marks.ts';
import { type ProcuratorateLevel, procuratorates } from './procuratorates.ts';
import type { ProvinceId } from './provinces.ts';
import { type TableName, tableNames, tableText } from './table.ts';

/** A court or a procuratorate as the store keeps it. */
export interface OrganRow {
  readonly id: OrganId;
  readonly kind: 'court' | 'procuratorate';
  readonly name: string;
  readonly nameEn: string;
  readonly shortName: string;
  /** A court's code (法院代字); null for procuratorates and where unknown. */
  readonly code: string | null;
  readonly codeSource: CodeSource;
  readonly level: CourtLevel | ProcuratorateLevel;
  readonly special: SpecialCourt | null;
  readonly province: ProvinceId | null;
  readonly divisionCode: DivisionCode | null;
  readonly parentId: CourtId | ProcuratorateId | null;
  /** The court beside which a procuratorate stands; null for courts. */
  readonly courtId: CourtId | null;
  readonly initials: string;
  readonly source: string;
  readonly reliability: Reliability;
}

/** A division as the store keeps it; (code, from) is its key. */
export interface DivisionRow {
  readonly code: DivisionCode;
  readonly name: string;
  readonly nameEn: string;
  readonly level: DivisionLevel;
  readonly prefecture: string | null;
  readonly from: number;
  readonly to: number | null;
  readonly successors: readonly DivisionCode[];
  readonly initials: string;
  readonly source: string;
  readonly reliability: Reliability;
}

/** A day that differs from the ordinary week as the store keeps it; the date is its key. */
export interface HolidayRow {
  readonly date: Day;
  readonly kind: HolidayKind;
  readonly festival: string;
  readonly notice: string | null;
  readonly source: string;
  readonly reliability: Reliability;
}

/**
 * Every court, then every procuratorate; parents are not always before children, so the parent is no foreign key while
 * loading.
 */
export function* organRows(): Iterable<OrganRow> {
  for (const court of courts()) {
    yield {
      id: court.id,
      kind: court.kind,
      name: court.name,
      nameEn: court.nameEn,
      shortName: court.shortName,
      code: court.code,
      codeSource: court.codeSource,
      level: court.level,
      special: court.special,
      province: court.province,
      divisionCode: court.division,
      parentId: court.parent,
      courtId: null,
      initials: court.initials,
      source: court.nameSource,
      reliability: court.reliability,
    };
  }
  for (const procuratorate of procuratorates()) {
    yield {
      id: procuratorate.id,
      kind: procuratorate.kind,
      name: procuratorate.name,
      nameEn: procuratorate.nameEn,
      shortName: procuratorate.shortName,
      code: null,
      codeSource: 'unknown',
      level: procuratorate.level,
      special: procuratorate.special,
      province: procuratorate.province,
      divisionCode: procuratorate.division,
      parentId: procuratorate.parent,
      courtId: procuratorate.court,
      initials: procuratorate.initials,
      source: procuratorate.source,
      reliability: procuratorate.reliability,
    };
  }
}

/** Every division since 1981. */
export function* divisionRows(): Iterable<DivisionRow> {
  for (const division of divisions()) {
    const { code, name, nameEn, level, prefecture, from, to, successors, initials, source, reliability } = division;
    yield {
      code,
      name,
      nameEn,
      level,
      prefecture: prefecture === '' ? null : prefecture,
      from,
      to,
      successors,
      initials,
      source,
      reliability,
    };
  }
}

/** Every holiday and make-up workday of 2018 to 2027. */
export function holidayRows(): Iterable<HolidayRow> {
  return holidays();
}

/** Raised when the shape of the rows changes while the tables do not. */
const shape = 1;

/**
 * SHA-256 in hex over the committed tables and the shape of the rows: a store that keeps the digest it was seeded from
 * skips seeding when it is the same. Reads the tables (about 2 MB) and parses nothing.
 */
export function referenceDigest(read: (name: TableName) => string = tableText): string {
  const hash = createHash('sha256').update(`${shape}\n`);
  for (const name of tableNames) {
    const text = read(name);
    hash.update(`${name} ${text.length}\n`).update(text);
  }
  return hash.digest('hex');
}
