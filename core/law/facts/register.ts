import { given } from '#law/kernel/fact.ts';
import type { OrganKind } from '#words/actor.ts';

import type { FactSheet } from './vocabulary.ts';

/** An organ as the directory of organs describes it. */
export interface ListedOrgan {
  readonly kind: OrganKind;
  readonly level: string | null;
  readonly special: string | null;
  /** Six-digit division code. */
  readonly division: string | null;
}

/**
 * What the directory knows of a court, as facts; what it does not know stays unasked. The page on which a suit is
 * written and the court that receives it read it from here, so both decide on the same facts.
 */
export function factsOfCourt(court: Omit<ListedOrgan, 'kind'>): FactSheet {
  const kind = courtKind(court);
  const city = kind === 'internet' ? internetCity(court.division) : null;
  return {
    ...(kind === null ? {} : { courtKind: given(kind) }),
    ...(city === null ? {} : { internetCourtCity: given(city) }),
    ...(court.division === null ? {} : { courtDivision: given(court.division) }),
  };
}

function courtKind({ level, special }: Omit<ListedOrgan, 'kind'>) {
  if (special === 'internet') return 'internet';
  // The court of a development zone is a basic court with a district of its own.
  if (special !== null && special !== '' && special !== 'zone') return 'specialised';
  return level === 'basic' || level === 'intermediate' || level === 'high' || level === 'supreme' ? level : null;
}

/** The three cities with an internet court, by their division codes (IC25 art. 1). */
function internetCity(division: string | null) {
  if (division === null) return null;
  if (division.startsWith('11')) return 'beijing';
  if (division.startsWith('3301')) return 'hangzhou';
  return division.startsWith('4401') ? 'guangzhou' : null;
}

/** Who sues, as the directory knows the organ: nobody has to state it. */
export function factsOfFiler(filer: Pick<ListedOrgan, 'kind' | 'level'>): FactSheet {
  switch (filer.kind) {
    case 'procuratorate': {
      const level = procuratorateLevel(filer.level);
      return {
        plaintiffKind: given('procuratorate'),
        ...(level === null ? {} : { procuratorateLevel: given(level) }),
      };
    }
    case 'consumer-organisation':
      return {
        plaintiffKind: given('consumer-organisation'),
        ...(filer.level === 'national' || filer.level === 'province' || filer.level === 'lower'
          ? { organisationLevel: given(filer.level) }
          : {}),
      };
    case 'designated-organisation':
      return { plaintiffKind: given('designated-organisation') };
    case 'court':
    case 'department':
    case 'processor':
    case 'law-firm':
    case 'platform':
      return {};
  }
}

/** The directory names levels of procuratorates by their divisions, the law by their own. */
function procuratorateLevel(level: string | null) {
  switch (level) {
    case 'basic':
    case 'city':
    case 'province':
    case 'supreme':
      return level;
    case 'prefecture':
      return 'city';
    case 'county':
      return 'basic';
    default:
      return null;
  }
}

/** What papers show by being there; one that is missing proves nothing, so it says nothing (ProcI 14; ConsI 4). */
export function factsOfPapers(papers: readonly { readonly kind: string }[]): FactSheet {
  const kinds = new Set(papers.map(({ kind }) => kind));
  return {
    ...(kinds.has('indictment') ? { indictmentFiled: given(true) } : {}),
    ...(kinds.has('announcement-proof') ? { announcementProofFiled: given(true) } : {}),
    ...(kinds.has('duty-proof') ? { consumerDutyProved: given(true) } : {}),
  };
}
