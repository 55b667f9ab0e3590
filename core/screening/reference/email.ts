import { alnum, domain, is, letter, local } from './byte-kinds.ts';
import { form, masked, placeOf, type Row, valid } from './row.ts';

const email = placeOf.email;
const dot = 0x2e;
const hyphen = 0x2d;

/** Where the domain that begins at `from` ends, without dots and hyphens that belong to no label. */
export function domainEnd(bytes: Uint8Array, from: number): number {
  let end = from;
  while (end < from + 255 && is(bytes[end], domain)) end += 1;
  while (end > from && (bytes[end - 1] === dot || bytes[end - 1] === hyphen)) end -= 1;
  return end;
}

function isLocalPart(bytes: Uint8Array, from: number, to: number): boolean {
  if (bytes[from] === dot || bytes[to - 1] === dot) return false;
  for (let at = from + 1; at < to; at += 1) if (bytes[at] === dot && bytes[at - 1] === dot) return false;
  return true;
}

function isDomain(bytes: Uint8Array, from: number, to: number): boolean {
  let label = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && bytes[at] !== dot) continue;
    const length = at - label;
    if (length === 0 || length > 63 || bytes[label] === hyphen || bytes[at - 1] === hyphen) return false;
    if (at === to) break;
    label = at + 1;
  }
  if (to - label < 2 || to - label > 24) return false;
  for (let at = label; at < to; at += 1) if (!is(bytes[at], letter)) return false;
  return true;
}

/** An e-mail address around its `@`. @returns where it ends, 0 where it is none. */
export function findEmail(row: Row, at: number): number {
  const { bytes } = row;
  if (!is(bytes[at + 1], alnum)) return 0;
  let from = at;
  while (from > row.taken && at - from < 64 && is(bytes[from - 1], local)) from -= 1;
  if (from > row.taken && is(bytes[from - 1], local)) return 0;
  if (from > row.taken && bytes[from - 1] === 0x5c && is(bytes[from], letter)) from += 1;
  if (from === at) return 0;
  const end = domainEnd(bytes, at + 1);
  let label = at + 1;
  while (label < end && bytes[label] !== dot) label += 1;
  if (label === end) return 0;
  const hidden = from > row.taken && bytes[from - 1] === 0x2a;
  const right = isLocalPart(bytes, from, at) && isDomain(bytes, at + 1, end);
  row.add(email, from, end, hidden ? masked : right ? valid : form);
  return end;
}
