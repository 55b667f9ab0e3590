import { internetCourtLevelReading } from '../readings/internet-court-level.ts';
import { all, any, contested, oneOf, question } from '../terms.ts';

import { criminalIncidentalCourt } from './criminal-incidental-court.ts';
import { internetCourtCase } from './internet-court.ts';
import { levelDown } from './level-down.ts';

/**
 * Level outside the criminal-incidental suit. Neither amount nor headcount matters: the intermediate court is the rule, and a basic
 * court has the case only as an internet court or by hand-down. Whether the intermediate court of such a city loses what is on the
 * internet court's list is not said, so it keeps its own.
 */
export const ordinaryLevel = any(
  'level.ordinary',
  ['CPLI 283(1)'],
  oneOf('level.intermediate', ['CPLI 283(1)', 'ProcI 5', 'ConsI 3'], 'courtKind', 'intermediate'),
  contested(internetCourtLevelReading, {
    displaced: internetCourtCase,
    'not-displaced': any('level.no-internet-court', ['CPLI 283(1)']),
  }),
  all(
    'level.handed-down',
    ['CPL 39(1)', 'CPLI 42'],
    oneOf('level.basic', ['CPL 39(1)'], 'courtKind', 'basic', 'internet'),
    levelDown.term,
  ),
  all(
    'level.high',
    ['CPL 20'],
    oneOf('level.high-court', ['CPL 20'], 'courtKind', 'high'),
    oneOf('level.province-impact', { cites: ['CPL 20'], burden: 'court' }, 'caseImpact', 'province'),
  ),
  all(
    'level.supreme',
    ['CPL 21'],
    oneOf('level.supreme-court', ['CPL 21'], 'courtKind', 'supreme'),
    oneOf('level.nation-impact', { cites: ['CPL 21'], burden: 'court' }, 'caseImpact', 'nation'),
  ),
);

/** Is the court asked at the right level for a public-interest suit at first instance? */
export const level = question({
  id: 'level',
  rows: ['JL-PIL'],
  term: any('level', { cites: ['CPLI 283(1)'], burden: 'plaintiff' }, ordinaryLevel, criminalIncidentalCourt.term),
});
