import type { Json } from '#words/canonical.ts';
import { parseDay } from '#words/day.ts';
import { finding } from '#words/finding.ts';
import { listOf, Members, text, textAs, textOf, type Reader } from '#words/members.ts';
import { accepted, refused } from '#words/parsed.ts';

import { invalidReasons, kindIds } from './kind.ts';
import {
  charsets,
  formats,
  listed,
  unreadReasons,
  type KindFigures,
  type PartRead,
  type Persons,
  type PlaceLayer,
  type Screening,
  type Unread,
} from './report.ts';

// The figures of a report as a file holds them, read without a schema library: pages carry none. The contract's own
// shape (`screeningFigures`) is held to be the same by test.

/** A name of a part or a column; far more than a file system allows. */
const longestName = 10_000;
/** Columns of one table: a sheet of a workbook has 16,384 at most. */
const mostColumns = 16_384;
/** Divisions of one signal, abolished ones included. */
const mostDivisions = 20_000;
const mostTables = 100;

type Shape<Value> = { readonly [Name in keyof Value]-?: Reader<Value[Name]> };

/** An object of exactly these members. */
export function objectOf<Value extends object>(shape: Shape<Value>): Reader<Value> {
  return (value) => {
    const members = new Members(value);
    const read = Object.entries<Reader<unknown>>(shape).map(
      ([name, reader]) => [name, members.required(name, reader)] as const,
    );
    // Every member was read by the reader of its own type, or `finish` refuses.
    return members.finish(() => Object.fromEntries(read) as Value);
  };
}

export function nullOr<Value>(reader: Reader<Value>): Reader<Value | null> {
  return (value) => (value === null ? accepted(null) : reader(value));
}

const count: Reader<number> = (value) => {
  if (typeof value !== 'number') return refused(finding('field.wrong-kind', { expected: 'number' }));
  if (!Number.isSafeInteger(value)) return refused(finding('field.not-an-integer'));
  return value < 0 ? refused(finding('field.too-small', { least: 0 })) : accepted(value);
};

const share: Reader<number> = (value) =>
  typeof value === 'number' && value >= 0 && value <= 1
    ? accepted(value)
    : refused(finding('field.wrong-kind', { expected: '0–1' }));

const name: Reader<string> = (value) => {
  const read = text(value);
  return read.ok && read.value.length > longestName ? refused(finding('field.too-long', { most: longestName })) : read;
};

function oneOf<const Choice extends string>(choices: readonly Choice[]): Reader<Choice> {
  return (value: Json) => {
    const chosen = choices.find((choice) => choice === value);
    return chosen === undefined
      ? refused(finding('field.not-a-choice', { choices: choices.join(', ') }))
      : accepted(chosen);
  };
}

function forEach<Name extends string, Value>(
  names: readonly Name[],
  reader: Reader<Value>,
): Reader<Record<Name, Value>> {
  // Keyed by the very names that the record has.
  return objectOf(Object.fromEntries(names.map((one) => [one, reader])) as Shape<Record<Name, Value>>);
}

const sha256 = textOf(/^[0-9a-f]{64}$/);

const part = objectOf<PartRead>({
  part: name,
  format: oneOf(formats),
  charset: oneOf(charsets),
  bytes: count,
  rows: count,
  columns: listOf(
    objectOf<PartRead['columns'][number]>({ name, kind: nullOr(oneOf(kindIds)), confidence: share }),
    mostColumns,
  ),
  unparsed: count,
  replaced: count,
});

const unread = objectOf<Unread>({
  part: name,
  reason: oneOf(unreadReasons),
  readBytes: count,
  leftBytes: nullOr(count),
});

const kindFigures = objectOf<KindFigures>({
  found: count,
  valid: count,
  invalid: count,
  reasons: forEach(invalidReasons, count),
  formOnly: count,
  duplicate: nullOr(count),
  masked: count,
  destroyed: count,
  inColumns: count,
});

const ranks: Reader<Persons['byRank']> = (value) => {
  const read = listOf(count, 3)(value);
  if (!read.ok) return read;
  const [other, sensitive, most] = read.value;
  return other === undefined || sensitive === undefined || most === undefined
    ? refused(finding('field.too-few', { least: 3 }))
    : accepted([other, sensitive, most]);
};

const persons = objectOf<Persons>({
  identityNumbers: count,
  least: count,
  linked: count,
  most: count,
  none: count,
  hubs: count,
  under14: nullOr(count),
  byRank: ranks,
});

const placeLayer = objectOf<PlaceLayer>({
  counted: oneOf(['identity-numbers', 'mobiles', 'cells']),
  divisions: listOf(objectOf<PlaceLayer['divisions'][number]>({ code: name, count }), mostDivisions),
  unknown: count,
});

/** Every member of a screening, and how it is read. */
export const screeningShape: Shape<Screening> = {
  parts: listOf(part, listed),
  partCount: count,
  rows: count,
  bytes: count,
  torn: count,
  ragged: count,
  unread: listOf(unread, listed),
  unreadCount: count,
  kinds: forEach(kindIds, kindFigures),
  persons: nullOr(persons),
  places: nullOr(
    objectOf<NonNullable<Screening['places']>>({ issue: placeLayer, address: placeLayer, mobileHome: placeLayer }),
  ),
  leakedOn: nullOr(textAs(parseDay)),
  lost: nullOr(oneOf(['disk-full', 'input-output'])),
  engine: objectOf<Screening['engine']>({
    name: oneOf(['reference', 'wasm']),
    tables: listOf(objectOf<Screening['engine']['tables'][number]>({ name, asOf: name, digest: sha256 }), mostTables),
  }),
};
