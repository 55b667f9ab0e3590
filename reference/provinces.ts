import type { Brand } from '#words/brand.ts';
import { asDivisionCode, type DivisionCode } from '#words/division-code.ts';
import { lazily, oneOf, optional, reliabilities, type Reliability } from './marks.ts';
import { parseTable, tableText } from './table.ts';

/** The letters of ISO 3166-2:CN, and `BT` for the Corps (新疆生产建设兵团), which has courts but is no division. */
export type ProvinceId = Brand<string, 'ProvinceId'>;

export interface Province {
  readonly id: ProvinceId;
  readonly division: DivisionCode | null;
  readonly name: string;
  /** 浙江 for 浙江省. */
  readonly short: string;
  readonly nameEn: string;
  /** 浙; 内蒙古 is 内蒙古 here. */
  readonly abbreviation: string;
  /** The character its courts' codes begin with (内 for Inner Mongolia); null where no court has a code. */
  readonly character: string | null;
  /** Its place on the grid of tiles, from 0 at the north-west; null for the Corps. */
  readonly tile: { readonly column: number; readonly row: number } | null;
  readonly source: string;
  readonly reliability: Reliability;
}

const columns = [
  'id', 'division', 'name', 'short', 'name_en', 'abbreviation', 'character', 'column', 'row', 'source', 'reliability',
] as const; // prettier-ignore

/** The 34 provincial divisions and the Corps, in the order of their codes. */
export const provinces = lazily((): readonly Province[] =>
  parseTable(tableText('provinces'), columns, (row) => ({
    id: row.id as ProvinceId,
    division: optional(row.division, asDivisionCode),
    name: row.name,
    short: row.short,
    nameEn: row.name_en,
    abbreviation: row.abbreviation,
    character: optional(row.character, String),
    tile: row.column === '' ? null : { column: Number(row.column), row: Number(row.row) },
    source: row.source,
    reliability: oneOf(reliabilities, row.reliability),
  })),
);

const byId = lazily(() => new Map<string, Province>(provinces().map((province) => [province.id, province])));

/** The province with this id, or undefined. */
export function provinceById(id: string): Province | undefined {
  return byId().get(id);
}

/** The id of a row's province. @throws RangeError for letters that are none. */
export function asProvinceId(text: string): ProvinceId {
  const province = byId().get(text);
  if (province === undefined) throw new RangeError(`${text} is no province`);
  return province.id;
}
