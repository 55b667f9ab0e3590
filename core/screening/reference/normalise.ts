/** What a full-width character of three bytes becomes in ASCII; 0 where it stays. */
function halfOf(second: number, third: number): number {
  if (second === 0xbc) {
    if (third >= 0x90 && third <= 0x99) return third - 0x60;
    if (third >= 0xa1 && third <= 0xba) return third - 0x60;
    if (third === 0xa0) return 0x40;
    if (third === 0x8e) return 0x2e;
    if (third === 0x8d) return 0x2d;
    if (third === 0x8b) return 0x2b;
    if (third === 0x8a) return 0x2a;
    if (third === 0xbf) return 0x5f;
    return 0;
  }
  if (second === 0xbd && third >= 0x81 && third <= 0x9a) return third - 0x20;
  return 0;
}

/** Whether three bytes are a character without width: U+200B to 200D, U+2060, U+FEFF. */
function isZeroWidth(first: number, second: number, third: number): boolean {
  if (first === 0xef) return second === 0xbb && third === 0xbf;
  return (second === 0x80 && third >= 0x8b && third <= 0x8d) || (second === 0x81 && third === 0xa0);
}

/** The nearest byte from `from` on with which a character that changes may begin, or the length. */
class Leads {
  readonly #block: Uint8Array;
  #wide = -1;
  #general = -1;

  constructor(block: Uint8Array) {
    this.#block = block;
  }

  from(from: number): number {
    if (this.#wide < from) this.#wide = this.#find(0xef, from);
    if (this.#general < from) this.#general = this.#find(0xe2, from);
    return Math.min(this.#wide, this.#general);
  }

  #find(lead: number, from: number): number {
    const found = this.#block.indexOf(lead, from);
    return found === -1 ? this.#block.length : found;
  }
}

/**
 * Full-width digits, letters and `＠．－＋＊＿` as ASCII, characters without width taken out (docs/screening.md). A block
 * in which nothing changes is handed back as it is; else it is a new one.
 */
export function normalise(block: Uint8Array): Uint8Array {
  const leads = new Leads(block);
  let made: Uint8Array | null = null;
  let length = 0;
  let copied = 0;
  for (let at = leads.from(0); at < block.length; at = leads.from(at)) {
    const first = block[at] ?? 0;
    const second = block[at + 1] ?? 0;
    const third = block[at + 2] ?? 0;
    const half = first === 0xef ? halfOf(second, third) : 0;
    if (half === 0 && !isZeroWidth(first, second, third)) {
      at += 1;
      continue;
    }
    made ??= new Uint8Array(block.length);
    made.set(block.subarray(copied, at), length);
    length += at - copied;
    if (half !== 0) made[length++] = half;
    at += 3;
    copied = at;
  }
  if (made === null) return block;
  made.set(block.subarray(copied), length);
  return made.subarray(0, length + block.length - copied);
}
