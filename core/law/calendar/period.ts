import type { Bilingual } from '#words/language.ts';

import { cite } from '#law/sources/cite.ts';
import type { KnownProvision } from '#law/sources/sources.ts';
import type { ProvisionId } from '#words/citation.ts';

/** A length of time. Months and years end on the corresponding day, or else on the last day of the month (CC 202). */
export interface Span {
  readonly count: number;
  readonly unit: 'days' | 'months' | 'years';
}

/**
 * Whether a period that ends on a holiday moves on. `rolls`: a text says so. `reading`: contested, the reading decides.
 * `gap`: the dossier states nothing; the day stays unless the caller asks, and both days are shown.
 */
export type RollOver =
  | { readonly rule: 'rolls'; readonly provisions: readonly ProvisionId[] }
  | { readonly rule: 'reading'; readonly reading: string; readonly default: 'rolls' | 'stays' }
  | { readonly rule: 'gap' };

interface Common {
  readonly id: string;
  readonly words: Bilingual;
  /** What sets it running, or, counted backwards, what it ends before. */
  readonly trigger: Bilingual;
  readonly provisions: readonly ProvisionId[];
}

/** A period in days, months or years. */
export interface DayPeriod extends Common {
  readonly span: Span;
  readonly direction: 'forward' | 'backward';
  readonly rollOver: RollOver;
  /** Where time may be left out of the count, the provision that allows it. */
  readonly exclusions: readonly ProvisionId[];
}

/** A period in hours; it runs through nights and holidays. */
export interface HourPeriod extends Common {
  readonly hours: number;
}

/** A period that ends with an event of the procedure and has no length. */
export interface OpenPeriod extends Common {
  readonly until: Bilingual;
}

type Written = Omit<Common, 'provisions'> & { readonly provisions: readonly KnownProvision[] };

const rolls: RollOver = Object.freeze({ rule: 'rolls', provisions: cite('CPL 85', 'CC 203') });

/** A period counted forward; it rolls over a holiday under CPL 85 unless it says otherwise. */
export function forward(
  span: Span,
  written: Written & { readonly rollOver?: RollOver; readonly exclusions?: readonly KnownProvision[] },
): DayPeriod {
  const { rollOver = rolls, exclusions = [], provisions, ...rest } = written;
  return Object.freeze({
    ...rest,
    span,
    direction: 'forward',
    rollOver,
    exclusions: cite(...exclusions),
    provisions: cite(...provisions),
  });
}

/** A period counted back from a day; whether a holiday moves its end is a gap. */
export function backward(span: Span, written: Written): DayPeriod {
  return Object.freeze({
    ...written,
    span,
    direction: 'backward' as const,
    rollOver: { rule: 'gap' as const },
    exclusions: [],
    provisions: cite(...written.provisions),
  });
}

/** A period in hours. */
export function inHours(hours: number, written: Written): HourPeriod {
  return Object.freeze({ ...written, hours, provisions: cite(...written.provisions) });
}

/** A period without a length. */
export function untilEvent(until: Bilingual, written: Written): OpenPeriod {
  return Object.freeze({ ...written, until, provisions: cite(...written.provisions) });
}

export const days = (count: number): Span => ({ count, unit: 'days' });
export const months = (count: number): Span => ({ count, unit: 'months' });
export const years = (count: number): Span => ({ count, unit: 'years' });
