import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Food Safety Law, for comparison of multiples. */
export const foodSafety = publish(
  {
    code: 'FoodL',
    title: { zh: '中华人民共和国食品安全法', en: 'Food Safety Law' },
    short: { zh: '食品安全法', en: 'FoodL' },
    issuer: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
    force: 'analogy',
    from: asDay('2021-04-29'),
    datesMark: 'unverified',
  },
  { mark: 'statute-text' },
  {
    '148(2)': ['价款十倍或损失三倍，最低一千元。', 'Ten times the price or three times the loss, at least 1,000 yuan.'],
  },
);
