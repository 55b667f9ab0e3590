import { formatTable, parseTable } from '#reference/table.ts';

/** ISO 3166-2:CN letters by the first two digits of the division code. */
const letters: Readonly<Record<string, string>> = {
  '11': 'BJ', '12': 'TJ', '13': 'HE', '14': 'SX', '15': 'NM', '21': 'LN', '22': 'JL', '23': 'HL',
  '31': 'SH', '32': 'JS', '33': 'ZJ', '34': 'AH', '35': 'FJ', '36': 'JX', '37': 'SD',
  '41': 'HA', '42': 'HB', '43': 'HN', '44': 'GD', '45': 'GX', '46': 'HI',
  '50': 'CQ', '51': 'SC', '52': 'GZ', '53': 'YN', '54': 'XZ',
  '61': 'SN', '62': 'GS', '63': 'QH', '64': 'NX', '65': 'XJ', '71': 'TW', '81': 'HK', '82': 'MO',
}; // prettier-ignore

/** A province as the other imports need it. */
export interface ImportedProvince {
  readonly id: string;
  readonly name: string;
  readonly character: string;
  readonly name_en: string;
}

/** The table of provinces, with the tile each has on the grid map and the character its courts' codes begin with. */
export function provinceTable(
  tiles: string,
  divisions: string,
  courts: readonly { name: string; code: string }[],
): { text: string; provinces: readonly ImportedProvince[] } {
  const names = new Map<string, string>();
  for (const line of divisions.split('\n')) {
    const [code, name, level] = line.split(',');
    if (level === 'province' && code !== undefined && name !== undefined) names.set(code, name);
  }
  const rows = parseTable(tiles, ['province_code', 'name_zh', 'name_en', 'abbr_zh', 'column', 'row'], (tile) => {
    const name = names.get(tile.province_code);
    const id = letters[tile.province_code.slice(0, 2)];
    if (name === undefined || id === undefined) throw new Error(`unknown province ${tile.province_code}`);
    const character = courts.find((court) => court.name === `${name}高级人民法院`)?.code ?? '';
    return {
      id,
      division: tile.province_code,
      name,
      short: tile.name_zh,
      name_en: tile.name_en,
      abbreviation: tile.abbr_zh,
      character,
      column: tile.column,
      row: tile.row,
      source: 'areacodes;own-layout',
      reliability: 'listed',
    };
  });
  // The Corps is no division, but its courts have a character of their own.
  rows.push({
    id: 'BT',
    division: '',
    name: '新疆生产建设兵团',
    short: '兵团',
    name_en: 'Xinjiang Production and Construction Corps',
    abbreviation: '兵',
    character: '兵',
    column: '',
    row: '',
    source: 'case-number-rules',
    reliability: 'listed',
  });
  const columns = [
    'id',
    'division',
    'name',
    'short',
    'name_en',
    'abbreviation',
    'character',
    'column',
    'row',
    'source',
    'reliability',
  ] as const;
  return { text: formatTable(columns, rows), provinces: rows };
}
