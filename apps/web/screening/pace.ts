import type { ScreeningSummary } from '#contract/shapes/screening.ts';

type Progress = NonNullable<ScreeningSummary['progress']>;
/** How far it was at a look, and after how many seconds of work. */
export type Look = Pick<Progress, 'consumed' | 'seconds'>;

/** Looks that the rate is taken over: a minute at a look a second. */
const remembered = 60;
/** Shorter than this, a rate is a guess. */
const leastSeconds = 1;

/** One more look. Work that was stopped and resumed begins a new row: its seconds begin anew. */
export function withLook(looks: readonly Look[], { consumed, seconds }: Look): readonly Look[] {
  const last = looks.at(-1);
  if (last?.seconds === seconds && last.consumed === consumed) return looks;
  const goesOn = last !== undefined && seconds > last.seconds && consumed >= last.consumed;
  return [...(goesOn ? looks : []), { consumed, seconds }].slice(-remembered);
}

/** Bytes a second over the looks, and what is left at that rate in seconds; null while it cannot be said. */
export function paceOf(
  looks: readonly Look[],
  size: number,
): { readonly bytesPerSecond: number; readonly secondsLeft: number } | null {
  const [first, last] = [looks[0], looks.at(-1)];
  if (first === undefined || last === undefined || last.seconds - first.seconds < leastSeconds) return null;
  const bytesPerSecond = (last.consumed - first.consumed) / (last.seconds - first.seconds);
  if (bytesPerSecond <= 0) return null;
  return { bytesPerSecond, secondsLeft: Math.max(0, size - last.consumed) / bytesPerSecond };
}
