import { kindIds } from '../kind.ts';
import { kinds } from '../kinds.ts';
import { alnum, is, letter, lower, parting, word } from './byte-kinds.ts';
import { judgeCell } from './cell-forms.ts';
import type { Lookups } from './lookups.ts';
import { macEnd } from './machines.ts';
import { areDigits, judgeOldIdentity } from './numbers.ts';
import { form, formOnly, placeOf, type Row, type State, valid } from './row.ts';

interface Lead {
  readonly bytes: Uint8Array;
  readonly kind: number;
}

const reach = 24;
const resident = placeOf['resident-id'];
const permanent = placeOf['permanent-resident-id'];
const wechat = placeOf.wechat;
const encoder = new TextEncoder();

/** Leads by their last byte, longest first. */
const leadsByLast: readonly (readonly Lead[])[] = (() => {
  const all = kindIds.flatMap((id, kind) => kinds[id].leads.map((lead) => ({ bytes: encoder.encode(lead), kind })));
  const sorted = all.sort((a, b) => b.bytes.length - a.bytes.length);
  return Array.from({ length: 256 }, (_, byte) => sorted.filter((lead) => lead.bytes.at(-1) === byte));
})();

function endsIn(bytes: Uint8Array, end: number, lead: Uint8Array): boolean {
  const from = end - lead.length;
  for (let place = 0; place < lead.length; place += 1)
    if (lead[place] !== lower(bytes[from + place] ?? 0)) return false;
  return true;
}

/** The kind that the nearest lead word before `at` names, -1 where there is none. */
function leadBefore(row: Row, at: number): number {
  const { bytes } = row;
  const least = Math.max(row.start, at - reach);
  for (let last = at - 1; last >= least; last -= 1) {
    const byte = bytes[last] ?? 0;
    if (is(byte, parting)) return -1;
    for (const lead of leadsByLast[lower(byte)] ?? []) {
      const from = last + 1 - lead.bytes.length;
      if (from < least || !endsIn(bytes, last + 1, lead.bytes)) continue;
      const before = from > row.start ? bytes[from - 1] : undefined;
      if (is(lead.bytes[0], alnum) && (is(before, alnum) || before === 0x40 || before === 0x2e)) continue;
      return lead.kind;
    }
    if (is(byte, alnum)) return -1;
  }
  return -1;
}

/** A letter and 5 to 19 of a word's bytes; behind a lead with a digit among them. */
export function isWechatName(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from < 6 || to - from > 20 || !is(bytes[from], letter)) return false;
  for (let at = from; at < to; at += 1) if (!is(bytes[at], word)) return false;
  return true;
}

/** Three letters and twelve digits: the number of a permanent resident until 2023. */
export function isOldPermanent(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from !== 15 || !areDigits(bytes, from + 3, 12)) return false;
  return is(bytes[from], letter) && is(bytes[from + 1], letter) && is(bytes[from + 2], letter);
}

function judge(kind: number, bytes: Uint8Array, from: number, to: number, tables: Lookups): State {
  if (kind === resident) {
    return to - from === 15 && areDigits(bytes, from, 15)
      ? ((judgeOldIdentity(bytes, from, tables) % 8) as State)
      : form;
  }
  if (kind === permanent) return isOldPermanent(bytes, from, to) ? formOnly : form;
  if (kind === wechat) return isWechatName(bytes, from, to) ? valid : form;
  const id = kindIds[kind];
  return id === undefined ? form : judgeCell(kinds[id].cell, bytes, from, to, tables.surnames);
}

function tryOne(row: Row, from: number, to: number, tables: Lookups): boolean {
  if (from === row.start || is(row.bytes[from - 1], parting)) return false;
  const kind = leadBefore(row, from);
  if (kind === -1) return false;
  const state = judge(kind, row.bytes, from, to, tables);
  if (state === form || !row.endsAt(to) || row.inMail(to)) return false;
  row.add(kind, from, to, state);
  return true;
}

/**
 * A digit run that is nothing by itself: what a lead word before it, or before the word around it, says that it is.
 * @returns where it ends, 0 where it is none.
 */
export function findLed(row: Row, from: number, to: number, tables: Lookups): number {
  const { bytes } = row;
  const inWord = is(bytes[to], word) && bytes[to] !== 0x2d;
  if (to - from >= 5 && !inWord && tryOne(row, from, to, tables)) return to;
  if (!inWord && !is(bytes[from - 1], word)) return 0;
  let begin = from;
  while (begin > row.taken && from - begin <= reach && is(bytes[begin - 1], word)) begin -= 1;
  let end = to;
  while (end - begin <= reach && is(bytes[end], word)) end += 1;
  if (end - begin > reach || end - begin < 6 || !is(bytes[begin], letter)) return 0;
  if (macEnd(bytes, begin) === end) return 0;
  return tryOne(row, begin, end, tables) ? end : 0;
}
