import { factsOfCourt, factsOfFiler } from '#law/facts/register.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { given } from '#law/kernel/fact.ts';
import { shanghaiDay } from '#words/day.ts';
import type { CaseState } from './act.ts';
import type { Directory } from './services.ts';

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
