const beijing = 8 * 3_600_000;

/** `2026-11-18 09:26:41.000`: an instant as the clock in Beijing showed it, to the millisecond. Courts write no other. */
export const beijingTime = (instant: string | number): string =>
  new Date(new Date(instant).getTime() + beijing).toISOString().slice(0, -1).replace('T', ' ');

/** The same to the second. */
export const beijingSecond = (instant: string | number): string => beijingTime(instant).slice(0, -4);
