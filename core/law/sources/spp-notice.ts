import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Policy notice of the Supreme People’s Procuratorate on personal-information public-interest suits. */
export const sppNotice = publish(
  {
    code: 'SPPNotice',
    title: {
      zh: '最高人民检察院关于贯彻执行个人信息保护法推进个人信息保护公益诉讼检察工作的通知',
      en: 'Notice of the Supreme People’s Procuratorate on Personal-Information Public-Interest Litigation',
    },
    short: { zh: '最高检个保通知', en: 'SPPNotice' },
    issuer: { zh: '最高人民检察院', en: 'Supreme People’s Procuratorate' },
    force: 'policy',
    from: asDay('2021-08-21'),
  },
  { mark: 'web', address: 'szfx.org.cn/NewsView.asp?ID=2122' },
  {
    '': [
      '重点保护敏感信息、特殊群体、重点领域和处理一百万人以上的大规模个人信息。',
      'Priority for sensitive information, special groups, key sectors, and information of one million persons or more.',
    ],
  },
);
