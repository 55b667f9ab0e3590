import type { At } from '#law/kernel/terms.ts';
import { conjunction, disjunction, negate, type Truth } from '#law/kernel/truth.ts';

import { levelHighPersons } from '../parameters/level-high-persons.ts';
import { levelHighProvinces } from '../parameters/level-high-provinces.ts';
import { levelHighSum } from '../parameters/level-high-sum.ts';
import { levelLowSum } from '../parameters/level-low-sum.ts';
import { levelPersonFloor } from '../parameters/level-person-floor.ts';

import type { LadderFacts } from './ladder.ts';
import { caseTiers } from './tier.ts';

/** The facts by which the proposal divides cases: undefined is unknown, null not applicable. */
export interface DivisionFacts extends LadderFacts {
  readonly claimAmount?: number | null | undefined;
  readonly provedGain?: number | null | undefined;
  readonly provincesConcerned?: number | null | undefined;
  readonly specialMatter?: string | null | undefined;
  readonly novelOrComplex?: boolean | null | undefined;
  readonly factsClear?: boolean | null | undefined;
  readonly punitiveClaimed?: boolean | null | undefined;
  readonly defendantAdmitsProcessing?: boolean | null | undefined;
}

/** Names of the facts above, for the steps that read them. */
export const divisionReads = [
  'claimAmount',
  'provedGain',
  'provincesConcerned',
  'specialMatter',
  'novelOrComplex',
  'factsClear',
  'punitiveClaimed',
  'defendantAdmitsProcessing',
  'personsByKind',
  'affectedPersons',
  'informationKinds',
  'includesUnder14',
  'obtainedInDuty',
  'sanctionedWithinTwoYears',
  'specialGroupPerMille',
] as const;

/** How heavy a case is under the proposal, and what makes it so. */
export interface Division {
  /** For the intermediate court, in ordinary procedure. */
  readonly heavy: Truth;
  /** For a basic court, in summary procedure with a bench of three. */
  readonly light: Truth;
  /** The grounds that hold for `heavy`. */
  readonly grounds: readonly string[];
}

/** Weighs a case by sum, persons, provinces and difficulty. What is unknown stays so unless another ground settles it. */
export function divide(facts: DivisionFacts, at: At): Division {
  const value = valueOf(facts, at);
  const small = smallOnLadder(facts, at);
  const heavyGrounds: Readonly<Record<string, Truth>> = {
    sum: reaches(value, at.figure(levelHighSum)),
    persons: reaches(personsOf(facts), at.figure(levelHighPersons)),
    provinces: reaches(exactly(facts.provincesConcerned), at.figure(levelHighProvinces)),
    'foreign-related':
      facts.specialMatter === undefined ? 'unknown' : truthOf(facts.specialMatter === 'foreign-related'),
    mass: small.mass,
    'novel-or-complex': held(facts.novelOrComplex),
    contested: negate(held(facts.factsClear)),
  };
  const light = conjunction([
    negate(reaches(value, at.figure(levelLowSum))),
    small.low,
    negate(reaches(exactly(facts.provincesConcerned), at.figure(levelHighProvinces))),
    held(facts.factsClear),
    negate(held(facts.punitiveClaimed)),
    held(facts.defendantAdmitsProcessing),
  ]);
  const heavy = disjunction(Object.values(heavyGrounds));
  return {
    heavy,
    light: heavy === 'yes' ? 'no' : conjunction([light, negate(heavy)]),
    grounds: Object.entries(heavyGrounds)
      .filter(([, truth]) => truth === 'yes')
      .map(([ground]) => ground),
  };
}

type Range = readonly [low: number, high: number];

const anything: Range = [0, Number.POSITIVE_INFINITY];

function exactly(count: number | null | undefined): Range {
  if (count === undefined) return anything;
  return [count ?? 0, count ?? 0];
}

/** Where a sum is claimed, that sum; where none is, the proved gain or a floor for each victim, whichever is more. */
function valueOf(facts: DivisionFacts, at: At): Range {
  const { claimAmount, provedGain } = facts;
  if (claimAmount === undefined) return anything;
  if (claimAmount !== null) return [claimAmount, claimAmount];
  const floor = at.figure(levelPersonFloor) ?? 0;
  const persons = personsOf(facts);
  const gain = exactly(provedGain);
  return [Math.max(gain[0], persons[0] * floor), Math.max(gain[1], persons[1] * floor)];
}

function personsOf({ affectedPersons, personsByKind }: DivisionFacts): Range {
  if (affectedPersons !== undefined || !Array.isArray(personsByKind)) return exactly(affectedPersons);
  return exactly(personsByKind.reduce((sum, { persons }) => sum + (typeof persons === 'number' ? persons : 0), 0));
}

/** 以上 includes the figure itself. */
function reaches([low, high]: Range, bound: number | undefined): Truth {
  if (bound === undefined) return 'unknown';
  if (low >= bound) return 'yes';
  return high < bound ? 'no' : 'unknown';
}

function held(fact: boolean | null | undefined): Truth {
  return fact === undefined ? 'unknown' : truthOf(fact === true);
}

function truthOf(holds: boolean): Truth {
  return holds ? 'yes' : 'no';
}

/** Where the case stands on the ladder of sensitivity: below ten thresholds, or of the highest tier. */
function smallOnLadder(facts: DivisionFacts, at: At): { readonly low: Truth; readonly mass: Truth } {
  const tiers = caseTiers(facts, at);
  if (tiers === null) return { low: 'unknown', mass: 'unknown' };
  return { low: every(tiers, ['below', 'basic']), mass: every(tiers, ['mass']) };
}

function every(tiers: readonly string[], among: readonly string[]): Truth {
  const inside = tiers.filter((tier) => among.includes(tier)).length;
  if (inside === tiers.length) return 'yes';
  return inside === 0 && !between(tiers, among) ? 'no' : 'unknown';
}

/** Two tiers are the ends of a range, and what lies between them is possible too. */
function between([low, high]: readonly string[], among: readonly string[]): boolean {
  const order = ['below', 'basic', 'large', 'mass'];
  if (low === undefined || high === undefined) return false;
  return order.slice(order.indexOf(low), order.indexOf(high) + 1).some((tier) => among.includes(tier));
}
