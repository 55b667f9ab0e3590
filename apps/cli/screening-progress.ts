import type { ScreeningProgress } from '#platform/screening/run/request.ts';
import { grouped } from '#words/grouped.ts';
import type { Bilingual } from '#words/language.ts';

/** A line every few seconds of a run that takes more than that. */
export function progressLines(say: (words: Bilingual) => void): (progress: ScreeningProgress) => void {
  const every = 5;
  let next = every;
  const inMegabytes = (bytes: number): string => grouped(Math.round(bytes / 1e6));
  return ({ consumed, size, rows, seconds }) => {
    if (seconds < next) return;
    next = seconds + every;
    const done = `${inMegabytes(consumed)}${size === null ? '' : ` / ${inMegabytes(size)}`} MB`;
    const left = size === null || consumed === 0 ? null : Math.ceil(((size - consumed) / consumed) * seconds);
    const counted = grouped(rows);
    say({
      zh: `正在筛查，${done}，${counted} 行${left === null ? '' : `，还要约 ${left} 秒`}`,
      en: `Screening: ${done}, ${counted} rows${left === null ? '' : `, about ${left} s left`}`,
    });
  };
}
