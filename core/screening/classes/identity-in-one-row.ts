import type { Reading } from '#law/kernel/regime.ts';
import { cite } from '#law/sources/cite.ts';

/**
 * The interpretation does not name identity numbers or addresses. Some courts put a row that holds number, home address and telephone into
 * the tier of 500, as the guiding case does with photographs of cards; by the words it stays in the tier of 5,000.
 */
export const identityInOneRow = {
  id: 'identity-in-one-row',
  question: {
    zh: '身份证件号码、住址和电话在同一行的，按五千条一档还是五百条一档',
    en: 'Identity number, home address and telephone in one row: the tier of 5,000 or of 500?',
  },
  default: 'third',
  options: {
    third: {
      words: { zh: '条文没有列名，按五千条一档', en: 'Not named, so 5,000' },
      sources: cite('CrimPI 5(1)(5)'),
    },
    second: {
      words: { zh: '可能影响人身、财产安全，按五百条一档', en: 'It may affect person or property, so 500' },
      sources: cite('CrimPI 5(1)(4)', 'Dongyang937', 'GC193'),
    },
  },
} as const satisfies Reading;

/** Biometrics are not named either; the guiding case on faces counts them in the tier of 500. */
export const biometricsTier = {
  id: 'biometrics-tier',
  question: {
    zh: '生物识别信息按五千条一档还是五百条一档',
    en: 'Biometric information: the tier of 5,000 or of 500?',
  },
  default: 'third',
  options: {
    third: {
      words: { zh: '条文没有列名，按五千条一档', en: 'Not named, so 5,000' },
      sources: cite('CrimPI 5(1)(5)'),
    },
    second: {
      words: { zh: '人脸信息参照指导性案例，按五百条一档', en: 'Faces as in the guiding case, so 500' },
      sources: cite('CrimPI 5(1)(4)', 'GC192'),
    },
  },
} as const satisfies Reading;
