import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Online Litigation Rules. */
export const onlineLitigation = publish(
  {
    code: 'Online',
    title: { zh: '人民法院在线诉讼规则', en: 'Online Litigation Rules of the People’s Courts' },
    short: { zh: '在线诉讼规则', en: 'Online' },
    issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
    force: 'law',
    number: '法释〔2021〕12号',
    numberMark: 'unverified',
    from: asDay('2021-08-01'),
  },
  { mark: 'statute-text' },
  {
    '4': [
      '在线诉讼须经当事人同意，检察院参与的须征得其同意。',
      'Needs each party’s consent, and the procuratorate’s in its cases.',
    ],
    '5': ['一方反悔或环节不宜的可以转线下。', 'Withdrawal of consent or an unsuitable stage turns offline.'],
    '7': ['在线诉讼实名认证。', 'Real-name registration.'],
    '9': [
      '在线起诉七日内处理，补正一次性告知，期限自补正次日起算。',
      'Online filings are dealt with in seven days, defects told once, the clock restarting the day after correction.',
    ],
    '10': ['被通知方三日内确认关联案件。', 'The notified party links the case within three days.'],
    '12': ['可以要求提交原件的情形。', 'When originals may be demanded.'],
    '13': ['电子化材料视为原件的情形。', 'When digitised papers count as originals.'],
    '14': ['经同意可以非同步交换证据。', 'Asynchronous exchange of evidence by consent.'],
    '16': [
      '区块链存储并经技术核验一致的，可以认定上链后未经篡改。',
      'Technically verified on-chain data may be found unaltered after upload.',
    ],
    '17': ['对存储平台和技术的审查内容。', 'What is examined about platform and technique.'],
    '18': ['上链前真实性的审查。', 'Truth before upload is examined apart.'],
    '19': ['可以申请专家意见或鉴定。', 'Experts or appraisal may be sought.'],
    '20': ['非同步审理限于简易、小额案件。', 'Asynchronous hearings only in summary and small-claims cases.'],
    '21': [
      '不适用视频庭审的情形，包括社会影响重大的案件。',
      'No video hearing for complex cases or major social impact.',
    ],
    '27': ['在线庭审的公开与隐私保护。', 'Publicity and privacy of online hearings.'],
    '29': ['电子送达须经同意及其方式。', 'Electronic service needs consent, given in one of four ways.'],
    '30': ['电子送达的途径。', 'Channels of electronic service.'],
    '31': ['电子送达的生效时间。', 'When electronic service takes effect.'],
    '33': ['电子笔录的签名。', 'Signing electronic records.'],
    '38': ['数据和个人信息保护。', 'Protection of data and personal information.'],
  },
);
