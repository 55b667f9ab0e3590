import type { At, Computation } from '#law/kernel/terms.ts';

import { ladderMassPersons } from '../parameters/ladder-mass-persons.ts';
import { ladderMostSensitive } from '../parameters/ladder-most-sensitive.ts';
import { ladderOther } from '../parameters/ladder-other.ts';
import { ladderSensitive } from '../parameters/ladder-sensitive.ts';
import { ladderSpecialGroup } from '../parameters/ladder-special-group.ts';
import { numerousParties } from '../parameters/numerous-parties.ts';

/** Classes of information by how few persons are many; the figures are parameters. */
export type LadderClass = 'most-sensitive' | 'sensitive' | 'other';

/** Which class each kind of information belongs to; kinds left out are `other`. */
export type LadderScheme = Readonly<Record<string, LadderClass>>;

/** Facts as the ladder reads them: undefined is unknown, null not applicable. */
export interface LadderFacts {
  readonly personsByKind?: readonly Readonly<Record<string, string | number | boolean>>[] | null | undefined;
  readonly affectedPersons?: number | null | undefined;
  readonly informationKinds?: readonly string[] | null | undefined;
  readonly includesUnder14?: boolean | null | undefined;
  readonly obtainedInDuty?: boolean | null | undefined;
  readonly sanctionedWithinTwoYears?: boolean | null | undefined;
  readonly specialGroupPerMille?: number | null | undefined;
}

/** Below, basic, large (ten times) or mass (a hundred times, or the figure for any information). */
export type Tier = 'below' | 'basic' | 'large' | 'mass';

/** Bounds of the score, as persons weighed against their thresholds: `low` counts what is shown, `high` what is still possible. */
interface Score {
  readonly low: number;
  readonly high: number;
  readonly persons: readonly [low: number, high: number];
  /** What a score of one threshold is, in the same unit. */
  readonly unit: number;
}

const under14 = 'under-14';

/**
 * The ladder of thresholds by sensitivity: each person counts once, in the most sensitive class; classes are summed as
 * shares of their thresholds; each aggravating circumstance halves them. What is unknown is bounded from both sides, so
 * an answer is given wherever the missing facts could not change it.
 */
export function ladder(scheme: LadderScheme, facts: LadderFacts, at: At): Computation {
  const floor = at.figure(numerousParties);
  const mass = at.figure(ladderMassPersons);
  const score = scoreOf(scheme, facts, at);
  if (floor === undefined || mass === undefined || score === 'open') return { truth: 'unknown', because: 'open' };
  if (score === 'missing') return { truth: 'unknown' };
  const low = tierOf(score.low, score.persons[0], score.unit, floor, mass);
  const high = tierOf(score.high, score.persons[1], score.unit, floor, mass);
  const value = {
    scheme: schemeName(at),
    perMille: [perMille(score.low, score.unit), perMille(score.high, score.unit)],
    persons: [...score.persons],
    ...(low === high ? { tier: low } : { tiers: [low, high] }),
  };
  if (low !== 'below') return { truth: 'yes', value };
  return high === 'below' ? { truth: 'no', value } : { truth: 'unknown', value };
}

function tierOf(score: number, persons: number, unit: number, floor: number, mass: number): Tier {
  if (score < unit || persons < floor) return 'below';
  if (score >= 100 * unit || persons >= mass) return 'mass';
  return score >= 10 * unit ? 'large' : 'basic';
}

function scoreOf(scheme: LadderScheme, facts: LadderFacts, at: At): Score | 'open' | 'missing' {
  const thresholds = {
    'most-sensitive': at.figure(ladderMostSensitive),
    sensitive: at.figure(ladderSensitive),
    other: at.figure(ladderOther),
  };
  const { 'most-sensitive': most, sensitive, other } = thresholds;
  const special = at.figure(ladderSpecialGroup);
  if (most === undefined || sensitive === undefined || other === undefined || special === undefined) return 'open';
  // One common denominator keeps the sum of shares in whole numbers.
  const unit = most * sensitive * other;
  const weight = { 'most-sensitive': unit / most, sensitive: unit / sensitive, other: unit / other };
  const [fewest, mostHalvings] = halvings(facts, special);
  const bounded = countedPersons(scheme, facts, weight);
  if (bounded === null) return 'missing';
  return {
    low: bounded.low * 2 ** fewest,
    high: bounded.high * 2 ** mostHalvings,
    persons: bounded.persons,
    unit,
  };
}

/** How many circumstances halve the thresholds: those shown, and those that may yet be. */
function halvings(facts: LadderFacts, special: number): readonly [number, number] {
  const { obtainedInDuty, sanctionedWithinTwoYears, specialGroupPerMille: share } = facts;
  const group = share === undefined ? undefined : share !== null && share >= special;
  const circumstances = [obtainedInDuty, sanctionedWithinTwoYears, group];
  const shown = circumstances.filter((held) => held === true).length;
  return [shown, shown + circumstances.filter((held) => held === undefined).length];
}

function countedPersons(
  scheme: LadderScheme,
  facts: LadderFacts,
  weight: Readonly<Record<LadderClass, number>>,
): { readonly low: number; readonly high: number; readonly persons: readonly [number, number] } | null {
  const { personsByKind, affectedPersons } = facts;
  if (Array.isArray(personsByKind)) {
    let sum = 0;
    let persons = 0;
    for (const { kind, persons: count } of personsByKind) {
      if (typeof kind !== 'string' || typeof count !== 'number') return null;
      sum += count * weight[classOf(scheme, kind)];
      persons += count;
    }
    // A breakdown that does not add up to the total contradicts it; neither is believed over the other.
    if (typeof affectedPersons === 'number' && affectedPersons !== persons) return null;
    return { low: sum, high: sum, persons: [persons, persons] };
  }
  if (typeof affectedPersons !== 'number') return null;
  const weights = possibleClasses(scheme, facts).map((each) => weight[each]);
  return {
    low: affectedPersons * Math.min(...weights),
    high: affectedPersons * Math.max(...weights),
    persons: [affectedPersons, affectedPersons],
  };
}

/** Without a breakdown, every person may be of any class that the kinds named allow; unnamed kinds allow all. */
function possibleClasses(scheme: LadderScheme, facts: LadderFacts): readonly LadderClass[] {
  const { informationKinds: kinds, includesUnder14 } = facts;
  if (!Array.isArray(kinds) || kinds.length === 0) return ['most-sensitive', 'sensitive', 'other'];
  const named = kinds.map((kind) => classOf(scheme, String(kind)));
  return includesUnder14 === false ? named : [...named, classOf(scheme, under14)];
}

function classOf(scheme: LadderScheme, kind: string): LadderClass {
  return scheme[kind] ?? 'other';
}

function perMille(score: number, unit: number): number {
  return Math.floor((score * 1000) / unit);
}

function schemeName({ proposal }: At): string {
  return proposal ?? '';
}
