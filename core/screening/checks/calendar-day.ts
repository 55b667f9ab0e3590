const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a year, a month from 1 and a day from 1 are a day of the Gregorian calendar. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (day < 1) return false;
  const length = lengths[month - 1];
  if (length === undefined) return false;
  if (month !== 2 || day !== 29) return day <= length;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The first and the last year in which a birth date, as numbers here hold it, may lie. */
export const firstYear = 1900;
export const lastYear = 2099;
