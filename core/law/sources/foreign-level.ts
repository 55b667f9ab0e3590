import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Provisions on the level of foreign-related civil cases; not read. */
export const foreignLevel = publish(
  {
    code: 'ForLevel',
    title: {
      zh: '最高人民法院关于涉外民商事案件管辖若干问题的规定',
      en: 'Provisions of the Supreme People’s Court on Jurisdiction over Foreign-related Civil Cases',
    },
    short: { zh: '涉外管辖规定', en: 'ForLevel' },
    issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
    force: 'law',
    number: '法释〔2022〕18号',
    numberMark: 'unverified',
    from: asDay('2023-01-01'),
    datesMark: 'unverified',
  },
  { mark: 'unverified' },
  {
    '': ['涉外案件的级别标准另行规定。', 'Foreign-related cases have thresholds of their own.'],
  },
);
