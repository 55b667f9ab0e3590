import { useLanguage } from '../texts/language.tsx';
import { en } from './texts-en.ts';
import { zh, type ScreeningTexts } from './texts-zh.ts';

export type { ScreeningTexts };

/** The words of screening, which come with its own chunk. */
export function useScreeningTexts(): ScreeningTexts {
  return useLanguage() === 'zh' ? zh : en;
}
