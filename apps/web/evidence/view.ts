import type { ExhibitView } from '#contract/shapes/evidence.ts';
import type { OrganName } from '#contract/shapes/organ.ts';
import { readCustodyEvent, type CustodyEvent } from '#evidence/custody.ts';
import { readExhibit, type Exhibit } from '#evidence/exhibit.ts';
import type { Json } from '#words/canonical.ts';
import type { Language } from '#words/language.ts';
import type { Digests } from './hash-file.ts';

/** An exhibit as the pages show it: read by the format's own reader, as the verifier reads it. */
export interface ShownExhibit {
  readonly view: ExhibitView;
  readonly exhibit: Exhibit;
  readonly events: readonly { readonly event: CustodyEvent; readonly index: number; readonly organ: OrganName }[];
}

/** What readers of each language call an organ. */
export const organName = ({ name, nameEn }: Pick<OrganName, 'name' | 'nameEn'>, language: Language): string =>
  language === 'zh' ? name : nameEn;

function asJson(value: unknown): Json {
  const json: Json = JSON.parse(JSON.stringify(value));
  return json;
}

/** Throws where the server sent what is no exhibit: nothing of it may be shown as one. */
export function shown(view: ExhibitView): ShownExhibit {
  const exhibit = readExhibit(asJson(view.exhibit));
  if (!exhibit.ok) throw new TypeError('not an exhibit');
  const events = view.custody.map(({ event, index, organ }) => {
    const read = readCustodyEvent(asJson(event));
    if (!read.ok) throw new TypeError('not an event of custody');
    return { event: read.value, index, organ };
  });
  return { view, exhibit: exhibit.value, events };
}

/** Where a file stands among the exhibits: the same to the byte, or of the same size and different. */
export type Found =
  | { readonly kind: 'same'; readonly number: number; readonly index: number }
  | { readonly kind: 'none'; readonly near: readonly number[] };

/** Both fingerprints decide; one of them alone would do, and two that disagree are no match. */
export function findFile(exhibits: readonly ShownExhibit[], size: number, { sha256, sm3 }: Digests): Found {
  const same = exhibits.find(({ exhibit }) => exhibit.sha256 === sha256 && exhibit.sm3 === sm3);
  if (same !== undefined) return { kind: 'same', number: same.view.number, index: same.events[0]?.index ?? 0 };
  return {
    kind: 'none',
    near: exhibits.filter(({ exhibit }) => exhibit.size === size).map(({ view }) => view.number),
  };
}

/** A name for the file when it is taken out: its number and title, and an end that tells the type where one is known. */
export function fileNameOf({ view, exhibit }: ShownExhibit): string {
  const [, subtype = ''] = exhibit.mediaType.split('/');
  const title = exhibit.title.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim();
  return `${view.number} ${title}.${/^[a-z0-9]{2,5}$/.test(subtype) ? subtype : 'bin'}`;
}
