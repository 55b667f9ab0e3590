import { type KindId, kindIds } from '../kind.ts';
import { kinds } from '../kinds.ts';

/** A kind that a header names, and whether the header is nothing but that word. */
export interface Named {
  readonly kind: KindId;
  readonly whole: boolean;
}

/** A header as words are compared: small, without what joins its parts. */
function squash(header: string): string {
  return header.toLowerCase().replaceAll(/[\s_\-./:：*"'`#]/g, '');
}

const kindOfWord: ReadonlyMap<string, KindId> = new Map(
  kindIds.flatMap((id) => kinds[id].headers.map((word) => [squash(word), id] as const)),
);

/** Words that say too little at the end of a longer header: `file_name`, `unit_price`, `mail_address`. */
const vague = new Set(['name', 'address', 'addr', 'price', 'amount', 'pass', 'login', 'goods', 'card', 'cell', 'face']);

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Parts of a Latin header: `userIdNo`, `user_id_no` and `user id no` are user, id, no. */
function partsOf(header: string): readonly string[] {
  return header
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
}

/** The longest header word that a Latin header's last parts make. */
function atLatinEnd(header: string): KindId | undefined {
  const parts = partsOf(header).map((part) => part.replace(/\d+$/, ''));
  for (let from = 0; from < parts.length; from += 1) {
    const word = parts.slice(from).join('');
    const kind = kindOfWord.get(word);
    // Two letters of pinyin mean something only by themselves.
    if (kind !== undefined && word.length >= 3 && !vague.has(word)) return kind;
  }
  return undefined;
}

/** The longest header word that a Chinese header ends with: 收件人手机号, but not 手机号归属地. */
function atHanEnd(squashed: string): KindId | undefined {
  const text = squashed.replace(/[\d一二三]+$/, '');
  for (let from = 0; from < text.length - 1; from += 1) {
    const kind = kindOfWord.get(text.slice(from));
    if (kind !== undefined && isHan(text.slice(from))) return kind;
  }
  return undefined;
}

/** What a header says that its column holds; of a path (`user.idNo`) the last part first. Null where it says nothing known. */
export function kindOfHeader(header: string): Named | null {
  const plain = header.replaceAll(/[(（[【].*?[)）\]】]/g, '');
  const last = plain.split('.').at(-1) ?? plain;
  for (const text of [header, plain, last]) {
    const kind = kindOfWord.get(squash(text));
    if (kind !== undefined) return { kind, whole: true };
  }
  const kind = isHan(plain) ? atHanEnd(squash(plain)) : atLatinEnd(last);
  return kind === undefined ? null : { kind, whole: false };
}
