import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** A face of the papers: its file, and the characters it has. */
export interface Face {
  readonly bytes: Uint8Array;
  readonly has: (codePoint: number) => boolean;
}

export interface Faces {
  readonly regular: Face;
  readonly bold: Face;
}

/** A paper has characters that the font lacks: a blank box in an official paper would be read as what it is not. */
export class CharactersLacking extends Error {
  readonly code = 'characters-lacking';
  readonly characters: readonly string[];

  constructor(characters: readonly string[]) {
    super(`the font lacks ${characters.map(named).join(', ')}`);
    this.name = 'CharactersLacking';
    this.characters = characters;
  }
}

const named = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Noto Serif SC as whole TrueType files (SIL Open Font License 1.1). The packages for the web hold a selection of 8,000 characters, without
 * some that stand in names of divisions.
 */
const folder = '@expo-google-fonts/noto-serif-sc';
const files = {
  regular: `${folder}/400Regular/NotoSerifSC_400Regular.ttf`,
  bold: `${folder}/700Bold/NotoSerifSC_700Bold.ttf`,
};

let loaded: Promise<Faces> | undefined;

/** The faces of the papers, read once, at first need. */
export function faces(): Promise<Faces> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Faces> {
  const { resolve } = createRequire(import.meta.url);
  const [regular, bold] = await Promise.all([readFile(resolve(files.regular)), readFile(resolve(files.bold))]);
  return { regular: face(regular), bold: face(bold) };
}

function face(bytes: Uint8Array): Face {
  const groups = groupsOf(bytes);
  const has = (codePoint: number): boolean => {
    let [low, high] = [0, groups.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const [first, last] = groups[middle] ?? [0, 0];
      if (codePoint < first) high = middle;
      else if (codePoint > last) low = middle + 1;
      else return true;
    }
    return false;
  };
  return { bytes, has };
}

/** Ranges of characters of a font: the table `cmap`, format 12 (OpenType 1.9.1). Throws a RangeError where there is none. */
function groupsOf(bytes: Uint8Array): readonly (readonly [first: number, last: number])[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const cmap = tableOf(view, 0x636d6170);
  for (let place = 0; place < view.getUint16(cmap + 2); place += 1) {
    const sub = cmap + view.getUint32(cmap + 4 + place * 8 + 4);
    if (view.getUint16(sub) !== 12) continue;
    return Array.from({ length: view.getUint32(sub + 12) }, (_, group) => {
      const at = sub + 16 + group * 12;
      return [view.getUint32(at), view.getUint32(at + 4)] as const;
    });
  }
  throw new RangeError('the font has no table of characters beyond the basic plane');
}

function tableOf(view: DataView, tag: number): number {
  for (let place = 0; place < view.getUint16(4); place += 1)
    if (view.getUint32(12 + place * 16) === tag) return view.getUint32(12 + place * 16 + 8);
  throw new RangeError('the font has no table of characters');
}

/**
 * Refuses texts with characters that a face lacks; the end of a line is none.
 * @throws CharactersLacking naming each of them once.
 */
export function refuseLacking({ has }: Face, texts: readonly string[]): void {
  const lacking = new Set<string>();
  for (const text of texts)
    for (const character of text) if (character !== '\n' && !has(character.codePointAt(0) ?? 0)) lacking.add(character);
  if (lacking.size > 0) throw new CharactersLacking([...lacking].toSorted());
}
