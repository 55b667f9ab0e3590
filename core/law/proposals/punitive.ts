import { yuan } from '#words/money.ts';
import type { Parameter } from '#law/kernel/parameter.ts';
import type { Value } from '#law/kernel/step.ts';
import type { At, Computation } from '#law/kernel/terms.ts';

import { baseOf, type BaseFacts } from '../damages-base.ts';
import { punitiveBreaches } from '../parameters/punitive-breaches.ts';
import { punitiveCap } from '../parameters/punitive-cap.ts';
import { punitiveCapTurnover } from '../parameters/punitive-cap-turnover.ts';
import { punitiveDurationMonths } from '../parameters/punitive-duration-months.ts';
import { punitiveFineShare } from '../parameters/punitive-fine-share.ts';
import { punitiveFloor } from '../parameters/punitive-floor.ts';
import { punitiveMitigationLeast } from '../parameters/punitive-mitigation-least.ts';
import { punitiveMitigationStep } from '../parameters/punitive-mitigation-step.ts';
import { punitiveMostMultiple } from '../parameters/punitive-most-multiple.ts';
import { punitiveWeightFacts } from '../parameters/punitive-weight-facts.ts';
import { punitiveWeightHarm } from '../parameters/punitive-weight-harm.ts';
import { punitiveWeightMind } from '../parameters/punitive-weight-mind.ts';
import { perMilleOf } from '../per-mille.ts';

import { gridOf } from './damage-grid.ts';
import type { LadderFacts } from './ladder.ts';
import { scheme } from './r-many.ts';
import { caseTiers } from './tier.ts';

/** Figures of the proposal, by parameter; engineering proposals, none of them law. */
export const punitiveFigures = Object.freeze({
  'punitive-weight-mind': 400,
  'punitive-weight-facts': 300,
  'punitive-weight-harm': 300,
  'punitive-most-multiple': 5,
  'punitive-breaches': 3,
  'punitive-duration-months': 6,
  'punitive-mitigation-step': 200,
  'punitive-mitigation-least': 500,
  'punitive-fine-share': 300,
  'punitive-floor': yuan(500),
  'punitive-cap': yuan(50_000_000),
  'punitive-cap-turnover': 50,
});

/** What the proposal weighs: undefined is unknown, null not applicable. */
export interface PunitiveFacts extends LadderFacts, BaseFacts {
  readonly punitiveClaimed?: boolean | null | undefined;
  readonly punitiveInTime?: boolean | null | undefined;
  readonly mindState?: string | null | undefined;
  readonly aggravations?: readonly string[] | null | undefined;
  readonly breaches?: readonly string[] | null | undefined;
  readonly infringementMonths?: number | null | undefined;
  readonly crossBorder?: boolean | null | undefined;
  readonly downstreamHarm?: readonly string[] | null | undefined;
  readonly damagesMethod?: string | null | undefined;
  readonly mitigation?: readonly string[] | null | undefined;
  readonly finesPaid?: number | null | undefined;
  readonly turnoverLastYear?: number | null | undefined;
}

/** Names of the facts above, for the step that reads them. */
export const punitiveReads = [
  'punitiveClaimed',
  'punitiveInTime',
  'mindState',
  'aggravations',
  'breaches',
  'infringementMonths',
  'crossBorder',
  'downstreamHarm',
  'damagesMethod',
  'lossProvable',
  'provedLoss',
  'gainProvable',
  'provedGain',
  'mitigation',
  'finesPaid',
  'turnoverLastYear',
  'personsByKind',
  'affectedPersons',
  'informationKinds',
  'includesUnder14',
  'obtainedInDuty',
  'sanctionedWithinTwoYears',
  'specialGroupPerMille',
] as const;

/** One of the three factors: its points, at most three, and what supports each. */
interface Factor {
  readonly [key: string]: Value;
  readonly points: number;
  readonly because: readonly string[];
}

/**
 * Punitive damages by mind, facts and harm. The gate asks for intent or gross negligence in a case that is large, of the most sensitive
 * kind, or repeated. The multiple of loss or gain lies between one and the highest; mitigation and fines lower it; a floor for each
 * person and a cap bound the sum, and the cap wins over the floor.
 */
export function punitive(facts: PunitiveFacts, at: At): Computation {
  const { punitiveClaimed, punitiveInTime } = facts;
  if (punitiveClaimed === false || punitiveClaimed === null) return { truth: 'no', value: { gate: 'not-claimed' } };
  if (punitiveInTime === false || punitiveInTime === null) return { truth: 'no', value: { gate: 'claimed-too-late' } };
  const mind = mindOf(facts);
  if (mind !== undefined && mind.points < 2) return { truth: 'no', value: { gate: 'not-grave', mind } };
  const tiers = caseTiers(facts, at);
  const [tier, other] = tiers ?? [];
  if (!complete(facts) || mind === undefined || tier === undefined || other !== undefined) return { truth: 'unknown' };
  const sensitive = mostSensitive(facts);
  const repeated = facts.sanctionedWithinTwoYears === true;
  const open = tier === 'large' || tier === 'mass' || (sensitive && tier === 'basic') || repeated;
  if (!open) return { truth: 'no', value: { gate: 'neither-large-nor-repeated', mind, tier } };
  const factors = { mind, facts: factsOf(facts, tier, sensitive, at), harm: harmOf(facts, tier) };
  return reckoned(facts, factors, at);
}

