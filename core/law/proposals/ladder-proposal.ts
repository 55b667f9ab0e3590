import type { Proposal } from '#law/kernel/regime.ts';
import type { Bilingual } from '#words/language.ts';

import { cite } from '../sources/cite.ts';
import { all, any, computed, is } from '../terms.ts';

import type { LadderScheme } from './ladder.ts';
import { ladder } from './ladder.ts';

/** Figures of the ladder, by parameter; engineering proposals drawn from the criminal tiers and the procuratorates' notice. */
export const ladderFigures = Object.freeze({
  'ladder-most-sensitive': 50,
  'ladder-sensitive': 500,
  'ladder-other': 5_000,
  'ladder-mass-persons': 1_000_000,
  'ladder-special-group': 200,
});

/** A ladder in the place of the open term "many": the ladder itself, or a continuing risk to unspecified persons. */
export function ladderProposal(id: string, words: Bilingual, scheme: LadderScheme): Proposal {
  return Object.freeze({
    id,
    words,
    parameters: ladderFigures,
    replaces: {
      many: any(
        'many.proposed',
        { cites: ['RMany'], burden: 'plaintiff' },
        computed('many.ladder', ['RMany', 'CrimPI 5(1)(6)', 'CPLI 75'], {
          reads: [
            'personsByKind',
            'affectedPersons',
            'informationKinds',
            'includesUnder14',
            'obtainedInDuty',
            'sanctionedWithinTwoYears',
            'specialGroupPerMille',
          ],
          decide: (known, at) => ladder(scheme, known, at),
          solve(goal, known, at) {
            const count = typeof known.affectedPersons === 'number' ? known.affectedPersons : 0;
            return enough(scheme, known, at, goal, count).map((affectedPersons) => ({ affectedPersons }));
          },
        }),
        all(
          'many.risk',
          ['RMany', 'ConsI 1'],
          is('many.unspecified', ['ConsI 1'], 'unspecifiedVictims'),
          is('many.continuing', ['RMany'], 'ongoingRisk'),
        ),
      ),
    },
    blockedBy: cite('PIPL 70'),
    nearestRoute: {
      words: {
        zh: '现行法没有数字：由法院结合案情认定「众多」，人数不足的可由个人起诉或者提起代表人诉讼',
        en: 'The law gives no number: the court finds "many" on the facts; below it, individual or representative suits remain',
      },
      provisions: cite('PIPL 70', 'CPL 56', 'CPL 57', 'PIPL 65'),
    },
  });
}

/** The number of persons nearest to the present one at which the ladder answers as wished, found by halving the interval. */
function enough(
  scheme: LadderScheme,
  known: Parameters<typeof ladder>[1],
  at: Parameters<typeof ladder>[2],
  goal: 'yes' | 'no',
  count: number,
): readonly number[] {
  const answers = (affectedPersons: number): boolean =>
    ladder(scheme, { ...known, affectedPersons }, at).truth === goal;
  // A breakdown by kind is counted before the total, so the total alone could change nothing.
  if (Array.isArray(known.personsByKind)) return [];
  let [without, wished] = goal === 'yes' ? [count, 1_000_000_000] : [count, 0];
  if (!answers(wished)) return [];
  while (Math.abs(wished - without) > 1) {
    const middle = Math.floor((wished + without) / 2);
    if (answers(middle)) wished = middle;
    else without = middle;
  }
  return [wished];
}
