import type { Bilingual } from '#words/language.ts';

/** The words of one step: the proposition that it answers, worded as what its bearer must prove. */
export type Phrase = Bilingual;

/** Words by step id. */
export type PhraseTable = Readonly<Record<string, Phrase>>;
