import { asInstant, type Instant } from '#words/instant.ts';

const form = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(?::(\d\d))?$/;

/** The instant of a day and time as they stand on the wall in Shanghai; null for what is none. */
export function instantInShanghai(written: string): Instant | null {
  const [, day, minute, second = '00'] = form.exec(written.trim()) ?? [];
  if (day === undefined || minute === undefined) return null;
  const at = new Date(`${day}T${minute}:${second}.000+08:00`);
  // The thirty-first of a short month reads as the first of the next: it is no day.
  if (Number.isNaN(at.getTime()) || new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10) !== day)
    return null;
  return asInstant(at);
}
