import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Measures for National Festivals and Commemoration Days, fourth revision. */
export const holidayMeasures = publish(
  {
    code: 'Holiday',
    title: { zh: '全国年节及纪念日放假办法', en: 'Measures for National Festivals and Commemoration Days' },
    short: { zh: '放假办法', en: 'Holiday' },
    issuer: { zh: '国务院', en: 'State Council' },
    force: 'law',
    from: asDay('2025-01-01'),
  },
  { mark: 'statute-text' },
  {
    '': [
      '全体公民放假的节日共十三天：元旦一天、春节四天、清明一天、劳动节两天、端午一天、中秋一天、国庆三天。',
      'Thirteen statutory days: New Year 1, Spring Festival 4, Qingming 1, May Day 2, Dragon Boat 1, Mid-Autumn 1, National Day 3.',
    ],
  },
);
