import type { Bilingual } from '#words/language.ts';

/** What a finding says to its reader. */
export interface FindingWords {
  readonly found: Bilingual;
  /** What to do, or what would settle it. */
  readonly remedy: Bilingual;
}

/** In one line each: Chinese, what to do in Chinese, English, what to do in English. */
export const words = (zh: string, zhRemedy: string, en: string, enRemedy: string): FindingWords => ({
  found: { zh, en },
  remedy: { zh: zhRemedy, en: enRemedy },
});

const original = ['请用收到时的原文件', 'Use the file as it was received'] as const;
/** The file, or a part of it, is not as it was made. */
export const altered = (zh: string, en: string): FindingWords => words(zh, original[0], en, original[1]);
/** Something that its maker has is not in it. */
export const askMaker = (zh: string, en: string): FindingWords =>
  words(zh, '请向制作人索取完整的证据包', en, 'Ask its maker for a whole bundle');
/** What was signed contradicts itself: the file is the proof of that. */
export const keepBoth = (zh: string, en: string): FindingWords =>
  words(zh, '请保存此文件，并请登记册的管理者说明', en, 'Keep this file, and ask whoever keeps the log to explain');
