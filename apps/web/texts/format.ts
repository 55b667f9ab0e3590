import type { Language } from '#words/language.ts';

const shanghai = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

function partsIn(instant: string): Readonly<Record<string, string>> {
  return Object.fromEntries(shanghai.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
}

/** `2026-11-18 09:26:41`, as it stands beside a log position. */
export function moment(instant: string): string {
  const { year, month, day, hour, minute, second } = partsIn(instant) as Record<
    'year' | 'month' | 'day' | 'hour' | 'minute' | 'second',
    string
  >;
  return `${year}-${month}-${day} ${hour}:${minute}:${second}`;
}

/** The day in Shanghai on which an instant falls. */
export const dayOf = (instant: string): string => moment(instant).slice(0, 10);

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Monday 1 … Sunday 7. */
export const weekdayOf = (day: string): number => utc(day).getUTCDay() || 7;

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  zh: ['一', '二', '三', '四', '五', '六', '日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const weekdayName = (day: string, language: Language): string => weekdays[language][weekdayOf(day) - 1] ?? '';

/** 11 月 25 日（周三）, or Wed 25 November: for sentences. Tables show the ISO day as it is. */
export function dayInSentence(day: string, language: Language): string {
  const [, month = '', date = ''] = day.split('-');
  if (language === 'zh') return `${Number(month)} 月 ${Number(date)} 日（周${weekdayName(day, language)}）`;
  return `${weekdayName(day, language)} ${Number(date)} ${months[Number(month) - 1] ?? ''}`;
}

/** Whole days from one ISO day to another. */
export const daysFrom = (from: string, to: string): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);

export function dayAfter(day: string, days: number): string {
  return new Date(utc(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

export const count = (n: number): string => n.toLocaleString('en-US');

const sizeUnits = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** 412.6 MB: bytes in the largest decimal unit that leaves one digit or more before the point. Where it matters, bytes are shown. */
export function size(bytes: number): string {
  const step = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), sizeUnits.length - 1);
  const digits = step === 0 ? 0 : 1;
  const shown = (bytes / 1000 ** step).toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${shown} ${sizeUnits[step]}`;
}

/** 4.2%, rounded to the nearest tenth; a share that is more than nothing is never shown as 0.0%. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '0%';
  const share = (part / whole) * 100;
  if (share > 0 && share < 0.1) return '<0.1%';
  return `${share.toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}%`;
}

/** 3,862,500 元 from fen; sums in fen are never shown as fractions of a fen. */
export function money(fen: number, language: Language): string {
  const yuan =
    fen % 100 === 0
      ? (fen / 100).toLocaleString('en-US')
      : (fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });
  return language === 'zh' ? `${yuan} 元` : `CNY ${yuan}`;
}

/** 6 小时 12 分: how long ago something happened, in the two largest units that are not zero. */
export function span(milliseconds: number, language: Language): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  if (minutes === 0) return language === 'zh' ? '不到 1 分' : 'less than 1 min';
  const units: readonly (readonly [number, string, string])[] = [
    [Math.floor(minutes / 1440), '天', 'd'],
    [Math.floor(minutes / 60) % 24, '小时', 'h'],
    [minutes % 60, '分', 'min'],
  ];
  const shown = units.filter(([n]) => n > 0).slice(0, 2);
  return shown.map(([n, zh, en]) => `${n} ${language === 'zh' ? zh : en}`).join(' ');
}

/** A digest of 64 hex digits in eight groups of eight. */
export const groups = (digest: string): readonly string[] => digest.match(/.{1,8}/g) ?? [];
