import { factsOf } from './define.ts';

const { yesNo, count } = factsOf('organisation');

/** An organisation measured by the criteria that a proposal sets for designation. */
export const organisationFacts = {
  registeredWithCivilAffairs: yesNo(
    'plaintiff',
    '组织是否在设区的市级以上民政部门登记？',
    'Is the organisation registered with a civil-affairs department of city level or above?',
  ),
  charterNamesProtection: yesNo(
    'plaintiff',
    '章程是否以个人信息保护为宗旨？',
    'Does its charter name the protection of personal information as its purpose?',
  ),
  activeYears: count(
    'plaintiff',
    '连续从事个人信息保护活动几年？',
    'For how many years has it been active in the protection of personal information?',
  ),
  recentViolation: yesNo('past', '五年内是否有违法记录？', 'Has it broken the law within the last five years?'),
  technicalStaff: count('plaintiff', '有几名专业技术人员？', 'How many technical staff has it?'),
  legalStaff: count('plaintiff', '有几名法律人员？', 'How many legal staff has it?'),
  profitsFromSuits: yesNo('plaintiff', '是否通过诉讼牟取经济利益？', 'Does it profit from its suits?'),
  higherRankedBodySued: yesNo('past', '是否有顺位在先的主体起诉？', 'Has a body of higher rank sued?'),
} as const;
