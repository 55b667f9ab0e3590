import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Provisions on personality rights infringed through information networks, revised 2020. */
export const networkRights = publish(
  {
    code: 'NetI',
    title: {
      zh: '最高人民法院关于审理利用信息网络侵害人身权益民事纠纷案件适用法律若干问题的规定',
      en: 'Provisions of the Supreme People’s Court on Personality Rights Infringed through Information Networks',
    },
    short: { zh: '网络人身权规定', en: 'NetI' },
    issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
    force: 'law',
    number: '法释〔2014〕11号（2020年修正）',
    numberMark: 'unverified',
    from: asDay('2021-01-01'),
    first: asDay('2014-10-10'),
  },
  { mark: 'statute-text' },
  {
    '12(1)': [
      '制止侵权的合理开支可以认定为财产损失。',
      'Reasonable costs of stopping the tort count as property loss.',
    ],
    '12(2)': [
      '损失和获利无法确定的，可以在五十万元以下确定赔偿。',
      'Where loss and gain cannot be fixed the court may set up to 500,000 yuan.',
    ],
  },
);
