import type { Language } from '#words/language.ts';

import { en } from './texts-en.ts';
import { zh } from './texts-zh.ts';

/** The words of the record; both languages say the same, or they do not compile. */
export type RecordTexts = typeof zh;

export function textsIn(language: Language): RecordTexts {
  switch (language) {
    case 'zh':
      return zh;
    case 'en':
      return en;
  }
}
