import { asDay } from '#words/day.ts';

import type { KindId } from '../kind.ts';
import { biometricsTier, identityInOneRow } from './identity-in-one-row.ts';
import type { Classification } from './classification.ts';

const numbers: readonly KindId[] = ['resident-id', 'hmt-residence', 'permanent-resident-id', 'passport'];

/** Tiers of the criminal interpretation, by items. A reference only; its unit is the item, that of the suit the person. */
export const crim2017: Classification = Object.freeze({
  id: 'crim-2017',
  words: {
    zh: '侵犯公民个人信息刑事案件解释第五条',
    en: 'Interpretation on crimes against personal information, article 5',
  },
  from: asDay('2017-06-01'),
  rules: [
    {
      when: { how: 'information', any: ['whereabouts', 'communication-content', 'credit', 'property'] },
      class: 'first',
      why: {
        zh: '条文所列：行踪轨迹、通信内容、征信、财产信息',
        en: 'Named: whereabouts, communications, credit, property',
      },
      cites: ['CrimPI 5(1)(3)'],
    },
    {
      when: { how: 'information', any: ['financial-account'] },
      class: 'first',
      why: {
        zh: '金融账户，按财产信息归类',
        en: 'Financial accounts, taken as property information',
      },
      cites: ['CrimPI 5(1)(3)'],
      mark: 'unverified',
    },
    {
      when: { how: 'information', any: ['accommodation', 'communication-records', 'health', 'transactions'] },
      class: 'second',
      why: {
        zh: '条文所列：住宿、通信记录、健康生理、交易信息',
        en: 'Named: accommodation, call records, health, transactions',
      },
      cites: ['CrimPI 5(1)(4)'],
    },
  ],
  otherwise: {
    class: 'third',
    why: { zh: '前两档以外的个人信息', en: 'Personal information outside the first two tiers' },
    cites: ['CrimPI 5(1)(5)'],
  },
  readings: [
    {
      reading: identityInOneRow,
      option: 'second',
      when: { how: 'together', each: [numbers, ['address'], ['mobile', 'landline']] },
      class: 'second',
    },
    { reading: biometricsTier, option: 'second', when: { how: 'information', any: ['biometrics'] }, class: 'second' },
  ],
} satisfies Classification);
