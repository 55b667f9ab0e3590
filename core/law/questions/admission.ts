import { is, question, unless } from '../terms.ts';

/** Does an admission by the plaintiff bind it? Not where the fact is the court's to find, nor where the admission harms the public interest. */
export const admission = question({
  id: 'admission',
  rows: ['AC-ADMISSION'],
  term: unless(
    'admission',
    { cites: ['CPLI 92(2)', 'ConsI 12'], burden: 'defendant' },
    is('admission.made', ['CPLI 92(2)'], 'plaintiffAdmitted'),
    is('admission.courts-own', ['CPLI 92(2)', 'CPLI 96(1)(1)'], 'admittedFactOfPublicInterest'),
    is('admission.harmful', ['ConsI 12'], 'admissionHarmsPublicInterest'),
  ),
});
