import { asDay, type Day } from '#words/day.ts';

/** A notice of the General Office of the State Council that arranges the holidays of a year. */
export interface CalendarNotice {
  /** The year whose holidays it arranges; it may also move days at the end of the year before. */
  readonly forYear: number;
  /** Its title, and its number as printed. */
  readonly zh: string;
  readonly number: string;
  readonly date: Day;
}

/**
 * The days of one calendar year that differ from the ordinary week of five working days. A day stands in the year it
 * falls in, whichever notice named it. The three lists are in order and share no day.
 */
export interface CalendarYear {
  readonly year: number;
  /** The notice for this year. */
  readonly notice: CalendarNotice;
  /** Notices for other years, or amending ones, that also touched days of this year. */
  readonly otherNotices: readonly CalendarNotice[];
  /**
   * Whether the notice for the next year was known when this was written: until then the last days of December may
   * still move.
   */
  readonly nextNoticeKnown: boolean;
  /** Holidays by statute (全国年节及纪念日放假办法). */
  readonly statutory: readonly Day[];
  /** Other days off named by a notice, weekend days joined to a holiday included. */
  readonly daysOff: readonly Day[];
  /** Saturdays and Sundays that a notice makes working days. */
  readonly makeUpWorkdays: readonly Day[];
}

/** A notice written with a plain date. */
type NoticeText = Omit<CalendarNotice, 'date'> & { readonly date: string };

/** A year as its data module writes it, with plain strings for days. */
export interface CalendarYearText {
  readonly year: number;
  readonly notice: NoticeText;
  readonly otherNotices: readonly NoticeText[];
  readonly nextNoticeKnown: boolean;
  readonly statutory: readonly string[];
  readonly daysOff: readonly string[];
  readonly makeUpWorkdays: readonly string[];
}

const noticeOf = (text: NoticeText): CalendarNotice => ({ ...text, date: asDay(text.date) });

/** Turns the text of a data module into a year; throws at load on an impossible day. */
export function calendarYear(text: CalendarYearText): CalendarYear {
  return {
    ...text,
    notice: noticeOf(text.notice),
    otherNotices: text.otherNotices.map(noticeOf),
    statutory: text.statutory.map(asDay),
    daysOff: text.daysOff.map(asDay),
    makeUpWorkdays: text.makeUpWorkdays.map(asDay),
  };
}
