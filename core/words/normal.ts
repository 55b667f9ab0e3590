/** Marks that a copy from a page or a paper leaves behind and nobody sees: zero-width characters and the byte order mark. */
const invisible = /[\u200b-\u200d\u2060\ufeff]/g;

const fullWidth = /[\uff01-\uff5e]/g;

/** U+FF01…U+FF5E mirror U+0021…U+007E at this distance (Unicode, Halfwidth and Fullwidth Forms). */
const fullWidthOffset = 0xfee0;

/**
 * The text as it was meant: full-width letters, digits and brackets made half-width, the ideographic space a space,
 * invisible characters removed, ends trimmed. Han characters and their punctuation (、。《》) stay as they are.
 */
export function halfWidth(text: string): string {
  return text
    .replace(invisible, '')
    .replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - fullWidthOffset))
    .replace(/\u3000/g, ' ')
    .trim();
}

/** `halfWidth` with every space inside removed too: for numbers and codes, where a space never carries meaning. */
export function withoutSpaces(text: string): string {
  return halfWidth(text).replace(/\s+/g, '');
}
