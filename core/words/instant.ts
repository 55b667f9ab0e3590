import type { Brand } from './brand.ts';
import { finding } from './finding.ts';
import { accepted, certain, refused } from './parsed.ts';
import type { Parsed } from './parsed.ts';

/** A moment in UTC, always written `2026-11-23T08:30:00.000Z` (24 characters), so that text order is time order. */
export type Instant = Brand<string, 'Instant'>;

const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function isInstant(text: string): text is Instant {
  if (!form.test(text)) return false;
  const moment = Date.parse(text);
  return !Number.isNaN(moment) && new Date(moment).toISOString() === text;
}

/** Reads the one written form; other zones and precisions are refused, so that one moment has one text. */
export function parseInstant(text: string): Parsed<Instant> {
  return isInstant(text) ? accepted(text) : refused(finding('instant.form'));
}

/**
 * The instant of a clock's reading or of a literal in code. Throws a RangeError on an invalid date or another form.
 */
export function asInstant(date: Date | string): Instant {
  const text = typeof date === 'string' ? date : date.toISOString();
  return certain(parseInstant(text), text);
}

/** Milliseconds since 1970-01-01T00:00:00Z. */
export function milliseconds(instant: Instant): number {
  return Date.parse(instant);
}

/** The instant `amount` milliseconds later (earlier when negative). */
export function addMilliseconds(instant: Instant, amount: number): Instant {
  return asInstant(new Date(milliseconds(instant) + amount));
}
