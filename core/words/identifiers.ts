import type { Brand } from './brand.ts';
import { finding } from './finding.ts';
import { halfWidth } from './normal.ts';
import { accepted, certain, refused } from './parsed.ts';
import type { Parsed } from './parsed.ts';

export type CaseId = Brand<string, 'CaseId'>;
export type FilingId = Brand<string, 'FilingId'>;
export type OrganId = Brand<string, 'OrganId'>;
/** A court's own row; not its code, which some three hundred courts do not have. Every CourtId is an OrganId. */
export type CourtId = OrganId & Brand<string, 'CourtId'>;
/** A procuratorate's own row. Every ProcuratorateId is an OrganId. */
export type ProcuratorateId = OrganId & Brand<string, 'ProcuratorateId'>;
export type PersonId = Brand<string, 'PersonId'>;
export type ExhibitId = Brand<string, 'ExhibitId'>;

/** One name of at most 64 letters or digits of any script, with `-`, `_`, `.` inside: safe in an address and in a file name. */
const form = /^[\p{L}\p{N}](?:[\p{L}\p{N}_.-]{0,62}[\p{L}\p{N}])?$/u;

function identifier(text: string): Parsed<string> {
  return form.test(text) && !text.includes('..') ? accepted(text) : refused(finding('identifier.form'));
}

/** How one kind of identifier is read: `parse` for what others sent, `as` (throws a RangeError) for our own rows and literals. */
interface IdentifierKind<Id extends string> {
  readonly parse: (text: string) => Parsed<Id>;
  readonly as: (text: string) => Id;
}

function kind<Id extends string>(): IdentifierKind<Id> {
  const parse = (text: string): Parsed<Id> => {
    const read = identifier(text);
    return read.ok ? accepted(read.value as Id) : read;
  };
  return { parse, as: (text) => certain(parse(text), text) };
}

export const { parse: parseCaseId, as: asCaseId } = kind<CaseId>();
export const { parse: parseFilingId, as: asFilingId } = kind<FilingId>();
export const { parse: parseOrganId, as: asOrganId } = kind<OrganId>();
export const { parse: parseCourtId, as: asCourtId } = kind<CourtId>();
export const { parse: parseProcuratorateId, as: asProcuratorateId } = kind<ProcuratorateId>();
export const { parse: parsePersonId, as: asPersonId } = kind<PersonId>();
export const { parse: parseExhibitId, as: asExhibitId } = kind<ExhibitId>();

/** The place of an entry in the log, counted from 0. */
export type EntryIndex = Brand<number, 'EntryIndex'>;

/** Throws a RangeError on anything but an exact whole number from 0. */
export function entryIndex(place: number): EntryIndex {
  if (!Number.isSafeInteger(place) || place < 0 || Object.is(place, -0))
    throw new RangeError(`${place} is no entry index`);
  return place as EntryIndex;
}

/** The position shown to people, counted from 1: 第 n 条. */
export function shownPosition(index: EntryIndex): number {
  return index + 1;
}

/** A filing's number as it is told to the filer: `DW-2026-<court id>-<serial>`, the serial counted in the court's row. */
export interface FilingNumber {
  readonly year: number;
  readonly court: CourtId;
  readonly serial: number;
}

/** Reads a filing number; full-width characters are taken as meant, `dw` may be in lower case. */
export function parseFilingNumber(text: string): Parsed<FilingNumber> {
  const match = /^DW-(20\d\d)-(.+)-([1-9]\d{0,8})$/i.exec(halfWidth(text));
  if (match === null) return refused(finding('filing-number.form'));
  const court = parseCourtId(match[2] ?? '');
  if (!court.ok) return refused(finding('filing-number.form'));
  return accepted({ year: Number(match[1]), court: court.value, serial: Number(match[3]) });
}

export function formatFilingNumber(number: FilingNumber): string {
  return `DW-${number.year}-${number.court}-${number.serial}`;
}
