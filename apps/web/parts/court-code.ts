import type { Organ } from '#contract/shapes/organ.ts';
import type { Texts } from '../texts/zh.ts';

/** 法院代字 with where it is from; a demonstration court bears one that no real court has. */
export function courtCode({ code, codeSource, demonstration }: Organ, { filing: t, tags }: Texts): string {
  if (code === null) return t.courtNoCode;
  return t.courtNote(code, demonstration ? tags.demo : t.codeSource[codeSource ?? 'unknown']);
}
