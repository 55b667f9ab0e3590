import { useLanguage } from '../texts/language.tsx';
import { en } from './texts-en.ts';
import { zh, type EvidenceTexts } from './texts-zh.ts';

export type { EvidenceTexts };

/** The words of the exhibits' pages, which come with their own chunk. */
export function useEvidenceTexts(): EvidenceTexts {
  return useLanguage() === 'zh' ? zh : en;
}
