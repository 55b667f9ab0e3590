import type { Language } from '#words/language.ts';

export const courtName = (court: { readonly name: string; readonly nameEn: string }, language: Language): string =>
  language === 'zh' ? court.name : court.nameEn;
