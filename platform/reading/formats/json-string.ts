import { addCodePoint, type Cells } from './cells.ts';

const backslash = 0x5c;
/** RFC 8259, section 7. */
const escapes: Readonly<Record<string, number>> = { b: 8, f: 12, n: 10, r: 13, t: 9, '"': 0x22, '\\': 0x5c, '/': 0x2f };

/** A key as text; one whose escapes do not hold stays as it stands. */
export function keyText(latin1: string): string {
  const text = Buffer.from(latin1, 'latin1').toString('utf8');
  if (!text.includes('\\')) return text;
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}

function unit(bytes: Buffer, from: number): number | null {
  const text = bytes.toString('latin1', from, from + 4);
  return /^[0-9a-fA-F]{4}$/.test(text) ? Number.parseInt(text, 16) : null;
}

/** A string without its escapes; an escape that is none stays as it stands. */
export function addString(bytes: Buffer, from: number, to: number, cells: Cells): void {
  for (let place = from; place < to; place += 1) {
    const byte = bytes[place] ?? 0;
    if (byte !== backslash) {
      cells.byte(byte);
      continue;
    }
    const after = String.fromCharCode(bytes[place + 1] ?? 0);
    const escape = escapes[after];
    const high = after === 'u' ? unit(bytes, place + 2) : null;
    if (escape !== undefined) {
      cells.byte(escape);
      place += 1;
    } else if (high !== null) {
      const low =
        high >= 0xd800 && high < 0xdc00 && bytes.toString('latin1', place + 6, place + 8) === '\\u'
          ? unit(bytes, place + 8)
          : null;
      const pair = low !== null && low >= 0xdc00 && low < 0xe000;
      addCodePoint(cells, pair ? 0x10000 + (high - 0xd800) * 0x400 + (low - 0xdc00) : high);
      place += pair ? 11 : 5;
    } else cells.byte(byte);
  }
}
