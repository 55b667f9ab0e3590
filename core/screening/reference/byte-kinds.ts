/** What a byte may be part of, as bits. */
export const digit = 1;
export const letter = 2;
/** Of the local part of an e-mail address: `[A-Za-z0-9._%+-]`. */
export const local = 4;
/** Of a domain: `[A-Za-z0-9.-]`. */
export const domain = 8;
export const hexadecimal = 16;
/** Of a word: `[A-Za-z0-9_-]`. */
export const word = 32;
/** Parts a lead word from what is none of its value: comma, tab, semicolon, bar, 0x1f, line ends, `@`. */
export const parting = 64;
/** Of a plate after its province: `[0-9A-HJ-NP-Z]`. */
export const plate = 128;
export const alnum = digit | letter;

const kindsOf = new Uint8Array(256);

function mark(characters: string, bits: number): void {
  for (let at = 0; at < characters.length; at += 1) {
    const byte = characters.charCodeAt(at);
    kindsOf[byte] = (kindsOf[byte] ?? 0) | bits;
  }
}

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
mark('0123456789', digit | local | domain | hexadecimal | word | plate);
mark(capitals + capitals.toLowerCase(), letter | local | domain | word);
mark('abcdefABCDEF', hexadecimal);
mark('._%+-', local);
mark('.-', domain);
mark('_-', word);
mark(',\t;|\u001f\n\r@', parting);
mark('ABCDEFGHJKLMNPQRSTUVWXYZ', plate);

/** Whether a byte is of one of the kinds; one that is not there is of none. */
export function is(byte: number | undefined, bits: number): boolean {
  return ((kindsOf[byte ?? 0] ?? 0) & bits) !== 0;
}

/** A capital letter, an ASCII letter as a small one, whatever else as it is. */
export function upper(byte: number): number {
  return byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte;
}

export function lower(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}

/** The code point of a character of three bytes; 0 where none begins at `at`. */
export function wideAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0xe0 || first > 0xef) return 0;
  return ((first & 15) << 12) | (((bytes[at + 1] ?? 0) & 63) << 6) | ((bytes[at + 2] ?? 0) & 63);
}
