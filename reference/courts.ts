import type { DivisionCode } from '#words/division-code.ts';
import type { CourtId } from '#words/identifiers.ts';
import { courtIdField, divisionCodeField } from './brands.ts';
import { lazily, oneOf, optional, reliabilities, type Reliability } from './marks.ts';
import { asProvinceId, provinceById, type ProvinceId } from './provinces.ts';
import { listField, parseTable, tableText } from './table.ts';

export const courtLevels = ['supreme', 'high', 'intermediate', 'basic'] as const;
export type CourtLevel = (typeof courtLevels)[number];

/** Courts that are not an ordinary court of a division. */
export const specialCourts = [
  'internet', 'financial', 'ip', 'maritime', 'railway', 'forestry', 'reclamation', 'oilfield', 'zone', 'military',
] as const; // prettier-ignore
export type SpecialCourt = (typeof specialCourts)[number];

/** Whether a court's code (法院代字) was read in a source, computed by the rule of 法〔2015〕137号, or is not known. */
export const codeSources = ['listed', 'derived', 'unknown'] as const;
export type CodeSource = (typeof codeSources)[number];

export interface Court {
  readonly kind: 'court';
  /**
   * Letters of the province and the digits of the code known when the row was first made (`ZJ0192`), or `X` and a
   * number where none was known (`SCX003`). A name and no more: it stays when the code is corrected.
   */
  readonly id: CourtId;
  readonly name: string;
  /** Rendered by rule, not official. */
  readonly nameEn: string;
  /** The name without its province where the full one has it: 杭州市中级人民法院. */
  readonly shortName: string;
  /** First letters of the pinyin of `name`, one a character. */
  readonly initials: string;
  readonly level: CourtLevel;
  readonly special: SpecialCourt | null;
  readonly province: ProvinceId | null;
  /** The court next above; null for the Supreme Court and where the source names none. */
  readonly parent: CourtId | null;
  readonly division: DivisionCode | null;
  /** The year in which the division ceased under that code, where it did; its successors. */
  readonly divisionChanged: number | null;
  readonly divisionSuccessors: readonly DivisionCode[];
  readonly nameAsOf: string;
  readonly nameSource: string;
  /** Of the name and existence; the code has its own mark. */
  readonly reliability: Reliability;
  readonly code: string | null;
  readonly codeSource: CodeSource;
  readonly codeRule: string | null;
  readonly codeEvidence: string | null;
  /**
   * Other codes that numbers of this court may bear: a recoded county's court may keep its old one (法〔2015〕137号 art.
   * 13).
   */
  readonly otherCodes: readonly string[];
}

const columns = [
  'id', 'name', 'name_en', 'initials', 'level', 'special', 'province', 'parent', 'division', 'division_changed',
  'division_successors', 'name_as_of', 'name_source', 'reliability', 'code', 'code_source', 'code_rule',
  'code_evidence', 'alt_codes',
] as const; // prettier-ignore

function shortNameOf(name: string, level: CourtLevel, province: string): string {
  const rest = name.startsWith(province) ? name.slice(province.length) : '';
  // 北京市第一中级人民法院 is the municipality's own court: without 北京市 it would name none.
  const ownCourt = level === 'high' || rest.startsWith('第') || province.endsWith('市');
  return rest === '' || ownCourt ? name : rest;
}

/** Every court, parents before children within a province. */
export const courts = lazily((): readonly Court[] =>
  parseTable(tableText('courts'), columns, (row): Court => {
    const level = oneOf(courtLevels, row.level);
    const province = optional(row.province, asProvinceId);
    return {
      kind: 'court',
      id: courtIdField(row.id),
      name: row.name,
      nameEn: row.name_en,
      shortName: province === null ? row.name : shortNameOf(row.name, level, provinceById(province)?.name ?? ''),
      initials: row.initials,
      level,
      special: optional(row.special, (text) => oneOf(specialCourts, text)),
      province,
      parent: optional(row.parent, courtIdField),
      division: optional(row.division, divisionCodeField),
      divisionChanged: optional(row.division_changed, Number),
      divisionSuccessors: listField(row.division_successors).map(divisionCodeField),
      nameAsOf: row.name_as_of,
      nameSource: row.name_source,
      reliability: oneOf(reliabilities, row.reliability),
      code: optional(row.code, String),
      codeSource: oneOf(codeSources, row.code_source),
      codeRule: optional(row.code_rule, String),
      codeEvidence: optional(row.code_evidence, String),
      otherCodes: listField(row.alt_codes),
    };
  }),
);

const byId = lazily(() => new Map<string, Court>(courts().map((court) => [court.id, court])));

/** The court with this id, or undefined. */
export function courtById(id: string): Court | undefined {
  return byId().get(id);
}

/** A row that must be there because another row names it. @throws RangeError where it is not. */
export function knownCourt(id: CourtId): Court {
  const court = byId().get(id);
  if (court === undefined) throw new RangeError(`${id} is no court`);
  return court;
}

const byCode = lazily(() => {
  const own = new Map<string, Court>();
  const other = new Map<string, Court[]>();
  for (const court of courts()) {
    if (court.code !== null) own.set(court.code, court);
    for (const code of court.otherCodes) other.set(code, [...(other.get(code) ?? []), court]);
  }
  return { own, other };
});

/**
 * The courts a code in a case number may stand for: the one that bears it, then those that may have kept it from
 * before.
 */
export function courtsWithCode(code: string): readonly Court[] {
  const own = byCode().own.get(code);
  const other = byCode().other.get(code) ?? [];
  return own === undefined ? other : [own, ...other];
}

/** Every court code that a case number may lawfully bear as far as the tables know. */
export const courtCodes = lazily(
  (): ReadonlySet<string> => new Set([...byCode().own.keys(), ...byCode().other.keys()]),
);
