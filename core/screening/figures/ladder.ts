import type { Day } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import type { Step, Value } from '#law/kernel/step.ts';
import { decide } from '#law/kernel/decision.ts';
import type { Truth } from '#law/kernel/truth.ts';
import { ladderFigures } from '#law/proposals/ladder-proposal.ts';
import { ladderSchemes, type LadderSchemeId } from '#law/proposals/ladder-schemes.ts';
import { criminalLadder } from '#law/questions/criminal-ladder.ts';
import { many } from '#law/questions/many.ts';
import { regime } from '#law/regime.ts';

import type { KindTable } from '../classes/classification.ts';
import type { Screening } from '../report.ts';
import { factsOf } from './facts.ts';
import { itemsOf, type Items } from './items.ts';
import { personsByClass, type PersonsByClass } from './persons-by-kind.ts';

/** What one kind weighs on the criminal ladder, with the subtraction that article 11 allows. */
export interface CriminalLine extends Items {
  readonly tier: 'first' | 'second' | 'third';
  readonly threshold: number;
}

/** The criminal ladder in force, as a reference: by items, never by persons. */
export interface CriminalLadder {
  /** Whether the items alone reach it; unknown where facts outside the data set decide. */
  readonly outcome: Truth;
  /** Sum of shares of the thresholds, per mille, rounded down; null where no figure holds on the day. */
  readonly ratioPerMille: number | null;
  readonly lines: readonly CriminalLine[];
  /** Rows of the data set: items by rows, where a court takes what stands together as one. */
  readonly rows: number;
}

/** A proposed ladder: not law in force. */
export interface ProposedLadder {
  readonly scheme: LadderSchemeId;
  /** Null where the screening was not run over this scheme's classes. */
  readonly byClass: PersonsByClass | null;
  /** Persons from whom ‘many’ would begin in each class. */
  readonly thresholds: PersonsByClass;
  /** Lowest and highest score that what is known allows. */
  readonly perMille: readonly [low: number, high: number] | null;
  /** The tiers between which the case lies: one twice where it is certain. */
  readonly tiers: readonly [low: string, high: string] | null;
}

/** How far the items settle it; `halved`: not known, and reached only where the thresholds are halved (CrimPI 5(1)(8)). */
export type CriminalOutcome = Truth | 'halved';

/**
 * What is said of the items alone. Where they reach a sum of 1 it still turns on whether they were bought for a lawful
 * business, which has a measure of its own (CrimPI 6); below it, on duty or service too.
 */
export const criminalOutcome = ({ outcome, ratioPerMille }: CriminalLadder): CriminalOutcome =>
  outcome === 'unknown' && ratioPerMille !== null && ratioPerMille < 1000 ? 'halved' : outcome;

/** Both ladders over one screening. */
export interface Ladder {
  readonly criminal: CriminalLadder;
  /** By the classes the screening was run over; null where persons were not counted. */
  readonly proposal: ProposedLadder | null;
  /** The same persons under the other schemes, without classes of their own. */
  readonly otherSchemes: readonly ProposedLadder[];
}

/** What is known beside the data set, and how the screening was run. */
export interface LadderFrom {
  readonly on: Day;
  readonly kinds: KindTable;
  readonly scheme: LadderSchemeId;
  /** Facts of the case that no data set shows: duty, earlier sanctions, purpose. Absent ones are not known. */
  readonly known?: FactSheet;
}

/** The ladder in force, as reference, and the proposed ones, through the very questions of the law. */
export function ladderOf(screening: Screening, { on, kinds, scheme, known = {} }: LadderFrom): Ladder {
  const facts: FactSheet = {
    ...factsOf(screening, { exhibits: [], scheme: ladderSchemes[scheme], kinds }),
    ...known,
  };
  const others = Object.keys(ladderSchemes).filter(isScheme);
  return {
    criminal: criminal(screening, facts, on, kinds),
    proposal: screening.persons === null ? null : proposed(scheme, facts, on, personsByClass(screening.persons)),
    otherSchemes:
      screening.persons === null
        ? []
        : others.filter((id) => id !== scheme).map((id) => proposed(id, withoutClasses(facts), on, null)),
  };
}

function criminal(screening: Screening, facts: FactSheet, on: Day, kinds: KindTable): CriminalLadder {
  const { step } = decide(criminalLadder, facts, regime({ on }));
  const found = stepOf(step, 'criminal-ladder.items');
  const lines = linesOf(found?.value);
  return {
    outcome: found?.truth ?? 'unknown',
    ratioPerMille: numberIn(found?.value, 'ratioPerMille'),
    // The law answers line by line in the order in which it was asked.
    lines: itemsOf(screening, kinds).flatMap((items, place) => {
      const line = lines[place];
      return line === undefined ? [] : [{ ...items, ...line }];
    }),
    rows: screening.rows,
  };
}

/** Persons of one scheme's classes say nothing of another's. */
function withoutClasses({ personsByKind: _left, ...facts }: FactSheet): FactSheet {
  return facts;
}

function proposed(scheme: LadderSchemeId, facts: FactSheet, on: Day, byClass: PersonsByClass | null): ProposedLadder {
  const { step } = decide(many, facts, regime({ on, proposals: [scheme] }));
  const value = stepOf(step, 'many.ladder')?.value;
  const scores = isRecord(value) ? value['perMille'] : undefined;
  const [low, high] = Array.isArray(scores) ? scores : [];
  return {
    scheme,
    byClass,
    thresholds: {
      'most-sensitive': ladderFigures['ladder-most-sensitive'],
      sensitive: ladderFigures['ladder-sensitive'],
      other: ladderFigures['ladder-other'],
    },
    perMille: typeof low === 'number' && typeof high === 'number' ? [low, high] : null,
    tiers: tiersIn(value),
  };
}

function tiersIn(value: Value | undefined): ProposedLadder['tiers'] {
  if (!isRecord(value)) return null;
  const { tier, tiers }: { readonly tier?: Value; readonly tiers?: Value } = value;
  if (typeof tier === 'string') return [tier, tier];
  const [low, high] = Array.isArray(tiers) ? tiers : [];
  return typeof low === 'string' && typeof high === 'string' ? [low, high] : null;
}

function linesOf(value: Value | undefined): readonly Pick<CriminalLine, 'tier' | 'threshold'>[] {
  const lines = isRecord(value) ? value['lines'] : undefined;
  if (!Array.isArray(lines)) return [];
  return lines.flatMap((line) => {
    if (!isRecord(line)) return [];
    const { tier, threshold }: { readonly tier?: Value; readonly threshold?: Value } = line;
    return (tier === 'first' || tier === 'second' || tier === 'third') && typeof threshold === 'number'
      ? [{ tier, threshold }]
      : [];
  });
}

function stepOf(step: Step, id: string): Step | undefined {
  if (step.id === id) return step;
  for (const part of step.parts) {
    const found = stepOf(part, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function numberIn(value: Value | undefined, name: string): number | null {
  const found = isRecord(value) ? value[name] : undefined;
  return typeof found === 'number' ? found : null;
}

function isRecord(value: Value | undefined): value is Readonly<Record<string, Value>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isScheme(id: string): id is LadderSchemeId {
  return Object.hasOwn(ladderSchemes, id);
}
