import type { Bilingual } from './language.ts';

/** What is wrong, and what to do. `{name}` is a place for the finding's parameter of that name. */
export interface DefectWords {
  readonly wrong: Bilingual;
  readonly remedy: Bilingual;
}

/** A row of a table of defects: first Chinese, then English. */
export function defect(wrongZh: string, remedyZh: string, wrongEn: string, remedyEn: string): DefectWords {
  return { wrong: { zh: wrongZh, en: wrongEn }, remedy: { zh: remedyZh, en: remedyEn } };
}
