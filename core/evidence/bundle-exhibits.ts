import type { Json } from '#words/canonical.ts';
import type { ExhibitId } from '#words/identifiers.ts';
import { memberOf } from './bundle-acts.ts';
import type { Note, ShownAct } from './bundle-acts.ts';
import { actName, objectName } from './bundle-form.ts';
import { custodyDefects, readCustodyEvent } from './custody.ts';
import type { CustodyEvent } from './custody.ts';
import { readExhibit } from './exhibit.ts';
import type { Exhibit } from './exhibit.ts';
import type { ReadBundle } from './read-bundle.ts';

/** One exhibit as the bundle shows it, with the act that entered it. */
export interface ShownExhibit {
  readonly exhibit: Exhibit;
  /** The serial of the act within the case. */
  readonly act: number;
  readonly custody: readonly CustodyEvent[];
  /** Whether its bytes lie in the bundle and are those of both digests; null where they are not given. */
  readonly isWhole: boolean | null;
}

/**
 * The exhibits that the acts entered, with their bytes and what happened to them. What acts do not know is no exhibit:
 * an object that belongs to none is refused.
 */
export function checkExhibits(bundle: ReadBundle, acts: readonly ShownAct[], note: Note): readonly ShownExhibit[] {
  const entered = new Map<ExhibitId, { readonly exhibit: Exhibit; readonly act: number }>();
  const events = new Map<ExhibitId, CustodyEvent[]>();
  const known = new Set<string>();
  for (const { serial, content, entry } of acts) {
    for (const digest of attachmentsOf(content)) known.add(digest);
    const exhibit = exhibitOf(content, serial, note);
    if (exhibit !== null) {
      if (entered.has(exhibit.id)) note(exhibit.id, 'exhibit-twice');
      else entered.set(exhibit.id, { exhibit, act: serial });
      if (exhibit.case !== entry.case) note(exhibit.id, 'act-of-another-case');
      known.add(exhibit.sha256);
    }
    for (const event of eventsOf(content, serial, note)) {
      if (event.case !== entry.case) note(event.exhibit, 'act-of-another-case');
      const line = events.get(event.exhibit);
      if (line === undefined) events.set(event.exhibit, [event]);
      else line.push(event);
    }
  }
  for (const sha256 of bundle.objects.keys()) if (!known.has(sha256)) note(objectName(sha256), 'object-of-nothing');
  if (bundle.manifest.exhibit !== null && !entered.has(bundle.manifest.exhibit))
    note(bundle.manifest.exhibit, 'exhibit-missing');
  const isPartial = acts.some(({ isWithheld }) => isWithheld) || acts.length < bundle.manifest.acts;
  return [...entered.values()].map(({ exhibit, act }): ShownExhibit => {
    const custody = events.get(exhibit.id) ?? [];
    checkCustody(exhibit.id, custody, isPartial, note);
    return { exhibit, act, custody, isWhole: checkObject(exhibit, bundle, note) };
  });
}

function exhibitOf(content: Json | null, serial: number, note: Note): Exhibit | null {
  const json = memberOf(content, 'exhibit');
  if (json === undefined) return null;
  const read = readExhibit(json);
  if (!read.ok) note(actName(serial), 'exhibit-unreadable');
  return read.ok ? read.value : null;
}

/** The event that an act is, or the events of all exhibits that went along with a case by transfer. */
function eventsOf(content: Json | null, serial: number, note: Note): readonly CustodyEvent[] {
  const [one, along] = [memberOf(content, 'custody'), memberOf(content, 'handedOver')];
  const events = [...(one === undefined ? [] : [one]), ...(Array.isArray(along) ? (along as readonly Json[]) : [])];
  return events.flatMap((json) => {
    const read = readCustodyEvent(json);
    if (!read.ok) note(actName(serial), 'custody-unreadable');
    return read.ok ? [read.value] : [];
  });
}

/** Papers of a filing are known by digest from the act that took them. */
function attachmentsOf(content: Json | null): readonly string[] {
  const attachments = memberOf(content, 'attachments');
  if (!Array.isArray(attachments)) return [];
  return (attachments as readonly Json[])
    .map((one) => memberOf(one, 'digest'))
    .filter((digest) => typeof digest === 'string');
}

function checkObject(
  { id, sha256, sm3, size }: Exhibit,
  { objects, manifest }: ReadBundle,
  note: Note,
): boolean | null {
  const object = objects.get(sha256);
  if (object === undefined) {
    const isListed = manifest.files.some(({ name }) => name === objectName(sha256));
    note(id, isListed ? 'object-differs' : 'object-not-given');
    return isListed ? false : null;
  }
  const isWhole = object.sm3 === sm3 && object.size === size;
  if (!isWhole) note(id, 'object-differs');
  return isWhole;
}

/** Where acts are withheld, a gap may be one of them: it is then not a defect but not checked either. */
function checkCustody(id: ExhibitId, events: readonly CustodyEvent[], isPartial: boolean, note: Note): void {
  if (events.length === 0) return note(id, isPartial ? 'custody-partly-withheld' : 'custody-none');
  for (const code of custodyDefects(events))
    note(id, isPartial && code === 'custody-serial-missing' ? 'custody-partly-withheld' : code);
}
