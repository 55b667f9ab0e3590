import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Joint minutes on punitive damages in food-safety public-interest suits, for comparison. */
export const foodMinutes = publish(
  {
    code: 'FoodMin',
    title: {
      zh: '探索建立食品安全民事公益诉讼惩罚性赔偿制度座谈会会议纪要',
      en: 'Minutes on Punitive Damages in Food-Safety Public-Interest Suits',
    },
    short: { zh: '食品惩罚性赔偿纪要', en: 'FoodMin' },
    issuer: {
      zh: '最高人民检察院、最高人民法院等',
      en: 'Supreme People’s Procuratorate, Supreme People’s Court and others',
    },
    force: 'analogy',
    from: asDay('2021-03-30'),
    datesMark: 'unverified',
  },
  { mark: 'web', address: 'info.foodmate.net/news/show-82752.html' },
  {
    '': [
      '惩罚性赔偿金应用于公益，可以探索专项基金。',
      'Punitive money serves the public good; special funds may be tried.',
    ],
  },
);
