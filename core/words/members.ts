import type { Json } from './canonical.ts';
import { finding, pointer, under } from './finding.ts';
import type { Finding } from './finding.ts';
import { accepted, refused } from './parsed.ts';
import type { Parsed } from './parsed.ts';

/** Reads one member's value; what it finds is placed under the member's name. */
export type Reader<T> = (value: Json) => Parsed<T>;

/**
 * The members of a JSON object, read one by one by name. Every defect is kept, none stops the reading: a missing
 * member, a member that its reader refuses, and, once `finish` is asked, every member that nobody read.
 */
export class Members {
  private readonly problems: Finding[] = [];
  private readonly members: ReadonlyMap<string, Json>;
  private readonly read = new Set<string>();

  constructor(value: Json) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isObject) this.problems.push(finding('field.wrong-kind', { expected: 'object' }));
    this.members = new Map(isObject ? Object.entries(value) : []);
  }

  /** The member's value; undefined, with the finding kept, when it is missing or refused. */
  required<T>(name: string, reader: Reader<T>): T | undefined {
    if (!this.members.has(name)) this.problems.push({ code: 'field.missing', at: pointer(name) });
    return this.optional(name, reader);
  }

  /** The member's value; undefined when it is absent, and also, with the finding kept, when it is refused. */
  optional<T>(name: string, reader: Reader<T>): T | undefined {
    this.read.add(name);
    const value = this.members.get(name);
    if (value === undefined) return undefined;
    const result = reader(value);
    if (result.ok) return result.value;
    this.problems.push(...under(pointer(name), result.problems));
    return undefined;
  }

  has(name: string): boolean {
    return this.members.has(name);
  }

  /** Keeps a finding of the caller's own. */
  note(found: Finding): void {
    this.problems.push(found);
  }

  /** The whole, or every defect. `build` gives null where a required member is undefined: its finding is then kept already. */
  finish<T>(build: () => T | null): Parsed<T> {
    const unknown = [...this.members.keys()].filter((name) => !this.read.has(name));
    this.problems.push(
      ...unknown.map((name): Finding => ({ code: 'field.unknown', at: pointer(name), params: { name } })),
    );
    const [first, ...rest] = this.problems;
    if (first !== undefined) return refused(first, ...rest);
    const built = build();
    return built === null ? refused(finding('field.missing')) : accepted(built);
  }
}

/** A reader of text, which a reader of what the text writes may follow. */
export function text(value: Json): Parsed<string> {
  return typeof value === 'string' ? accepted(value) : refused(finding('field.wrong-kind', { expected: 'text' }));
}

export function textAs<T>(reader: (written: string) => Parsed<T>): Reader<T> {
  return (value) => {
    const written = text(value);
    return written.ok ? reader(written.value) : written;
  };
}

/** A text of exactly this form. */
export function textOf(form: RegExp): Reader<string> {
  return textAs((written) =>
    form.test(written) ? accepted(written) : refused(finding('field.form', { form: form.source })),
  );
}

/** An array of at most `most` items, each read alike. */
export function listOf<T>(reader: Reader<T>, most: number): Reader<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return refused(finding('field.wrong-kind', { expected: 'list' }));
    if (value.length > most) return refused(finding('field.too-many', { most }));
    const values: T[] = [];
    const problems: Finding[] = [];
    for (const [place, item] of (value as readonly Json[]).entries()) {
      const result = reader(item);
      if (result.ok) values.push(result.value);
      else problems.push(...under(pointer(place), result.problems));
    }
    const [first, ...rest] = problems;
    return first === undefined ? accepted(values) : refused(first, ...rest);
  };
}
