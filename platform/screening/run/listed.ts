import { listed } from '#screening/report.ts';
import type { PartRead, Unread } from '#screening/report.ts';

/** Parts and what was not read, as the report lists them: the first of each, and how many there are. */
export interface Listed {
  readonly parts: PartRead[];
  partCount: number;
  /** Bytes of text of all parts. */
  bytes: number;
  readonly unread: Unread[];
  unreadCount: number;
}

export function nothingListed(): Listed {
  return { parts: [], partCount: 0, bytes: 0, unread: [], unreadCount: 0 };
}

export function listPart(list: Listed, part: PartRead): void {
  if (list.parts.length < listed) list.parts.push(part);
  list.partCount += 1;
  list.bytes += part.bytes;
}

export function listUnread(list: Listed, unread: Unread): void {
  if (list.unread.length < listed) list.unread.push(unread);
  list.unreadCount += 1;
}
