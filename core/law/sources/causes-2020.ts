import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Causes of action in the version of 2020. */
export const causes2020 = publish(
  {
    code: 'Causes20',
    title: { zh: '民事案件案由规定（2020年修正）', en: 'Causes of Action in Civil Cases, 2020' },
    short: { zh: '案由规定（2020）', en: 'Causes20' },
    issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
    force: 'law',
    from: asDay('2021-01-01'),
    until: asDay('2026-01-01'),
    datesMark: 'unverified',
  },
  { mark: 'unverified' },
  {
    '': ['公益诉讼案由中没有个人信息保护一项。', 'No personal-information entry among public-interest causes.'],
  },
);
