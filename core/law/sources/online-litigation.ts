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
    '1': [
      '立案、调解、证据交换、庭审、送达等环节可以在线完成，与线下同等效力。',
      'Filing, mediation, evidence, hearing and service may run online with equal effect.',
    ],
    '2': [
      '公正高效、合法自愿、权利保障、便民利民、安全可靠五项原则。',
      'Five principles: fairness, consent, rights, convenience, security.',
    ],
    '3': ['可以适用在线诉讼的案件范围，包括民事案件。', 'Which cases may run online, civil ones among them.'],
    '6': [
      '同意在线后无正当理由不参与的，承担相应后果。',
      'Who consented and then stays away without reason bears the consequences.',
    ],
    '8': ['可以在线调解并保护秘密和隐私。', 'Mediation may run online, protecting secrets and privacy.'],
    '11': [
      '可以在线填写诉讼文书、上传电子化材料，困难的由法院协助。',
      'Papers may be filled in or uploaded online, with the court’s help where needed.',
    ],
    '15': [
      '电子化材料和电子数据经质证查实方可认定。',
      'Digitised papers and electronic data count only after examination.',
    ],
    '22': ['在线庭审应当保障各项诉讼权利。', 'Online hearings keep every procedural right.'],
    '23': [
      '公告送达的被告未同意的，线下参加庭审。',
      'A defendant served by publication attends offline unless it consents.',
    ],
    '24': ['在线法庭和参加场所的要求。', 'Requirements for the online courtroom and the places of those attending.'],
    '25': [
      '在线庭审纪律；无故不参加视为拒不到庭。',
      'Discipline online; unexcused absence counts as refusal to appear.',
    ],
    '26': [
      '证人在线出庭应当保证不旁听、不受干扰。',
      'Witnesses online neither follow the hearing nor are interfered with.',
    ],
    '28': ['妨害在线诉讼秩序的依法处理。', 'Disturbing online litigation is dealt with by law.'],
    '32': ['电子送达可以同步短信等通知。', 'Electronic service may be accompanied by messages.'],
    '34': [
      '同步形成电子笔录，确认后与书面笔录同等效力。',
      'Electronic records are made alongside and equal written ones once confirmed.',
    ],
    '35': ['随案生成电子卷宗和电子档案。', 'Electronic files and archives are made with the case.'],
    '36': ['执行裁决和执行实施可以在线办理。', 'Enforcement matters may be handled online.'],
    '37': ['部分刑事案件经同意可以在线审理。', 'Some criminal cases may be tried online by consent.'],
  },
);
