import { all, includesAny, oneOf, question } from '../terms.ts';

/** May the court spare the applicant security? Where the procuratorate sues in the public interest for damages. */
export const securityWaiver = question({
  id: 'security-waiver',
  rows: ['PR-PRESERVE'],
  term: all(
    'security-waiver',
    { cites: ['Preserv 9(1)(3)'], burden: 'plaintiff' },
    oneOf('security-waiver.procuratorate', ['Preserv 9(1)(3)'], 'plaintiffKind', 'procuratorate'),
    oneOf('security-waiver.public-interest', ['Preserv 9(1)(3)'], 'suitKind', 'civil-pil', 'criminal-incidental-pil'),
    includesAny('security-waiver.damages', ['Preserv 9(1)(3)'], 'claimsMade', 'damages', 'punitive-damages', 'costs'),
  ),
});
