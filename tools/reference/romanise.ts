import { customPinyin, pinyin } from 'pinyin-pro';

// Readings of place names that the dictionary of the library misses.
customPinyin({
  乐清: 'yuè qīng',
  乐亭: 'lào tíng',
  乐陵: 'lào líng',
  歙县: 'shè xiàn',
  都匀: 'dū yún',
  单县: 'shàn xiàn',
  大埔: 'dà bù',
  繁峙: 'fán shì',
});

/** The syllables of a Chinese text, one a character, without tones. */
export function syllables(text: string): readonly string[] {
  return pinyin(text, { toneType: 'none', type: 'array' });
}

/**
 * The first letters of the syllables, one a character: 杭州 gives `hz`. A character without a reading stands as itself,
 * lower case.
 */
export function initials(text: string): string {
  return syllables(text)
    .map((syllable) => (syllable[0] ?? '').toLowerCase())
    .join('');
}

/** A place name in pinyin as one word, with the apostrophe before a, e and o: 西安 gives `Xi'an`. */
export function placeWord(text: string): string {
  const word = syllables(text)
    .map((syllable, index) => (index > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable))
    .join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
