import type { Json } from '#words/canonical.ts';
import { parseDay, type Day } from '#words/day.ts';
import { fromUtf8 } from '#words/digest.ts';
import { finding, pointer, type Finding } from '#words/finding.ts';
import { parseJson } from '#words/json.ts';
import { accepted, acceptedUnless, refused, type Parsed } from '#words/parsed.ts';

import { ladderOf } from './figures/ladder.ts';
import { kindIds } from './kind.ts';
import { kinds } from './kinds.ts';
import { objectOf, screeningShape } from './report-shape.ts';
import { listed, type Screening } from './report.ts';
import { reportScheme } from './write-report.ts';

/** Most bytes of a report: a thousand parts of a hundred columns each, written with indents, are fewer. */
export const longestReport = 16 * 1024 * 1024;
/** Arrays and objects inside one another: a report has five. */
const deepest = 8;

/** A report that the command wrote, as far as a complaint goes by it. */
export interface HandedReport {
  readonly screening: Screening;
  /** The day whose law its ladders take; null where persons were not counted, and there is no ladder. */
  readonly on: Day | null;
}

/**
 * Reads a report that `./dengwen screen --json` wrote and somebody hands in. Strict: every member and no other, sums
 * that hold, and the ladders that follow from the figures. The first finding says what is wrong with the whole and what
 * to do; those after it say where. None repeats what the file holds: a foreign file may hold anything.
 */
export function readReport(bytes: Uint8Array): Parsed<HandedReport> {
  if (bytes.length > longestReport) return refused(finding('report.too-large', { most: longestReport / 1024 / 1024 }));
  const json = parseJson(bytes, { bytes: longestReport, depth: deepest, numbers: 'any' });
  if (!json.ok) return refused(finding(breaksOff(bytes) ? 'report.breaks-off' : 'report.foreign'));
  const read = objectOf<Screening & { readonly ladder: Json }>({ ...screeningShape, ladder: accepted<Json> })(
    json.value,
  );
  if (!read.ok) return refused(finding('report.foreign'), ...placesOf(read.problems));
  const { ladder, ...screening } = read.value;
  if (screening.partCount === 0) return refused(finding('report.nothing-read'));
  const wrong = [...sumFindings(screening), ...ladderFindings(screening, ladder)];
  const [first] = wrong;
  if (first !== undefined) return refused(finding('report.changed'), ...wrong);
  return acceptedUnless([], () => ({ screening, on: dayOf(ladder) }));
}

/** Whether it is the beginning of a JSON object: written by a run that was stopped, or copied in part. */
function breaksOff(bytes: Uint8Array): boolean {
  const text = fromUtf8(bytes)?.trim();
  return text === '' || (text !== undefined && text.startsWith('{') && !text.endsWith('}'));
}

/** Where what was expected is missing or of another kind. Names that the file brings along are not repeated. */
const placesOf = (problems: readonly Finding[]): readonly Finding[] =>
  problems.filter(({ code }) => code !== 'field.unknown');

/** Sums by which a report holds together (docs/screening.md). */
function sumFindings({
  parts,
  partCount,
  unread,
  unreadCount,
  kinds: figures,
  persons,
  leakedOn,
}: Screening): Finding[] {
  const found: Finding[] = [];
  const must = (holds: boolean, at: string, with_: string): void => {
    if (!holds) found.push({ code: 'field.conflict', at, params: { name: with_ } });
  };
  must(parts.length === Math.min(partCount, listed), '/parts', 'partCount');
  must(unread.length === Math.min(unreadCount, listed), '/unread', 'unreadCount');
  for (const kind of kindIds) {
    const { found: all, valid, invalid, reasons, duplicate } = figures[kind];
    must(all === valid + invalid, pointer('kinds', kind, 'found'), 'valid + invalid');
    must(invalid === sumOf(Object.values(reasons)), pointer('kinds', kind, 'invalid'), 'reasons');
    must((duplicate ?? 0) <= valid, pointer('kinds', kind, 'duplicate'), 'valid');
  }
  if (persons !== null) {
    const { identityNumbers, least, linked, most, under14, byRank } = persons;
    must(identityNumbers <= least, '/persons/identityNumbers', 'least');
    must(least <= linked, '/persons/least', 'linked');
    must(linked <= most, '/persons/linked', 'most');
    must(sumOf(byRank) <= linked, '/persons/byRank', 'linked');
    must((under14 === null) === (leakedOn === null), '/persons/under14', 'leakedOn');
    must((under14 ?? 0) <= identityNumbers, '/persons/under14', 'identityNumbers');
  }
  return found;
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** The ladders are reckoned anew: a file that says others was changed, or written under other rules than these. */
function ladderFindings(screening: Screening, ladder: Json): Finding[] {
  const conflict: Finding = { code: 'field.conflict', at: '/ladder', params: { name: 'persons, kinds' } };
  if (screening.persons === null) return ladder === null ? [] : [conflict];
  const on = dayOf(ladder);
  if (on === null) return [{ code: 'field.missing', at: '/ladder/on' }];
  const reckoned = { on, ...ladderOf(screening, { on, kinds, scheme: reportScheme }) };
  return isSame(reckoned, ladder) ? [] : [conflict];
}

/** Equal as JSON, whatever the order of members; `one` is ours and holds no undefined. */
function isSame(one: unknown, other: Json | undefined): boolean {
  if (typeof one !== 'object' || one === null) return one === other;
  if (typeof other !== 'object' || other === null || Array.isArray(one) !== Array.isArray(other)) return false;
  const theirs = new Map<string, Json>(Object.entries(other));
  const ours = Object.entries(one);
  return ours.length === theirs.size && ours.every(([name, value]) => isSame(value, theirs.get(name)));
}

function dayOf(ladder: Json): Day | null {
  if (typeof ladder !== 'object' || ladder === null || Array.isArray(ladder) || !('on' in ladder)) return null;
  const on = ladder['on'];
  const read = typeof on === 'string' ? parseDay(on) : null;
  return read?.ok === true ? read.value : null;
}
