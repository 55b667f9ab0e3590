import { damagesInPublicInterestReading } from '../readings/damages-in-public-interest.ts';
import { all, any, contested, includesAny, is, not, open, question } from '../terms.ts';

/**
 * May every claim that is made be granted in a public-interest suit? Cessation, removal, apology, elimination of effects and reasonable
 * costs always may. Mental harm is the individual's, punitive damages lack a statute, damages turn on a reading, and of compliance
 * measures and the injunction of CC 997 nothing is said.
 */
export const remedies = question({
  id: 'remedies',
  rows: ['LI-REMEDY'],
  term: all(
    'remedies',
    {
      cites: ['CC 179', 'CC 995', 'CC 1000', 'CC 1167', 'ConsI 13', 'ConsI 17', 'ConsI 18', 'ProcRules 98'],
      burden: 'plaintiff',
    },
    not(
      'remedies.no-mental',
      ['CC 1183'],
      includesAny('remedies.mental', { cites: ['CC 1183'], curableBy: 'plaintiff' }, 'claimsMade', 'mental-damages'),
    ),
    not(
      'remedies.no-punitive',
      ['CC 179(2)', 'ProcRules 98'],
      includesAny(
        'remedies.punitive',
        { cites: ['CC 179(2)'], curableBy: 'plaintiff' },
        'claimsMade',
        'punitive-damages',
      ),
    ),
    contested(damagesInPublicInterestReading, {
      available: all('remedies.damages-available', ['PIPL 69(2)', 'ProcRules 98(1)']),
      'individuals-only': not(
        'remedies.no-damages',
        ['CC 1182', 'ConsI 13'],
        includesAny('remedies.damages', { cites: ['CC 1182'], curableBy: 'plaintiff' }, 'claimsMade', 'damages'),
      ),
    }),
    any(
      'remedies.terms',
      ['ConsI 13(2)'],
      not(
        'remedies.no-terms',
        ['ConsI 13(2)'],
        includesAny('remedies.invalid-terms', ['ConsI 13(2)'], 'claimsMade', 'invalid-terms'),
      ),
      is('remedies.consumers', ['ConsI 13(2)'], 'victimsIncludeConsumers'),
    ),
    any(
      'remedies.compliance',
      ['CC 179'],
      not(
        'remedies.no-compliance',
        ['CC 179'],
        includesAny('remedies.compliance-claimed', ['CC 179'], 'claimsMade', 'compliance-measures'),
      ),
      open('remedies.compliance-lawful', { cites: ['CC 179'], burden: 'court' }, 'complianceMeasuresLawful'),
    ),
    any(
      'remedies.injunction',
      ['CC 997'],
      not(
        'remedies.no-injunction',
        ['CC 997'],
        includesAny('remedies.injunction-claimed', ['CC 997'], 'claimsMade', 'injunction'),
      ),
      open('remedies.injunction-lawful', { cites: ['CC 997'], burden: 'court' }, 'injunctionForPublicInterest'),
    ),
  ),
});
