/** The languages that every page, problem and paper is written in; zh-CN is the first. */
export const languages = ['zh', 'en'] as const;

export type Language = (typeof languages)[number];

/** One text in both languages. A missing one does not compile. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
