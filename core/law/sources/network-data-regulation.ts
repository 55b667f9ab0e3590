import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Network Data Security Management Regulation. */
export const networkDataRegulation = publish(
  {
    code: 'NDSR',
    title: { zh: '网络数据安全管理条例', en: 'Network Data Security Management Regulation' },
    short: { zh: '网数条例', en: 'NDSR' },
    issuer: { zh: '国务院', en: 'State Council' },
    force: 'law',
    from: asDay('2025-01-01'),
  },
  { mark: 'statute-text' },
  {
    '11': ['制定应急预案，发生事件通知受影响者。', 'Incident plans, and notice to those affected.'],
    '21': ['处理规则的告知要求。', 'How processing rules are told.'],
    '22': ['同意的要求。', 'What consent requires.'],
    '23': ['个人权利请求的处理。', 'How requests are handled.'],
    '24': [
      '自动采集的非必要信息应删除或匿名化。',
      'Needless automatically collected information is deleted or anonymised.',
    ],
    '25': ['个人信息转移的条件。', 'Conditions of portability.'],
    '26': [
      '境外处理者的机构或代表报所在地设区市网信部门。',
      'The representative of a processor abroad is reported to the city cyberspace department.',
    ],
    '28': [
      '处理一千万人以上个人信息的，履行重要数据处理者的部分义务。',
      'Processors of ten million persons or more take on duties of important-data processors.',
    ],
    '30': ['重要数据处理者的安全负责人和管理机构。', 'Security officer and body of important-data processors.'],
    '32': ['重要数据处理者相关处置义务。', 'Duties of important-data processors on restructuring.'],
    '44': ['大型平台年度报告。', 'Annual report of large platforms.'],
    '61': ['民事责任。', 'Civil liability.'],
    '62(1)(8)': [
      '大型平台：注册用户五千万以上或月活一千万以上，业务复杂，影响重大。',
      'Large platform: fifty million registered or ten million monthly active users, complex business, major impact.',
    ],
  },
);
