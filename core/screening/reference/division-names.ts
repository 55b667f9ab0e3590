import type { DivisionRow } from '../scanner.ts';
import { wideAt } from './byte-kinds.ts';

/** A name, whole or short, and the divisions that have it. */
interface Named {
  readonly bytes: Uint8Array;
  readonly short: boolean;
  /** Codes in the order of the table. */
  readonly codes: readonly number[];
  /** The one it means where nothing was named before; 0 where it could mean several. */
  readonly alone: number;
}

// 路 街 道
const road = 0x8def;
const street = 0x8857;
const avenue = 0x9053;

/** Whether `code` lies within the province or prefecture `within`, and is not the same. */
function liesWithin(code: number, within: number): boolean {
  const width = within % 10_000 === 0 ? 10_000 : 100;
  return code % width !== 0 && Math.floor(code / width) === within / width;
}

/** Finds the division that an address names. */
export class DivisionNames {
  /** By the first two characters, longest first. */
  readonly #named = new Map<number, readonly Named[]>();

  constructor(divisions: readonly DivisionRow[]) {
    const encoder = new TextEncoder();
    const all = divisions.flatMap((row) => [
      { name: row.name, short: false, row },
      ...(row.short === null ? [] : [{ name: row.short, short: true, row }]),
    ]);
    const named: Named[] = [];
    for (const [name, list] of Map.groupBy(all, (one) => one.name)) {
      for (const [short, same] of Map.groupBy(list, (one) => one.short)) {
        const codesOf = (former: boolean): readonly number[] => [
          ...new Set(same.filter((one) => one.row.former === former).map((one) => Number(one.row.code))),
        ];
        const decisive = codesOf(false).length > 0 ? codesOf(false) : codesOf(true);
        named.push({
          bytes: encoder.encode(name),
          short,
          codes: [...new Set(same.map((one) => Number(one.row.code)))],
          alone: decisive.length === 1 ? (decisive[0] ?? 0) : 0,
        });
      }
    }
    const byLength = named.sort((a, b) => b.bytes.length - a.bytes.length || Number(a.short) - Number(b.short));
    for (const [key, list] of Map.groupBy(byLength, ({ bytes }) => wideAt(bytes, 0) * 65_536 + wideAt(bytes, 3)))
      this.#named.set(key, list);
  }

  /** The code of the division that the text from `from` to `to` names, 0 where it names none. */
  codeIn(bytes: Uint8Array, from: number, to: number): number {
    let within = 0;
    let at = from;
    while (at + 6 <= to) {
      const first = wideAt(bytes, at);
      const second = first === 0 ? 0 : wideAt(bytes, at + 3);
      const list = second === 0 ? undefined : this.#named.get(first * 65_536 + second);
      const taken = list === undefined ? null : this.#take(list, bytes, at, to, within);
      if (taken === null) {
        at += first === 0 ? 1 : 3;
        continue;
      }
      within = taken.code;
      if (within % 100 !== 0) return within;
      at += taken.length;
    }
    return within;
  }

  #take(
    list: readonly Named[],
    bytes: Uint8Array,
    at: number,
    to: number,
    within: number,
  ): { code: number; length: number } | null {
    for (const named of list) {
      const { length } = named.bytes;
      if (at + length > to || !standsAt(bytes, at, named.bytes)) continue;
      if (named.short && isWay(bytes, at + length, to)) continue;
      const code = within === 0 ? named.alone : firstWithin(named.codes, within);
      if (code !== 0) return { code, length };
    }
    return null;
  }
}

function standsAt(bytes: Uint8Array, at: number, name: Uint8Array): boolean {
  // The first two characters are known to be the same.
  for (let place = 6; place < name.length; place += 1) if (bytes[at + place] !== name[place]) return false;
  return true;
}

function firstWithin(codes: readonly number[], within: number): number {
  for (const code of codes) if (liesWithin(code, within)) return code;
  return 0;
}

/** 南京路, 北京东路: one of the next two characters says that a street is meant. */
function isWay(bytes: Uint8Array, at: number, to: number): boolean {
  for (let next = at; next < at + 6 && next + 3 <= to; next += 3) {
    const character = wideAt(bytes, next);
    if (character === road || character === street || character === avenue) return true;
  }
  return false;
}
