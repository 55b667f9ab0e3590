import { factsOf } from './define.ts';

const { yesNo, list, money, finding } = factsOf('criminal');

/** Figures of a criminal case, as reference: the criminal unit is the item, that of the suit is the person. */
export const criminalFacts = {
  criminalItems: list(
    'past',
    '各类信息多少条？提供给几个接收者？证明为虚假或者重复的有多少？',
    'Items of each kind, to how many recipients each was given, and how many were proved false or duplicate',
  ),
  illegalIncome: money('past', '违法所得多少？', 'What is the illegal income?'),
  usedForCrime: yesNo(
    'past',
    '行踪轨迹是否被他人用于犯罪，或者明知他人用于犯罪而提供？',
    'Was whereabouts information used for crime, or any given knowing that it would be?',
  ),
  otherSerious: finding('法院是否认定有其他严重情节？', 'Has a court found other serious circumstances?'),
  gravelyHarmed: yesNo(
    'past',
    '是否造成死亡、重伤、重大经济损失或者恶劣社会影响？',
    'Did death, grave injury, great loss or bad social impact follow?',
  ),
  otherEspeciallySerious: finding(
    '法院是否认定有其他特别严重情节？',
    'Has a court found other especially serious circumstances?',
  ),
  boughtForLawfulBusiness: yesNo(
    'past',
    '是否只为合法经营而购买、收受一般信息？',
    'Was ordinary information only bought or received, for lawful business?',
  ),
} as const;