/** Whether every fact is known that a sum takes; a breakdown by kind stands in for the kinds named. */
function complete(facts: PunitiveFacts): boolean {
  const { breaches, infringementMonths, crossBorder, downstreamHarm, damagesMethod, mitigation, finesPaid } = facts;
  const { turnoverLastYear, sanctionedWithinTwoYears, personsByKind, informationKinds, punitiveClaimed } = facts;
  return ![
    punitiveClaimed,
    facts.punitiveInTime,
    breaches,
    infringementMonths,
    crossBorder,
    downstreamHarm,
    damagesMethod,
    mitigation,
    finesPaid,
    turnoverLastYear,
    sanctionedWithinTwoYears,
    personsByKind ?? informationKinds,
    baseFor(facts),
  ].includes(undefined);
}

function baseFor(facts: PunitiveFacts): ReturnType<typeof baseOf> {
  return baseOf(facts.damagesMethod === 'loss' ? 'loss' : 'gain', facts);
}

const minds: Readonly<Record<string, number>> = { slight: 0, negligence: 1, gross: 2, intent: 3 };
const worse: Readonly<Record<string, number>> = {
  'continued-after-warning': 2,
  'for-profit': 2,
  concealment: 3,
  'evidence-destroyed': 3,
};

function mindOf({ mindState, aggravations }: PunitiveFacts): Factor | undefined {
  if (mindState === undefined || aggravations === undefined) return undefined;
  const because = [...(mindState === null ? [] : [mindState]), ...(aggravations ?? [])];
  return { points: Math.max(0, ...because.map((each) => minds[each] ?? worse[each] ?? 0)), because };
}

function factsOf(facts: PunitiveFacts, tier: string, sensitive: boolean, at: At): Factor {
  const { breaches, infringementMonths, crossBorder } = facts;
  return counted([
    ...((breaches ?? []).length >= figureOf(punitiveBreaches, at) ? ['several-rules-broken'] : []),
    ...((infringementMonths ?? 0) > figureOf(punitiveDurationMonths, at) ? ['long-duration'] : []),
    ...tierPoints(tier),
    ...(sensitive ? ['most-sensitive'] : []),
    ...(crossBorder === true ? ['cross-border'] : []),
  ]);
}

function harmOf({ downstreamHarm }: PunitiveFacts, tier: string): Factor {
  return counted([...tierPoints(tier), ...(downstreamHarm ?? [])]);
}

function tierPoints(tier: string): readonly string[] {
  if (tier === 'mass') return ['tier-large', 'tier-mass'];
  return tier === 'large' ? ['tier-large'] : [];
}

function counted(because: readonly string[]): Factor {
  return { points: Math.min(3, because.length), because };
}

function mostSensitive({ personsByKind, informationKinds, includesUnder14 }: PunitiveFacts): boolean {
  if (includesUnder14 === true) return true;
  const kinds = personsByKind?.map(({ kind }) => String(kind)) ?? informationKinds ?? [];
  return kinds.some((kind) => scheme[kind] === 'most-sensitive');
}

function reckoned(
  facts: PunitiveFacts,
  factors: Readonly<Record<'mind' | 'facts' | 'harm', Factor>>,
  at: At,
): Computation {
  const { mind, facts: objective, harm } = factors;
  const score =
    mind.points * figureOf(punitiveWeightMind, at) +
    objective.points * figureOf(punitiveWeightFacts, at) +
    harm.points * figureOf(punitiveWeightHarm, at);
  // The multiple in tenths: one for a score of nought, the highest for a score of three.
  const multipleTenths = 10 + Math.round((score * (figureOf(punitiveMostMultiple, at) - 1)) / 300);
  const proved = baseFor(facts);
  const grid = proved === null ? gridOf(facts.personsByKind ?? [], facts.infringementMonths ?? 0, at) : null;
  const base = { method: proved?.method ?? 'grid-low', sum: proved?.sum ?? grid?.low ?? 0 };
  const gross = Math.floor((base.sum * multipleTenths) / 10);
  const finesCut = cutByFines(facts.finesPaid ?? 0, base.sum, figureOf(punitiveFineShare, at));
  const mitigated = Math.max(
    1_000 - (facts.mitigation ?? []).length * figureOf(punitiveMitigationStep, at),
    figureOf(punitiveMitigationLeast, at),
  );
  const sum = perMilleOf(perMilleOf(gross, 1_000 - finesCut), mitigated);
  const floor = personsOf(facts) * figureOf(punitiveFloor, at);
  const turnoverCap = perMilleOf(facts.turnoverLastYear ?? 0, figureOf(punitiveCapTurnover, at));
  const cap = Math.max(figureOf(punitiveCap, at), turnoverCap);
  const bounded = Math.max(sum, floor);
  return {
    truth: 'yes',
    value: {
      factors,
      scorePerMille: score,
      multipleTenths,
      base,
      gross,
      finesCutPerMille: finesCut,
      mitigationPerMille: mitigated,
      sum,
      floor,
      cap,
      amount: Math.min(bounded, cap),
      decidedBy: bounded > cap ? 'cap' : floor > sum ? 'floor' : 'multiple',
      capWinsOverFloor: floor > cap,
    },
  };
}

/** Fines lower the multiple in proportion to the base, never beyond the share given. */
function cutByFines(paid: number, base: number, share: number): number {
  if (base === 0) return 0;
  return paid >= base ? share : Math.floor((share * paid) / base);
}

function personsOf({ personsByKind, affectedPersons }: PunitiveFacts): number {
  if (typeof affectedPersons === 'number') return affectedPersons;
  return (personsByKind ?? []).reduce((sum, { persons }) => sum + (typeof persons === 'number' ? persons : 0), 0);
}

function figureOf(parameter: Parameter, at: At): number {
  const own: Readonly<Record<string, number>> = punitiveFigures;
  return at.figure(parameter) ?? own[parameter.id] ?? 0;
}
