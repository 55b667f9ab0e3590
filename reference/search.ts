import { halfWidth } from '#words/normal.ts';
import type { Court } from './courts.ts';
import type { Division } from './divisions.ts';
import type { Procuratorate } from './procuratorates.ts';

/** What can be looked for. */
export type Entry = Court | Procuratorate | Division;

/** By what an entry was found. */
export type MatchedBy = 'code' | 'name' | 'initials' | 'english';

export interface Hit {
  readonly entry: Entry;
  readonly by: MatchedBy;
  /** Higher is nearer; only its order means anything. */
  readonly score: number;
}

/** An entry with the forms in which it is looked for, made once. */
interface Indexed {
  readonly entry: Entry;
  readonly names: readonly string[];
  readonly initials: readonly string[];
  readonly codes: readonly string[];
  readonly otherCodes: readonly string[];
  readonly words: readonly string[];
  readonly weight: number;
}

/** Loaded entries made ready for looking up; no file is read and nothing is kept outside it. */
export type SearchIndex = readonly Indexed[];

const levelWeight: Readonly<Record<Court['level'] | Procuratorate['level'] | Division['level'], number>> = {
  supreme: 9, high: 8, province: 8, intermediate: 7, prefecture: 7, basic: 6, county: 6,
}; // prettier-ignore

function weightOf(entry: Entry): number {
  const level = levelWeight[entry.level];
  if (entry.kind === 'division') return level - (entry.to === null ? 3 : 6);
  const kind = entry.kind === 'court' ? 1 : 0;
  if (entry.kind === 'procuratorate') return level + kind;
  // A court whose name was read comes before one whose existence was only inferred; one whose division has ended, after
  // both.
  const inferred = entry.reliability === 'listed' ? 0 : 0.5;
  return level + kind - (entry.divisionChanged === null ? inferred : 2);
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** 临安区人民法院 for 杭州市临安区人民法院: people leave the city out. */
function withoutCity(name: string): string {
  return /^\p{Script=Han}{2,6}?市(\p{Script=Han}+[区县市旗]人民(?:法院|检察院))$/u.exec(name)?.[1] ?? name;
}

function indexed(entry: Entry): Indexed {
  const names =
    entry.kind === 'division'
      ? [entry.name]
      : [...new Set([entry.shortName, entry.name, withoutCity(entry.shortName)])];
  // One letter stands for one character, so that the letters of a short name are the end of those of the whole.
  const initials = names.map((name) => entry.initials.slice(entry.initials.length - name.length));
  const own: string = entry.kind === 'division' ? entry.code : entry.id;
  const codes = [own.toLowerCase(), ...(entry.kind === 'court' && entry.code !== null ? [entry.code] : [])];
  const otherCodes = entry.kind === 'court' ? entry.otherCodes : [];
  return { entry, names, initials, codes, otherCodes, words: wordsOf(entry.nameEn), weight: weightOf(entry) };
}

/** Makes loaded entries ready for looking up. */
export function searchIndex(...lists: readonly (readonly Entry[])[]): SearchIndex {
  return lists.flatMap((entries) => entries.map(indexed));
}

/** Whether the characters of `part` stand in `whole` in this order: 杭州中院 in 杭州市中级人民法院. */
function inOrder(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function oneNearness(part: string, whole: string, scattered: number): number {
  const at = whole.indexOf(part);
  if (at > 0) return 60;
  if (at === 0) return whole === part ? 100 : 80;
  if (scattered === 0 || !inOrder(part, whole)) return 0;
  if (part.slice(0, 2) === whole.slice(0, 2)) return scattered + 20;
  return part[0] === whole[0] ? scattered + 10 : scattered;
}

/**
 * How near `part` is to one of `wholes`: 100 the same, 80 its beginning, 60 inside; in order only, `scattered`, and
 * more when it begins as the whole does; 0 not at all.
 */
function nearness(part: string, wholes: readonly string[], scattered: number): number {
  let best = 0;
  for (const whole of wholes) {
    const near = oneNearness(part, whole, scattered);
    if (near > best) best = near;
  }
  return best;
}

/** All the words of an English query begin words of the name; 90 when they are the whole name. */
function wordNearness(asked: readonly string[], words: readonly string[]): number {
  if (!asked.every((word) => words.some((known) => known.startsWith(word)))) return 0;
  if (asked.length === words.length && asked.every((word, index) => word === words[index])) return 90;
  return words[0]?.startsWith(asked[0] ?? '') === true ? 65 : 50;
}

const han = /\p{Script=Han}/u;

function match(query: string, asked: readonly string[], one: Indexed): readonly [MatchedBy, number] | undefined {
  const code = nearness(query, one.codes, 0);
  if (code >= 80) return ['code', code + (code === 100 ? 40 : 0)];
  if (one.otherCodes.includes(query)) return ['code', 110];
  if (han.test(query)) {
    const name = nearness(query, one.names, query.length > 1 ? 30 : 0);
    return name > 0 ? ['name', name] : undefined;
  }
  const english = wordNearness(asked, one.words);
  const letters = asked.length === 1 && query.length > 1 ? nearness(query, one.initials, query.length > 3 ? 20 : 0) : 0;
  if (english === 0 && letters === 0) return undefined;
  return english >= letters ? ['english', english] : ['initials', letters];
}

/**
 * Looks entries up by a part of the Chinese name (its characters need only stand in order), the pinyin initials
 * (`hzhlw`), a court or division code or an id, or words of the rendered English name. Full-width input is taken as
 * meant. Nearest first; among equals courts before procuratorates before divisions, higher before lower, what is in
 * force before what is not.
 */
export function search(index: SearchIndex, text: string, limit = 20): readonly Hit[] {
  const query = halfWidth(text).trim().toLowerCase();
  const compact = han.test(query) ? query.replace(/\s/g, '') : query;
  const asked = wordsOf(query);
  if (asked.length === 0) return [];
  const hits: (Hit & { readonly length: number })[] = [];
  for (const one of index) {
    const found = match(compact, asked, one);
    if (found === undefined) continue;
    const [by, near] = found;
    hits.push({ entry: one.entry, by, score: near + one.weight, length: one.names[0]?.length ?? 0 });
  }
  return hits
    .toSorted((a, b) => b.score - a.score || a.length - b.length)
    .slice(0, limit)
    .map(({ entry, by, score }) => ({ entry, by, score }));
}
