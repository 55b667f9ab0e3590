import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Causes of action in the version of 2025. */
export const causes2025 = publish(
  {
    code: 'Causes25',
    title: { zh: '民事案件案由规定（2025年修正）', en: 'Causes of Action in Civil Cases, 2025' },
    short: { zh: '案由规定（2025）', en: 'Causes25' },
    issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
    force: 'law',
    number: '法〔2025〕227号',
    from: asDay('2026-01-01'),
  },
  { mark: 'secondary', address: 'chinatrial.net.cn/news/33058.html' },
  {
    '': [
      '据转录文本，第三级案由增列“个人信息保护民事公益诉讼”。',
      'By a transcription, “personal-information civil public-interest litigation” became a cause of the third level.',
    ],
  },
);
