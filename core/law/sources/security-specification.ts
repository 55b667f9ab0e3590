import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** The older recommended standard; what its annex B lists is superseded in part by GB/T 45574—2025. */
export const securitySpecification = publish(
  {
    code: 'GBT35273',
    title: {
      zh: '信息安全技术 个人信息安全规范',
      en: 'Information security technology: Personal information security specification',
    },
    short: { zh: 'GB/T 35273—2020', en: 'GB/T 35273—2020' },
    issuer: {
      zh: '国家市场监督管理总局、国家标准化管理委员会',
      en: 'State Administration for Market Regulation and Standardization Administration',
    },
    force: 'standard',
    number: 'GB/T 35273—2020',
    from: asDay('2020-10-01'),
    datesMark: 'unverified',
  },
  { mark: 'unverified' },
  {
    A: [
      '个人信息举例：基本资料、身份、生物识别、网络身份标识、健康生理、教育工作、财产、通信、联系人、上网记录、设备、位置和其他。',
      'Examples of personal information by group: basic data, identity, biometrics, network identity, health, education and work, property, communication, contacts, web logs, device, location, other.',
    ],
    B: [
      '个人敏感信息的判定与举例：财产、健康生理、生物识别、身份证件，以及通信、行踪、住宿等；儿童的信息均属敏感。',
      'What is sensitive, with examples: property, health, biometrics, identity documents, communication, whereabouts, accommodation and more; all of children.',
    ],
  },
);
