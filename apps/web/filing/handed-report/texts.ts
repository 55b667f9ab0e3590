import { useLanguage } from '../../texts/language.tsx';
import { en } from './texts-en.ts';
import { zh, type HandedReportTexts } from './texts-zh.ts';

/** The words of handing in a report, which come with the page of filing. */
export function useHandedReportTexts(): HandedReportTexts {
  return useLanguage() === 'zh' ? zh : en;
}
