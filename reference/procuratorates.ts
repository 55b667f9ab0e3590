import type { DivisionCode } from '#words/division-code.ts';
import type { CourtId, ProcuratorateId } from '#words/identifiers.ts';
import { courtIdField, divisionCodeField, procuratorateIdField } from './brands.ts';
import { specialCourts, type SpecialCourt } from './courts.ts';
import { lazily, oneOf, optional, reliabilities, type Reliability } from './marks.ts';
import { asProvinceId, type ProvinceId } from './provinces.ts';
import { parseTable, tableText } from './table.ts';

export const procuratorateLevels = ['supreme', 'province', 'prefecture', 'county'] as const;
export type ProcuratorateLevel = (typeof procuratorateLevels)[number];

const confidences = ['high', 'medium', 'low'] as const;
const notes = ['division-changed', 'perhaps-branch', 'form-varies', 'by-analogy'] as const;

export interface Procuratorate {
  readonly kind: 'procuratorate';
  /** `P` and the id of the court beside which it stands; `SPP` for the Supreme People's Procuratorate. */
  readonly id: ProcuratorateId;
  readonly name: string;
  readonly nameEn: string;
  readonly shortName: string;
  readonly initials: string;
  readonly level: ProcuratorateLevel;
  readonly special: SpecialCourt | null;
  readonly province: ProvinceId | null;
  /** The procuratorate next above; null for the Supreme one and where the source names none. */
  readonly parent: ProcuratorateId | null;
  /** The court of its own level beside which it stands. */
  readonly court: CourtId;
  readonly division: DivisionCode | null;
  readonly source: string;
  /** Every name is derived from a court's; `confidence` tells how safe the derivation is. */
  readonly reliability: Reliability;
  readonly confidence: (typeof confidences)[number];
  readonly note: (typeof notes)[number] | null;
}

const columns = [
  'id', 'name', 'short_name', 'name_en', 'initials', 'level', 'special', 'province', 'parent', 'court', 'division',
  'source', 'reliability', 'confidence', 'note',
] as const; // prettier-ignore

/** Every procuratorate. */
export const procuratorates = lazily((): readonly Procuratorate[] =>
  parseTable(tableText('procuratorates'), columns, (row): Procuratorate => ({
    kind: 'procuratorate',
    id: procuratorateIdField(row.id),
    name: row.name,
    nameEn: row.name_en,
    shortName: row.short_name === '' ? row.name : row.short_name,
    initials: row.initials,
    level: oneOf(procuratorateLevels, row.level),
    special: optional(row.special, (text) => oneOf(specialCourts, text)),
    province: optional(row.province, asProvinceId),
    parent: optional(row.parent, procuratorateIdField),
    court: courtIdField(row.court),
    division: optional(row.division, divisionCodeField),
    source: row.source,
    reliability: oneOf(reliabilities, row.reliability),
    confidence: oneOf(confidences, row.confidence),
    note: optional(row.note, (text) => oneOf(notes, text)),
  })),
);

const byId = lazily(() => new Map<string, Procuratorate>(procuratorates().map((one) => [one.id, one])));
const byCourt = lazily(() => new Map<CourtId, Procuratorate>(procuratorates().map((one) => [one.court, one])));

/** The procuratorate with this id, or undefined. */
export function procuratorateById(id: string): Procuratorate | undefined {
  return byId().get(id);
}

/**
 * The procuratorate that stands beside a court, or undefined: internet, maritime and other courts have none of their
 * own.
 */
export function procuratorateBeside(court: CourtId): Procuratorate | undefined {
  return byCourt().get(court);
}
