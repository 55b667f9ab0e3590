import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** The recommended standard on sensitive personal information. Its table of contents was seen, its annex was not read. */
export const sensitiveRequirements = publish(
  {
    code: 'GBT45574',
    title: {
      zh: '数据安全技术 敏感个人信息处理安全要求',
      en: 'Data security technology: Security requirements for processing of sensitive personal information',
    },
    short: { zh: 'GB/T 45574—2025', en: 'GB/T 45574—2025' },
    issuer: {
      zh: '国家市场监督管理总局、国家标准化管理委员会',
      en: 'State Administration for Market Regulation and Standardization Administration',
    },
    force: 'standard',
    number: 'GB/T 45574—2025',
    from: asDay('2025-11-01'),
  },
  { mark: 'secondary', address: 'www.jingtian.com/Content/2025/07-11/1746198502.html' },
  {
    '': [
      '推荐性国家标准：敏感个人信息怎样识别，处理时须有哪些安全措施。',
      'A recommended standard: how sensitive personal information is recognised and kept safe.',
    ],
    '4': [
      '按泄露后的后果和所列类别识别；数项一般信息合在一起可能敏感的，按整体判断。',
      'Recognised by the harm of a leak and by listed categories; ordinary items that may be sensitive together are judged as a whole.',
      { mark: 'secondary', address: 'coloradmin.cn/o/2178726.html' },
    ],
    A: [
      '列举类别：与个保法所列相同，另有其他；据转述，单独的身份证号码和交易记录不再列入，身份证照片仍列入，粗略位置不列入。',
      'The categories of the Law and others; by reports an identity number alone and transaction records are no longer listed, a photograph of the card still is, coarse location is not.',
      { mark: 'unverified' },
    ],
  },
);
