import { yuan } from '#words/money.ts';
import type { Proposal } from '#law/kernel/regime.ts';
import type { Value } from '#law/kernel/step.ts';
import type { At, Computation } from '#law/kernel/terms.ts';

import { gainOf, lossOf, type BaseFacts, type Proved } from '../damages-base.ts';
import { damagesCap } from '../parameters/damages-cap.ts';
import { damagesCapTurnover } from '../parameters/damages-cap-turnover.ts';
import { victimsClaimDays } from '../parameters/victims-claim-days.ts';
import { perMilleOf } from '../per-mille.ts';
import { cite } from '../sources/cite.ts';
import { computed } from '../terms.ts';

import { gridFigures, gridOf } from './damage-grid.ts';

interface Facts extends BaseFacts {
  readonly claimAmount?: number | null | undefined;
  readonly damagesMethod?: string | null | undefined;
  readonly discretionarySum?: number | null | undefined;
  readonly marketPricePerItem?: number | null | undefined;
  readonly affectedItems?: number | null | undefined;
  readonly personsByKind?: readonly Readonly<Record<string, string | number | boolean>>[] | null | undefined;
  readonly infringementMonths?: number | null | undefined;
  readonly turnoverLastYear?: number | null | undefined;
}

/** The least and the most that a method gives, in fen; null where it cannot be used, undefined where it is not known yet. */
type Range = readonly [low: number, high: number] | null | undefined;

/**
 * Four methods of reckoning damages: loss, gain, market price and a grid for each person; the plaintiff's choice where it can be proved,
 * else the highest that can, under a cap. Within a grid the court sets the sum.
 */
export const rDamage: Proposal = Object.freeze({
  id: 'R-DAMAGE',
  words: { zh: '赔偿基准：增设市场价与裁量表', en: 'Basis of damages: market price and a grid beside loss and gain' },
  replaces: {
    'damages.basis': computed(
      'damages.methods',
      { cites: ['RDamage', 'PIPL 69(2)', 'PIPL 66'], burden: 'plaintiff', curableBy: 'plaintiff' },
      {
        reads: [
          'claimAmount',
          'damagesMethod',
          'lossProvable',
          'provedLoss',
          'gainProvable',
          'provedGain',
          'discretionarySum',
          'marketPricePerItem',
          'affectedItems',
          'personsByKind',
          'infringementMonths',
          'turnoverLastYear',
        ],
        decide: methods,
        solve: (goal, facts, at) => {
          const range = chosen(facts, rangesOf(facts, at))?.range;
          if (range === undefined) return [];
          return [{ claimAmount: goal === 'yes' ? range[0] : range[1] + 1 }];
        },
      },
    ),
  },
  parameters: {
    ...gridFigures,
    'damages-cap': yuan(50_000_000),
    'damages-cap-turnover': 50,
    'victims-claim-days': 180,
  },
  blockedBy: cite('PIPL 69(2)', 'CC 1182'),
  nearestRoute: {
    words: {
      zh: '现行法只有损失和获利两种方法；两者都难以确定的，请求法院按实际情况酌定，并把市场价、人数、持续时间作为酌定因素提出',
      en: 'In force there are loss and gain alone; where neither can be fixed, ask the court to set the sum and put market price, persons and duration before it as circumstances',
    },
    provisions: cite('PIPL 69(2)', 'CC 998'),
  },
});

function methods(facts: Facts, at: At): Computation {
  const { claimAmount: claimed, turnoverLastYear: turnover } = facts;
  if (claimed === null) return { truth: 'no', value: { claimed } };
  const ceiling = at.figure(damagesCap);
  const share = at.figure(damagesCapTurnover);
  if (ceiling === undefined || share === undefined) return { truth: 'unknown', because: 'open' };
  if (claimed === undefined || turnover === undefined || facts.damagesMethod === undefined) return { truth: 'unknown' };
  const cap = turnover === null ? ceiling : Math.min(ceiling, perMilleOf(turnover, share));
  const ranges = rangesOf(facts, at);
  const pick = chosen(facts, ranges);
  if (pick === null) return { truth: 'unknown' };
  const { method, range, complete } = pick;
  const [low, high] = range.map((sum) => Math.min(sum, cap));
  if (low === undefined || high === undefined) return { truth: 'unknown' };
  const value = {
    method,
    methods: { loss: shown(ranges.loss), gain: shown(ranges.gain), marketPrice: shown(ranges['market-price']) },
    grid: gridValue(facts, at),
    low,
    high,
    cap,
    capped: range[1] > cap,
    claimed,
    victimsClaimDays: at.figure(victimsClaimDays) ?? null,
  };
  if (claimed <= low) return { truth: 'yes', value };
  if (claimed > high) return complete || claimed > cap ? { truth: 'no', value } : { truth: 'unknown', value };
  if (!complete || facts.discretionarySum === undefined) return { truth: 'unknown', value };
  if (facts.discretionarySum === null) return { truth: 'unknown', because: 'open', value };
  const set = Math.min(Math.max(facts.discretionarySum, low), high);
  return { truth: claimed <= set ? 'yes' : 'no', value: { ...value, set } };
}

type Ranges = Readonly<Record<'loss' | 'gain' | 'market-price' | 'grid', Range>>;

function rangesOf(facts: Facts, at: At): Ranges {
  const { marketPricePerItem: price, affectedItems: items } = facts;
  const market = price === null || items === null ? null : product(price, items);
  const grid = gridFor(facts, at);
  return {
    loss: exactly(lossOf(facts)),
    gain: exactly(gainOf(facts)),
    'market-price': exactly(market),
    grid: grid === null || grid === undefined ? grid : [grid.low, grid.high],
  };
}

function gridFor({ personsByKind, infringementMonths }: Facts, at: At): ReturnType<typeof gridOf> | undefined {
  if (personsByKind === null) return null;
  if (personsByKind === undefined || infringementMonths === undefined) return undefined;
  return gridOf(personsByKind, infringementMonths ?? 0, at);
}

function gridValue(facts: Facts, at: At): Value {
  const grid = gridFor(facts, at);
  if (grid === null || grid === undefined) return null;
  const { low, high, factorPerMille, lines } = grid;
  return { low, high, factorPerMille, lines };
}

interface Pick {
  readonly method: string;
  readonly range: readonly [number, number];
  /** Whether every method that could give more is known. */
  readonly complete: boolean;
}

/** The method elected where it can be used, else the highest of those that can; null while the one elected is not known. */
function chosen({ damagesMethod: elected }: Facts, ranges: Ranges): Pick | null {
  if (elected === 'loss' || elected === 'gain' || elected === 'market-price' || elected === 'grid') {
    const range = ranges[elected];
    if (range === undefined) return null;
    if (range !== null) return { method: elected, range, complete: true };
  }
  const known = Object.values(ranges).filter((range) => range !== null && range !== undefined);
  const low = Math.max(0, ...known.map(([least]) => least));
  const high = Math.max(0, ...known.map(([, most]) => most));
  return { method: 'highest', range: [low, high], complete: !Object.values(ranges).includes(undefined) };
}

function exactly(sum: Proved): Range {
  return sum === null || sum === undefined ? sum : [sum, sum];
}

function product(price: number | undefined, items: number | undefined): number | undefined {
  return price === undefined || items === undefined ? undefined : Math.min(price * items, Number.MAX_SAFE_INTEGER);
}

function shown(range: Range): Value {
  return range === null || range === undefined ? null : range[0];
}
