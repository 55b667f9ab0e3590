/** One value of DER (ITU-T X.690): its tag, its content, and its whole encoding, which is what is signed or hashed. */
export interface Der {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly whole: Uint8Array;
}

/** Tags met in timestamps and certificates; `context(n)` is constructed and of the context. */
export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

export const context = (number: number): number => 0xa0 + number;

/** Raised where bytes stop being the DER that was expected; caught by whoever began to read. */
export class DerError extends Error {
  override readonly name = 'DerError';
}

/** Lengths in their shortest form only, never indefinite: one value has one encoding. */
function readAt(bytes: Uint8Array, from: number): Der {
  const [tag, first] = bytes.subarray(from, from + 2);
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) throw new DerError('tag');
  let [length, start] = [first, from + 2];
  if (first >= 0x80) {
    const digits = bytes.subarray(start, start + (first & 0x7f));
    if (digits.length === 0 || digits.length > 4 || digits.length !== (first & 0x7f)) throw new DerError('length');
    length = digits.reduce((sum, digit) => sum * 256 + digit, 0);
    start += digits.length;
    if (digits[0] === 0 || length < 0x80) throw new DerError('length');
  }
  if (start + length > bytes.length) throw new DerError('cut short');
  return { tag, content: bytes.subarray(start, start + length), whole: bytes.subarray(from, start + length) };
}

/** The one value that these bytes are. @throws DerError when they are none, or more. */
export function readDer(bytes: Uint8Array): Der {
  const der = readAt(bytes, 0);
  if (der.whole.length !== bytes.length) throw new DerError('bytes left over');
  return der;
}

/** The values inside one. @throws DerError */
export function partsOf(der: Der, tag: number): readonly Der[] {
  if (der.tag !== tag) throw new DerError(`tag ${der.tag}, not ${tag}`);
  const parts: Der[] = [];
  for (let place = 0; place < der.content.length;) {
    const part = readAt(der.content, place);
    parts.push(part);
    place += part.whole.length;
  }
  return parts;
}

/** Takes the parts of a value one after another, optional ones by their tag. */
export class Parts {
  private readonly parts: readonly Der[];
  private place = 0;

  constructor(der: Der, tag: number = tags.sequence) {
    this.parts = partsOf(der, tag);
  }

  /** The next part, of any tag where none is named. @throws DerError */
  take(tag?: number): Der {
    const part = this.parts[this.place];
    if (part === undefined || (tag !== undefined && part.tag !== tag)) throw new DerError('part missing');
    this.place += 1;
    return part;
  }

  /** The next part where it has this tag, else null. */
  maybe(tag: number): Der | null {
    return this.parts[this.place]?.tag === tag ? this.take() : null;
  }

  /** @throws DerError where parts are left that nobody took */
  end(): void {
    if (this.place < this.parts.length) throw new DerError('parts left over');
  }
}

/** An object identifier in dotted decimals. @throws DerError */
export function oidOf(der: Der): string {
  if (der.tag !== tags.objectIdentifier || der.content.length === 0) throw new DerError('no object identifier');
  const numbers: number[] = [];
  let [value, isInside] = [0, false];
  for (const byte of der.content) {
    if (!isInside && byte === 0x80) throw new DerError('object identifier with leading zeros');
    value = value * 128 + (byte & 0x7f);
    isInside = byte >= 0x80;
    if (isInside) continue;
    if (!Number.isSafeInteger(value)) throw new DerError('object identifier too large');
    numbers.push(value);
    value = 0;
  }
  const [first = 0, ...rest] = numbers;
  if (isInside) throw new DerError('object identifier cut short');
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...rest].join('.');
}

/** A small whole number. @throws DerError */
export function smallOf(der: Der): number {
  if (der.tag !== tags.integer || der.content.length === 0 || der.content.length > 4) throw new DerError('no integer');
  const [first = 0] = der.content;
  if (first >= 0x80) throw new DerError('negative');
  return der.content.reduce((sum, byte) => sum * 256 + byte, 0);
}

/** The bytes of a bit string of whole bytes. @throws DerError */
export function bitsOf(der: Der): Uint8Array {
  if (der.tag !== tags.bitString || der.content[0] !== 0) throw new DerError('no bit string of whole bytes');
  return der.content.subarray(1);
}

/** Milliseconds since 1970 of a GeneralizedTime or UTCTime in UTC (RFC 5280 section 4.1.2.5). @throws DerError */
export function timeOf(der: Der): number {
  const text = String.fromCharCode(...der.content);
  const isShort = der.tag === tags.utcTime;
  if (!isShort && der.tag !== tags.generalizedTime) throw new DerError('no time');
  const match = (isShort ? /^(\d\d)(\d{10})Z$/ : /^(\d{4})(\d{10})(\.\d*[1-9])?Z$/).exec(text);
  if (match === null) throw new DerError('time in another form');
  const [, written = '', rest = '', fraction = ''] = match;
  const year = isShort ? `${Number(written) < 50 ? 20 : 19}${written}` : written;
  const [month, day, hour, minute, second] = rest.match(/\d\d/g) ?? [];
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const value = Date.parse(iso);
  if (Number.isNaN(value) || new Date(value).toISOString() !== iso) throw new DerError('impossible time');
  return value + Math.floor(Number(`0${fraction}`) * 1000);
}
