import { Stopped } from '../stopped.ts';
import { xmlTokens } from './xml.ts';

/** ECMA-376 part 1, section 22.9.2.19: characters that XML does not have, as `_xHHHH_`. */
const hidden = /_x([0-9A-Fa-f]{4})_/g;

export function cellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(hidden, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The shared strings of a workbook, held as UTF-8: a string of the machine takes twice as much. */
export class SharedStrings {
  #bytes = Buffer.alloc(1 << 16);
  #length = 0;
  #ends = new Uint32Array(1 << 12);
  #count = 0;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** @throws Stopped `bomb` beyond the limit */
  add(text: string): void {
    const bytes = Buffer.from(cellText(text), 'utf8');
    const length = this.#length + bytes.length;
    if (length > this.#most) throw new Stopped('bomb');
    if (length > this.#bytes.length) {
      const grown = Buffer.alloc(Math.max(length, 2 * this.#bytes.length));
      this.#bytes.copy(grown, 0, 0, this.#length);
      this.#bytes = grown;
    }
    bytes.copy(this.#bytes, this.#length);
    this.#length = length;
    if (this.#count === this.#ends.length) {
      const grown = new Uint32Array(2 * this.#ends.length);
      grown.set(this.#ends);
      this.#ends = grown;
    }
    this.#ends[this.#count] = length;
    this.#count += 1;
  }

  at(place: number): string | null {
    if (!Number.isInteger(place) || place < 0 || place >= this.#count) return null;
    return this.#bytes.toString('utf8', place === 0 ? 0 : this.#ends[place - 1], this.#ends[place]);
  }
}

/** Reads `sharedStrings.xml`: runs of rich text are one string, readings beside the text (`rPh`) are left out. */
export async function readStrings(chunks: AsyncIterable<Uint8Array>, most: number): Promise<SharedStrings> {
  const strings = new SharedStrings(most);
  let [text, inText, aside] = ['', false, false];
  for await (const tokens of xmlTokens(chunks))
    for (const token of tokens) {
      if (token.is === 'text') text += inText && !aside ? token.text : '';
      else if (token.is === 'open' && token.empty) {
        if (token.name === 'si') strings.add('');
      } else if (token.name === 't') inText = token.is === 'open';
      else if (token.name === 'rPh') aside = token.is === 'open';
      else if (token.name === 'si' && token.is === 'open') text = '';
      else if (token.name === 'si') strings.add(text);
    }
  return strings;
}
