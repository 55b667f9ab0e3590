import { all, any, oneOf, question } from '../terms.ts';

/** Is there a statute that grants punitive damages in this public-interest suit? For environment and for food and drugs; for personal information none. */
export const punitiveDamages = question({
  id: 'punitive-damages',
  rows: ['LI-PUN-CUR', 'LI-PUN-R'],
  term: any(
    'punitive-damages',
    { cites: ['CC 179(2)', 'ProcRules 98'], burden: 'plaintiff' },
    oneOf('punitive-damages.environment', ['CC 1232', 'ProcRules 98'], 'harmField', 'environment'),
    oneOf('punitive-damages.food-drug', ['FoodL 148(2)', 'ProcRules 98', 'FoodMin'], 'harmField', 'food-drug'),
    all(
      'punitive-damages.information',
      ['CC 179(2)'],
      oneOf('punitive-damages.personal-information', ['PIPL 69(2)'], 'harmField', 'personal-information'),
      any('punitive-damages.no-statute', ['CC 179(2)', 'ConsL 55']),
    ),
  ),
});
