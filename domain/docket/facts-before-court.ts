import type { FactSheet } from '#law/facts/vocabulary.ts';
import { given } from '#law/kernel/fact.ts';
import { shanghaiDay } from '#words/day.ts';
import type { CaseState } from './act.ts';
import type { Directory, OrganFacts } from './services.ts';

type Filed = Pick<CaseState, 'court' | 'filer' | 'complaint' | 'receivedAt'>;

/**
 * The fact sheet as it stands before this court: what was filed and found, and what the register itself knows, which
 * nobody has to state and nobody else can: who sues, at which level, before which court, and when it was received.
 */
export function factsBefore(state: Filed, directory: Directory): FactSheet {
  const known = factsOfRegister(state, directory);
  const filed = Object.entries(state.complaint.facts).filter(([name]) => !ofAnother(name, known));
  return { ...Object.fromEntries(filed), ...known };
}

/** What the register knows of a case. */
export function factsOfRegister(state: Omit<Filed, 'complaint'>, directory: Directory): FactSheet {
  const court = directory.organ(state.court);
  const filer = directory.organ(state.filer);
  return {
    filedOn: given(shanghaiDay(state.receivedAt)),
    ...(court === null ? {} : factsOfCourt(court)),
    ...(filer === null ? {} : factsOfFiler(filer)),
  };
}

/** Facts that only one kind of court or plaintiff has. */
const only = {
  internetCourtCity: ['courtKind', 'internet'],
  procuratorateLevel: ['plaintiffKind', 'procuratorate'],
  organisationLevel: ['plaintiffKind', 'consumer-organisation'],
} as const;

/** Whether a fact filed is one of another kind of court or plaintiff than the register knows them to be. */
function ofAnother(name: string, known: FactSheet): boolean {
  const belongs = Object.entries(only).find(([fact]) => fact === name)?.[1];
  if (belongs === undefined) return false;
  const kind = known[belongs[0]];
  return kind?.state === 'given' && kind.value !== belongs[1];
}

/** What the directory knows of a court, as facts; what it does not know stays unasked. */
export function factsOfCourt(court: Pick<OrganFacts, 'level' | 'special' | 'division'>): FactSheet {
  const kind = courtKind(court);
  const city = kind === 'internet' ? internetCity(court.division) : null;
  return {
    ...(kind === null ? {} : { courtKind: given(kind) }),
    ...(city === null ? {} : { internetCourtCity: given(city) }),
    ...(court.division === null ? {} : { courtDivision: given(court.division) }),
  };
}

function courtKind({ level, special }: Pick<OrganFacts, 'level' | 'special'>) {
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

/** Who sues, as the directory knows the organ. */
export function factsOfFiler(filer: Pick<OrganFacts, 'kind' | 'level'>): FactSheet {
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
    case 'platform':
      return {};
  }
}

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
