import { factsOf } from './define.ts';

const { day, yesNo, set, count, money, finding } = factsOf('remedies');

/** What a court is asked to order beside damages, and how it is obeyed. */
export const remediesFacts = {
  complianceMeasuresLawful: finding(
    '法院是否认定可以判令采取合规整改措施？',
    'Has a court held that compliance measures may be ordered?',
  ),
  injunctionForPublicInterest: finding(
    '法院是否认定公益诉讼原告可以申请人格权侵害禁令？',
    'Has a court held that a public-interest plaintiff may have the injunction of CC 997?',
  ),
  destinationLawful: finding('判决是否确定了赔偿金的去向？', 'Has a judgment settled where the sum goes?'),
  apologyProportionate: finding(
    '法院是否认定道歉方式与行为方式和影响范围相当？',
    'Has a court found the apology fit to the manner and reach of the tort?',
  ),
  apologyMedia: set('defendant', '道歉在哪里发布？', 'Where is the apology made?', {
    written: { zh: '书面', en: 'In writing' },
    'own-home-page': { zh: '被告的网站、应用首页', en: 'The defendant’s own home page or app' },
    provincial: { zh: '省级媒体', en: 'Provincial media' },
    national: { zh: '全国性媒体', en: 'National media' },
  }),
  apologyDaysShown: count('defendant', '道歉在首页保留多少日？', 'For how many days does it stand on the home page?'),
  apologyApproved: yesNo('court', '道歉内容是否经法院审核？', 'Has the court approved the text?'),
  apologyNamesVictims: yesNo('defendant', '道歉是否公开了受害人信息？', 'Does it disclose data of victims?'),
  apologyOrdered: yesNo('court', '判决是否责令赔礼道歉？', 'Did the judgment order an apology?'),
  apologyRefused: yesNo('defendant', '被告是否拒不道歉？', 'Does the defendant refuse to apologise?'),
  apologyMadeOn: day(
    'defendant',
    '被告何时道歉？（尚未道歉的，不适用）',
    'On which day was the apology made? (not applicable while it was not)',
  ),
  refusalFine: money('court', '因拒不履行罚款多少？', 'What fine is set for refusing to obey?'),
} as const;
