import { factsOf } from './define.ts';

const { day, yesNo, finding } = factsOf('course');

/** Days and duties in the course of the case, after docketing. */
export const courseFacts = {
  docketedOn: day(
    'court',
    '法院何时立案？（尚未立案的，不适用）',
    'On which day was the case docketed? (not applicable while it is not)',
  ),
  departmentNotifiedOn: day(
    'court',
    '法院何时书面告知主管部门？（尚未告知的，不适用）',
    'On which day did the court tell the department in writing? (not applicable while it has not)',
  ),
  judgmentEffectiveOn: day(
    'past',
    '裁判何时生效？（尚未生效的，不适用）',
    'On which day did the judgment take effect? (not applicable while it has not)',
  ),
  departmentToldOfJudgmentOn: day(
    'court',
    '裁判生效后，法院何时书面告知主管部门？（尚未告知的，不适用）',
    'On which day was the department told of the effective judgment? (not applicable while it was not)',
  ),
  consumerRulesApplied: finding(
    '法院是否认定比照适用消费公益诉讼的规定？',
    'Has a court held that the rules of consumer suits apply by analogy?',
  ),
  counterclaimMade: yesNo('defendant', '被告是否提出反诉？', 'Did the defendant bring a counterclaim?'),
  plaintiffAdmitted: yesNo(
    'plaintiff',
    '原告是否自认对己方不利的事实？',
    'Did the plaintiff admit a fact against itself?',
  ),
  admittedFactOfPublicInterest: yesNo(
    'past',
    '自认的事实是否涉及可能损害社会公共利益、应由法院依职权查明的事项？',
    'Does the admitted fact concern harm to the public interest, which the court itself must find?',
  ),
  admissionHarmsPublicInterest: yesNo(
    'past',
    '该自认是否损害社会公共利益？',
    'Does the admission harm the public interest?',
  ),
} as const;
