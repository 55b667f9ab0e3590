import type { ScreeningInput } from '#contract/shapes/screening.ts';
import { parseDay } from '#words/day.ts';

/** What was typed into the form so far. */
export interface BeginDraft {
  readonly leaked: 'known' | 'unknown' | null;
  readonly leakedDay: string;
  readonly scheme: ScreeningInput['scheme'];
  readonly place: string;
  readonly one: string;
  readonly two: string;
  readonly reason: string;
}

/** Nothing is presumed of the leak; the scheme is the paper's own until another is chosen. */
export const emptyBegin: BeginDraft = {
  leaked: null,
  leakedDay: '',
  scheme: 'R-MANY',
  place: '',
  one: '',
  two: '',
  reason: '',
};

/** What the form asks for, once all of it is there; null before. Whether two officers are needed the court's rules say. */
export function inputOf(draft: BeginDraft): ScreeningInput | null {
  const day = draft.leaked === 'known' ? parseDay(draft.leakedDay.trim()) : null;
  const officers = [draft.one, draft.two].map((one) => one.trim()).filter((one) => one !== '');
  const place = draft.place.trim();
  const reason = draft.reason.trim();
  if (draft.leaked === null || place === '' || reason === '' || officers.length === 0) return null;
  if (day !== null && !day.ok) return null;
  return { leakedOn: day === null ? null : day.value, scheme: draft.scheme, place, officers, reason };
}
