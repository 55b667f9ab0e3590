/** ECMA-376 part 1, section 18.8.30: formats that every workbook has; these show days or times. */
const builtInDates = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56,
  57, 58,
]);
/** Digits that a spreadsheet keeps of a number. */
const keptDigits = 15;
const dayLength = 86_400_000;
/** Day 0, so that 1 March 1900 is day 61; before that Excel counts a 29 February that never was. */
const base1900 = Date.UTC(1899, 11, 30);
const base1904 = Date.UTC(1904, 0, 1);
const lastDay = 2_958_465;

export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtInDates.has(id);
  const bare = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  return /[ymdhs]/i.test(bare) && !/[#0?]/.test(bare.replaceAll(/s\.0+/gi, 's'));
}

/** A day, a time of day, or both, as ISO text. */
function dateText(value: number, from1904: boolean): string | null {
  if (value < 0 || value > lastDay) return null;
  const shifted = !from1904 && value < 60 && value >= 1 ? value + 1 : value;
  const iso = new Date((from1904 ? base1904 : base1900) + Math.round(shifted * 86_400) * 1_000).toISOString();
  const [day, time] = [iso.slice(0, 10), iso.slice(11, 19)];
  if (value < 1) return time;
  return (Math.round(value * 86_400) * 1_000) % dayLength === 0 ? day : `${day} ${time}`;
}

/**
 * A number as a cell shows it. One of more than 15 digits was rounded when it was typed, and says so with an exponent;
 * one whose later digits still stand in the file was written by another program, and keeps them.
 */
export function numberText(written: string, isDate: boolean, from1904: boolean): string {
  const text = written.trim();
  const value = Number(text);
  if (text === '' || !Number.isFinite(value)) return text;
  const date = isDate ? dateText(value, from1904) : null;
  if (date !== null) return date;
  if (/^-?\d+$/.test(text)) {
    const digits = text.replace('-', '').replace(/^0+/, '');
    if (digits.length <= keptDigits) return text;
    if (/[1-9]/.test(digits.slice(keptDigits))) return text;
  }
  if (Math.abs(value) >= 10 ** keptDigits) return destroyed(value);
  return plainDecimal(Number(value.toPrecision(keptDigits)));
}

/** `d.dd…E+dd`, as docs/screening.md counts numbers whose digits are gone. */
function destroyed(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(keptDigits - 1).split('e+');
  const digits = mantissa.replace(/0+$/, '');
  return `${digits.endsWith('.') ? `${digits}0` : digits}E+${exponent.padStart(2, '0')}`;
}

function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
