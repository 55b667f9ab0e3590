import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Civil Evidence Provisions, 2019 text. */
export const evidenceProvisions = publish(
  {
    code: 'Evid',
    title: {
      zh: '最高人民法院关于民事诉讼证据的若干规定',
      en: 'Provisions of the Supreme People’s Court on Civil Evidence',
    },
    short: { zh: '民事证据规定', en: 'Evid' },
    issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
    force: 'law',
    number: '法释〔2019〕19号',
    numberMark: 'unverified',
    from: asDay('2020-05-01'),
    datesMark: 'unverified',
  },
  { mark: 'statute-text' },
  {
    '10': ['列举免证事实。', 'Lists facts that need no proof.'],
    '14': ['列举电子数据的种类。', 'Lists the kinds of electronic data.'],
    '15(2)': ['电子数据的原件及视为原件的情形。', 'What counts as the original of electronic data.'],
    '16': [
      '境外形成的公文书证须公证或履行证明手续。',
      'Public documents from abroad need notarisation or the treaty procedure.',
    ],
    '25': ['证据保全的申请。', 'How evidence preservation is sought.'],
    '26': ['证据保全的担保。', 'Security for evidence preservation.'],
    '27': ['保全采取对持有人影响最小的方式。', 'Preservation uses the least harmful means.'],
    '28': ['错误保全的赔偿。', 'Liability for wrong preservation.'],
    '29': [
      '诉前保全后向他院起诉的，证据应及时移交。',
      'Evidence preserved before suit is handed to the court where suit is brought.',
    ],
    '45': ['申请责令对方提交书证。', 'Applying for an order to produce a document.'],
    '46': ['对提交申请的审查。', 'How that application is examined.'],
    '47': ['列举应当提交的书证。', 'Lists documents that must be produced.'],
    '47(2)': [
      '涉及秘密和隐私的书证不得公开质证。',
      'Documents touching secrets or privacy are not examined in public.',
    ],
    '48': ['无正当理由拒不提交的，可以认定书证内容为真实。', 'Unjustified refusal makes the content true.'],
    '48(2)': ['毁灭书证的，可以认定主张的事实为真实。', 'Destruction makes the asserted fact true.'],
    '51': [
      '普通程序举证期限不少于十五日，二审新证据不少于十日，简易程序不超过十五日。',
      'Evidence period: at least fifteen days, ten on appeal, at most fifteen in summary cases.',
    ],
    '86': [
      '欺诈等排除合理怀疑；程序事实可能性较大即可。',
      'Fraud beyond reasonable doubt; procedural facts by greater possibility.',
    ],
    '90': [
      '列举不能单独定案的证据，包括存疑的电子数据。',
      'Evidence that cannot stand alone, doubtful electronic data among it.',
    ],
    '93': ['判断电子数据真实性的七项因素。', 'Seven factors of the authenticity of electronic data.'],
    '94': ['推定电子数据真实的情形。', 'When electronic data are presumed authentic.'],
    '95': [
      '控制证据无正当理由拒不提交的，可以认定主张成立。',
      'Withholding evidence without reason supports the other side’s assertion.',
    ],
    '99': ['关于书证的规定适用于视听资料、电子数据。', 'The rules on documents extend to electronic data.'],
  },
);
