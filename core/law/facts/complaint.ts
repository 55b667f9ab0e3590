import { factsOf } from './define.ts';

const { yesNo, day, text } = factsOf('complaint');

/** What was handed to the court, when, and what number the case bears. */
export const complaintFacts = {
  defendantIdentified: yesNo(
    'plaintiff',
    '被告的信息是否足以与他人区别？',
    'Is the defendant described so that it cannot be taken for another?',
  ),
  claimsSpecific: yesNo('plaintiff', '是否有具体的诉讼请求？', 'Are the claims specific?'),
  preliminaryHarmEvidence: yesNo(
    'plaintiff',
    '是否提交了社会公共利益受到损害的初步证据？',
    'Is there preliminary evidence that the social public interest is harmed?',
  ),
  withinCivilJurisdiction: yesNo(
    'past',
    '是否属于人民法院受理民事诉讼的范围？',
    'Is it a matter for civil litigation before the people’s courts?',
  ),
  indictmentFiled: yesNo(
    'plaintiff',
    '是否提交了公益诉讼起诉书，并按被告人数提交副本？',
    'Are the indictment and a copy for each defendant filed?',
  ),
  announcementProofFiled: yesNo(
    'plaintiff',
    '是否提交了已经履行公告程序的证明材料？',
    'Is proof of the pre-filing announcement filed?',
  ),
  complaintFiled: yesNo(
    'plaintiff',
    '是否提交了起诉状，并按被告人数提交副本？',
    'Are the complaint and a copy for each defendant filed?',
  ),
  consumersHarmedEvidence: yesNo(
    'plaintiff',
    '是否提交了众多不特定消费者受侵害或者面临危险的初步证据？',
    'Is there preliminary evidence that many unspecified consumers are infringed or endangered?',
  ),
  receivedOn: day('past', '法院何时收到起诉材料？', 'On which day did the court receive the papers?'),
  correctedOn: day(
    'past',
    '补正材料何时送交法院？（未要求补正的，不适用）',
    'On which day did the corrected papers arrive? (not applicable if none were asked for)',
  ),
  decidedOn: day(
    'court',
    '法院何时立案或者裁定不予受理？（尚未决定的，不适用）',
    'On which day did the court docket or refuse? (not applicable while undecided)',
  ),
  caseNumber: text('court', '案号是什么？', 'What is the case number?'),
  courtCode: text(
    'past',
    '受诉法院的代字是什么？（不知道代字的法院，不适用）',
    'What is the court’s code? (not applicable where none is known)',
  ),
} as const;
