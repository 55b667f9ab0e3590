import type { KindId } from '../kind.ts';

/** Kinds of which nothing is shown: a piece of them says as much as the whole. */
const hidden: ReadonlySet<KindId> = new Set(['password', 'biometric', 'communication-content', 'health']);

/** Characters of an address that lie above a street: a province and a city. */
const addressShown = 6;

/**
 * A cell with everything masked that singles a person out: of a digit run its first three and last two remain, of a name
 * what stands first, of an e-mail address the first character and what follows the `@`, of an address its first six
 * characters, of any other word its first character. It shows what a data set looks like, not who is in it.
 *
 * @param kind of the cell's column; null for a cell of none, and for a line of text
 */
export function masked(text: string, kind: KindId | null): string {
  if (kind !== null && hidden.has(kind)) return maskAll(text);
  if (kind === 'address') return maskNumbers(text.slice(0, addressShown)) + maskAll(text.slice(addressShown));
  if (kind === 'birth-date') return text.replaceAll(/\p{N}/gu, (digit, at: number) => (at < 4 ? digit : '*'));
  return maskWords(text);
}

const maskAll = (text: string): string => text.replaceAll(/[\p{L}\p{N}\p{M}]/gu, '*');

/** Runs of digits, grouped ones as one, with a last X: `138****1234` stays what it is. */
const numbers = /\p{Nd}[\p{Nd}*]*(?:[ -][\p{Nd}*]{3,8})*[Xx]?/gu;

const maskNumbers = (text: string): string => text.replaceAll(numbers, maskNumber);

/** First three and last two of eleven digits or more; of fewer less, so that most of it is hidden. */
function maskNumber(run: string): string {
  const length = run.length;
  const [first, last] = length >= 11 ? [3, 2] : length >= 7 ? [2, 1] : length >= 4 ? [1, 0] : [0, 0];
  return (
    run.slice(0, first) + run.slice(first, length - last).replaceAll(/[\p{Nd}Xx]/gu, '*') + run.slice(length - last)
  );
}

/** An e-mail address, a number, or a word, in the order in which they are looked for. */
const pieces = new RegExp(
  String.raw`[A-Za-z0-9._%+*-]+@[A-Za-z0-9.-]+|${numbers.source}(?![\p{L}\p{N}_])|[\p{L}\p{N}\p{M}_]+`,
  'gu',
);

function maskWords(text: string): string {
  return text.replaceAll(pieces, (piece) => {
    const at = piece.indexOf('@');
    if (at > 0) return `${piece.slice(0, 1)}${'*'.repeat(at - 1)}${piece.slice(at)}`;
    if (/^\p{Nd}/u.test(piece) && /^[\p{Nd}* Xx-]+$/u.test(piece)) return maskNumber(piece);
    const [first = '', ...rest] = piece;
    return first + '*'.repeat(rest.length);
  });
}
