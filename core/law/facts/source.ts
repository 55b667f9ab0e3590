import type { Bilingual, Language } from '#words/language.ts';

// A fact carries its source as one text, which people of both languages read.

const between = ' · ';

/** The source of a fact in both languages, as one text. What would look like the border between them is taken out. */
export function bothLanguages({ zh, en }: Bilingual): string {
  const plain = (words: string): string => words.replaceAll(/ (?:· )+/g, ' ');
  return `${plain(zh)}${between}${plain(en)}`;
}

/** The half of a source for readers of one language; all of it where it was not written in two. */
export function sourceIn(source: string, language: Language): string {
  const halves = source.split(between);
  const [zh, en] = halves;
  return halves.length !== 2 || zh === undefined || en === undefined ? source : language === 'zh' ? zh : en;
}
