import type { Json } from '#words/canonical.ts';
import { wholeNumber } from '#words/decimal.ts';
import { finding } from '#words/finding.ts';
import { textAs } from '#words/members.ts';
import type { Reader } from '#words/members.ts';
import { accepted, refused } from '#words/parsed.ts';
import type { Parsed } from '#words/parsed.ts';

/** One of a closed list. */
export function choiceOf<const Choice extends string>(choices: readonly Choice[]): Reader<Choice> {
  return textAs((written) => {
    const choice = choices.find((one) => one === written);
    return choice === undefined
      ? refused(finding('field.not-a-choice', { choices: choices.join(', ') }))
      : accepted(choice);
  });
}

/** Null, or what the reader takes: a format has one way to say that there is nothing, and absence is a defect. */
export function orNull<T>(reader: Reader<T>): Reader<T | null> {
  return (value) => (value === null ? accepted(null) : reader(value));
}

function hasControlCharacter(text: string): boolean {
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0)) return true;
  }
  return false;
}

/** A text that says something, without control characters and without space around it, of at most `most` UTF-16 units. */
export function saying(most: number): Reader<string> {
  return textAs((written) => {
    if (written.trim() === '') return refused(finding('field.empty'));
    if (written.length > most) return refused(finding('field.too-long', { most }));
    if (hasControlCharacter(written)) return refused(finding('field.control-character'));
    return written.trim() === written ? accepted(written) : refused(finding('field.form', { form: 'trimmed' }));
  });
}

/** A count written as decimal text: two readers of JSON may differ on a number, never on a text. */
export const count: Reader<number> = textAs((written) => {
  const value = wholeNumber(written);
  return value === null ? refused(finding('field.form', { form: '0|[1-9][0-9]*' })) : accepted(value);
});

/** 64 lower-case hexadecimal digits, as SHA-256 and SM3 are both written. */
export const digest: Reader<string> = textAs((written) =>
  /^[0-9a-f]{64}$/.test(written) ? accepted(written) : refused(finding('field.form', { form: '[0-9a-f]{64}' })),
);

/** A list in which nothing stands twice. */
export function setOf<T extends string>(reader: Reader<T>, most: number): Reader<readonly T[]> {
  return (value): Parsed<readonly T[]> => {
    if (!Array.isArray(value)) return refused(finding('field.wrong-kind', { expected: 'list' }));
    if (value.length > most) return refused(finding('field.too-many', { most }));
    const items: T[] = [];
    for (const [place, item] of (value as readonly Json[]).entries()) {
      const read = reader(item);
      const at = `/${place}`;
      if (!read.ok) return refused({ ...read.problems[0], at: at + read.problems[0].at });
      if (items.includes(read.value)) return refused({ code: 'field.duplicate', at });
      items.push(read.value);
    }
    return accepted(items);
  };
}
