import type { Json } from './canonical.ts';
import { fromUtf8 } from './digest.ts';
import { finding, pointer } from './finding.ts';
import type { Finding } from './finding.ts';
import { accepted, refused } from './parsed.ts';
import type { Parsed } from './parsed.ts';

/** How far a reader of JSON goes. */
export interface JsonLimits {
  /** Most bytes of UTF-8. */
  readonly bytes: number;
  /** Most arrays and objects inside one another. */
  readonly depth: number;
  /** `exact-integers` refuses `1.0`, `1e3`, `-0` and integers that a double cannot hold; `any` takes what JSON allows. */
  readonly numbers: 'exact-integers' | 'any';
}

/** Raised inside the reader at the first place where the text stops being JSON; never leaves this file. */
class Stop extends Error {
  readonly found: Finding;
  constructor(found: Finding) {
    super(found.code);
    this.found = found;
  }
}

const integerForm = /^(?:0|-?[1-9]\d*)$/;
const numberAt = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const stringAt = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const spaceAt = /[ \t\n\r]*/y;

/**
 * Reads JSON (RFC 8259) more strictly than `JSON.parse`: a name given twice in one object is refused, because two
 * readers would see two different things; so is text that is not UTF-8, a lone surrogate, a byte order mark. Sizes are
 * capped before anything is built. Names like `__proto__` are plain names.
 */
export function parseJson(input: string | Uint8Array, limits: JsonLimits): Parsed<Json> {
  // A text has at least as many UTF-8 bytes as UTF-16 units, so the cheap length settles most oversized ones.
  if (input.length > limits.bytes) return refused(finding('json.too-long', { most: limits.bytes }));
  const text = typeof input === 'string' ? input : fromUtf8(input);
  if (text === null || !text.isWellFormed()) return refused(finding('json.not-unicode'));
  if (typeof input === 'string' && new TextEncoder().encode(text).length > limits.bytes) {
    return refused(finding('json.too-long', { most: limits.bytes }));
  }
  const reader = new Reader(text, limits);
  try {
    const value = reader.whole();
    const [first, ...rest] = reader.problems;
    return first === undefined ? accepted(value) : refused(first, ...rest);
  } catch (error) {
    if (error instanceof Stop) return refused(error.found);
    throw error;
  }
}

class Reader {
  readonly problems: Finding[] = [];
  private readonly text: string;
  private readonly limits: JsonLimits;
  private place = 0;

  constructor(text: string, limits: JsonLimits) {
    this.text = text;
    this.limits = limits;
  }

  whole(): Json {
    const value = this.value('', 0);
    this.space();
    if (this.place < this.text.length) this.stop();
    return value;
  }

  private stop(): never {
    const before = this.text.slice(0, this.place);
    const line = before.split('\n').length;
    throw new Stop(finding('json.malformed', { line, column: this.place - before.lastIndexOf('\n') }));
  }

  private match(form: RegExp): string {
    form.lastIndex = this.place;
    const found = form.exec(this.text)?.[0];
    if (found === undefined) return this.stop();
    this.place += found.length;
    return found;
  }

  private space(): void {
    this.match(spaceAt);
  }

  /** Takes the character when it is next. */
  private next(character: string): boolean {
    this.space();
    if (this.text[this.place] !== character) return false;
    this.place += 1;
    return true;
  }

  private expect(character: string): void {
    if (!this.next(character)) this.stop();
  }

  private value(at: string, depth: number): Json {
    if (depth > this.limits.depth) throw new Stop({ code: 'json.too-deep', at, params: { most: this.limits.depth } });
    this.space();
    switch (this.text[this.place]) {
      case '{':
        return this.object(at, depth);
      case '[':
        return this.array(at, depth);
      case '"':
        return this.string(at);
      case 't':
        return this.word('true', true);
      case 'f':
        return this.word('false', false);
      case 'n':
        return this.word('null', null);
      default:
        return this.number(at);
    }
  }

  private word<T extends boolean | null>(written: string, value: T): T {
    if (!this.text.startsWith(written, this.place)) this.stop();
    this.place += written.length;
    return value;
  }

  private number(at: string): number {
    const written = this.match(numberAt);
    const value = Number(written);
    const exact = integerForm.test(written) && Number.isSafeInteger(value);
    if (!exact && (this.limits.numbers === 'exact-integers' || !Number.isFinite(value))) {
      this.problems.push({ code: 'json.number-form', at });
    }
    return value;
  }

  private string(at: string): string {
    const value: unknown = JSON.parse(this.match(stringAt));
    if (typeof value !== 'string') return this.stop();
    // An escape such as \ud800 can still name half a pair.
    if (!value.isWellFormed()) this.problems.push({ code: 'json.not-unicode', at });
    return value;
  }

  private array(at: string, depth: number): Json {
    const values: Json[] = [];
    this.expect('[');
    if (this.next(']')) return values;
    do values.push(this.value(`${at}/${values.length}`, depth + 1));
    while (this.next(','));
    this.expect(']');
    return values;
  }

  private object(at: string, depth: number): Json {
    const members: [string, Json][] = [];
    const names = new Set<string>();
    this.expect('{');
    if (this.next('}')) return {};
    do {
      this.space();
      const name = this.string(at);
      const place = at + pointer(name);
      if (names.has(name)) this.problems.push({ code: 'json.duplicate-key', at: place, params: { name } });
      names.add(name);
      this.expect(':');
      members.push([name, this.value(place, depth + 1)]);
    } while (this.next(','));
    this.expect('}');
    return Object.fromEntries(members);
  }
}
