import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** GB 11643-1999, which says how an identity number is made. */
export const identityNumberStandard = publish(
  {
    code: 'GB11643',
    title: { zh: '公民身份号码', en: 'Citizen identification number' },
    short: { zh: 'GB 11643', en: 'GB 11643' },
    issuer: { zh: '国家质量技术监督局', en: 'State Bureau of Quality and Technical Supervision' },
    force: 'standard',
    number: 'GB 11643—1999',
    from: asDay('1999-07-01'),
    datesMark: 'unverified',
  },
  { mark: 'secondary', address: 'openstd.samr.gov.cn (GB 11643-1999)' },
  {
    '': [
      '号码十八位：六位地址码、八位出生日期、三位顺序码、一位校验码，校验按模11-2；地址码是首次编号时常住户口所在地，此后不变。',
      'Eighteen characters: six of the place, eight of the birth date, three in sequence, one check by MOD 11-2; the place is that of the household register when the number was first given and stays.',
    ],
  },
);

/** GB 32100-2015, which says how a unified social credit code is made. */
export const creditCodeStandard = publish(
  {
    code: 'GB32100',
    title: {
      zh: '法人和其他组织统一社会信用代码编码规则',
      en: 'Coding rule of the unified social credit identifier for legal entities and other organisations',
    },
    short: { zh: 'GB 32100', en: 'GB 32100' },
    issuer: { zh: '国家质检总局、国家标准委', en: 'AQSIQ and the Standardization Administration' },
    force: 'standard',
    number: 'GB 32100—2015',
    from: asDay('2015-10-01'),
    datesMark: 'unverified',
  },
  { mark: 'secondary', address: 'openstd.samr.gov.cn (GB 32100-2015)' },
  {
    '': [
      '代码十八位：登记管理部门、机构类别、六位行政区划、九位主体标识、一位校验码，校验按模31，不用字母I、O、S、V、Z。',
      'Eighteen characters: registering department, class, six of the division, nine of the body, one check modulo 31; without I, O, S, V and Z.',
    ],
  },
);

/** The numbering plan of the telecommunication networks. */
export const numberingPlan = publish(
  {
    code: 'NumPlan',
    title: { zh: '电信网编号计划（2017年版）', en: 'Numbering Plan of Telecommunication Networks (2017)' },
    short: { zh: '编号计划', en: 'NumPlan' },
    issuer: { zh: '工业和信息化部', en: 'Ministry of Industry and Information Technology' },
    force: 'policy',
    number: '工信部信管〔2017〕68号',
    from: asDay('2017-04-13'),
  },
  { mark: 'web', address: 'ppfocus.com/0/trfa3b0a1.html' },
  {
    '': [
      '规定长途区号以0为首位，移动电话号码以1为首位，本地号码以2至8为首位。',
      'Trunk codes begin with 0, mobile numbers with 1, local numbers with 2 to 8.',
    ],
  },
);

/** Which prefixes of mobile numbers were assigned at the end of March 2023. */
export const mobileAllocation = publish(
  {
    code: 'NumAlloc',
    title: {
      zh: '我国公众移动通信网网号及H0分配情况（截至2023年3月底）',
      en: 'Assignment of Network Codes of Public Mobile Networks at the End of March 2023',
    },
    short: { zh: '移动网号分配表', en: 'NumAlloc' },
    issuer: { zh: '工业和信息化部', en: 'Ministry of Industry and Information Technology' },
    force: 'policy',
    from: asDay('2023-06-05'),
  },
  { mark: 'web', address: 'zh.wikisource.org' },
  {
    '': [
      '列出截至2023年3月底已分配的移动号段；此后的分配未见公布文本。',
      'Lists the mobile prefixes assigned by the end of March 2023; no text of later assignments was found.',
    ],
  },
);
