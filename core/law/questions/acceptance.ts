import { all, any, is, oneOf, question } from '../terms.ts';

const fromPlaintiff = { burden: 'plaintiff', curableBy: 'plaintiff' } as const;

/**
 * Does the filing meet the conditions of acceptance? A preliminary showing of harm is enough here; breach, consent and
 * damage belong to the trial. Whether this court is competent is asked by `forum`, whether the plaintiff may sue by `standing`.
 */
export const acceptance = question({
  id: 'acceptance',
  rows: ['AC-COND'],
  term: all(
    'acceptance',
    ['CPLI 282', 'CPL 126'],
    is('acceptance.defendant', { cites: ['CPLI 282(1)(1)', 'CPLI 209'], ...fromPlaintiff }, 'defendantIdentified'),
    is('acceptance.claims', { cites: ['CPLI 282(1)(2)'], ...fromPlaintiff }, 'claimsSpecific'),
    is('acceptance.harm', { cites: ['CPLI 282(1)(3)'], ...fromPlaintiff }, 'preliminaryHarmEvidence'),
    is('acceptance.civil-matter', { cites: ['CPLI 282(1)(4)'], burden: 'plaintiff' }, 'withinCivilJurisdiction'),
    any(
      'acceptance.papers',
      ['CPL 124'],
      all(
        'acceptance.procuratorate',
        ['ProcI 14', 'ProcI 15'],
        oneOf('acceptance.by-procuratorate', ['ProcI 14'], 'plaintiffKind', 'procuratorate'),
        is('acceptance.indictment', { cites: ['ProcI 14'], ...fromPlaintiff }, 'indictmentFiled'),
        is('acceptance.announcement-proof', { cites: ['ProcI 14'], ...fromPlaintiff }, 'announcementProofFiled'),
      ),
      all(
        'acceptance.consumer-organisation',
        ['ConsI 4'],
        oneOf('acceptance.by-consumer-organisation', ['ConsI 4'], 'plaintiffKind', 'consumer-organisation'),
        is('acceptance.consumer-complaint', { cites: ['ConsI 4', 'CPL 124'], ...fromPlaintiff }, 'complaintFiled'),
        is(
          'acceptance.consumers-harmed',
          { cites: ['ConsI 4', 'ConsI 1'], ...fromPlaintiff },
          'consumersHarmedEvidence',
        ),
        is('acceptance.duty-proof', { cites: ['ConsI 4(1)(3)'], ...fromPlaintiff }, 'consumerDutyProved'),
      ),
      all(
        'acceptance.other-plaintiff',
        ['CPL 124'],
        oneOf(
          'acceptance.by-other',
          ['CPL 124'],
          'plaintiffKind',
          'designated-organisation',
          'other-organisation',
          'individual',
        ),
        is('acceptance.complaint', { cites: ['CPL 124'], ...fromPlaintiff }, 'complaintFiled'),
      ),
    ),
  ),
});
