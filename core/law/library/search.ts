import { halfWidth } from '#words/normal.ts';

import { formalCitation } from '../sources/formal-citation.ts';
import type { Provision } from '../sources/provision.ts';
import { provisions } from '../sources/sources.ts';

/**
 * Provisions that hold every word typed, in either language: by citation in any form (PIPL 70, 个保法 70, 第七十条), by words
 * of their gist, by instrument. A citation comes before a word, and an article before its paragraphs.
 */
export function searchProvisions(text: string): readonly Provision[] {
  const wanted = plain(text).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return Object.values(provisions);
  const whole = squeezed(text);
  return entries()
    .flatMap((entry) => {
      const rank = rankOf(entry, wanted, whole);
      return rank === null ? [] : [{ entry, rank }];
    })
    .toSorted((one, other) => one.rank - other.rank || one.entry.place - other.entry.place)
    .map(({ entry }) => entry.provision);
}

interface Entry {
  readonly provision: Provision;
  readonly place: number;
  /** Every form of its citation, without spaces and title marks. */
  readonly citations: readonly string[];
  readonly words: string;
}

let known: readonly Entry[] | undefined;

function entries(): readonly Entry[] {
  known ??= Object.values(provisions).map((provision, place): Entry => {
    const { id, cite, gist, instrument } = provision;
    const formal = formalCitation(id);
    return {
      provision,
      place,
      citations: [id, cite.zh, cite.en, formal.zh, formal.en].map(squeezed),
      words: plain(
        [
          id,
          cite.zh,
          cite.en,
          formal.zh,
          gist.zh,
          gist.en,
          instrument.title.zh,
          instrument.title.en,
          instrument.number ?? '',
        ].join(' '),
      ),
    };
  });
  return known;
}

/** 0 the citation itself, 1 the beginning of one (its paragraphs), 2 words in it, null nothing. */
function rankOf({ citations, words }: Entry, wanted: readonly string[], whole: string): number | null {
  if (citations.includes(whole)) return 0;
  if (citations.some((citation) => citation.startsWith(whole) && !/\d/.test(citation[whole.length] ?? ''))) return 1;
  return wanted.every((word) => words.includes(word)) || citations.some((citation) => citation.includes(whole))
    ? 2
    : null;
}

const plain = (text: string): string => halfWidth(text).toLowerCase();
const squeezed = (text: string): string => plain(text).replaceAll(/[\s《》〈〉]+/gu, '');
