import { factsOf } from './define.ts';

const { yesNo, choice, finding } = factsOf('places');

/** Which of the places that found jurisdiction lie in the area of the court asked. Of several defendants one suffices. */
export const placesFacts = {
  domicileHere: yesNo(
    'plaintiff',
    '被告住所地（自然人为经常居住地）是否在受诉法院辖区？',
    'Does a defendant’s domicile (for individuals the habitual residence) lie in this court’s area?',
  ),
  actHere: yesNo('plaintiff', '侵权行为实施地是否在辖区？', 'Was the act done in this court’s area?'),
  tortPlaceHere: yesNo(
    'plaintiff',
    '侵权行为地（实施地或者结果地，不分何者）是否在辖区？',
    'Does the tort place, of act or of result, lie in this court’s area?',
  ),
  deviceHere: yesNo(
    'plaintiff',
    '实施侵权的计算机等设备是否在辖区？',
    'Are the devices used for it in this court’s area?',
  ),
  resultHere: yesNo('plaintiff', '侵权结果发生地是否在辖区？', 'Did the result occur in this court’s area?'),
  victimDomicileHere: yesNo(
    'plaintiff',
    '是否有被侵权人住所地在辖区？',
    'Do some of the victims live in this court’s area?',
  ),
  defendantDomicileInChina: yesNo(
    'past',
    '被告在中国境内是否有住所？',
    'Has the defendant a domicile in mainland China?',
  ),
  propertyHere: yesNo(
    'plaintiff',
    '被告可供扣押的财产是否在辖区？',
    'Is seizable property of the defendant in this court’s area?',
  ),
  representativeOfficeHere: yesNo(
    'plaintiff',
    '被告的代表机构是否在辖区？',
    'Has the defendant a representative office in this court’s area?',
  ),
  appropriateConnection: finding(
    '法院是否认定案件与中国存在其他适当联系？',
    'Has the court found another appropriate connection?',
  ),
  agreedCourt: yesNo('past', '当事人是否书面协议选择受诉法院？', 'Did the parties choose this court in writing?'),
  appearedWithoutObjection: yesNo(
    'defendant',
    '被告是否未提管辖异议而应诉答辩或者反诉？',
    'Did the defendant plead or counterclaim without objecting?',
  ),
  internetCourtCity: choice('past', '是哪一个互联网法院？', 'Which internet court is it?', {
    beijing: { zh: '北京互联网法院', en: 'Beijing' },
    hangzhou: { zh: '杭州互联网法院', en: 'Hangzhou' },
    guangzhou: { zh: '广州互联网法院', en: 'Guangzhou' },
  }),
} as const;
