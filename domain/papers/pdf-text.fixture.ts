import { inflateSync } from 'node:zlib';

/** What a PDF of ours says, page by page, read from its bytes by the fonts' own tables of characters (ISO 32000-1, 9.4 and 9.10). */
export function textOfPdf(pdf: Uint8Array): readonly string[] {
  const file = Buffer.from(pdf).toString('latin1');
  const objects = new Map(
    [...file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body] as const),
  );
  const fonts = fontsOf(objects);
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
  return pages.map((page) => {
    const contents = objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '';
    return shown(streamOf(contents), fonts);
  });
}

type Characters = ReadonlyMap<number, string>;

/** Fonts by the name that pages call them by: in these files one name is one font. */
function fontsOf(objects: ReadonlyMap<string, string>): ReadonlyMap<string, Characters> {
  const fonts = new Map<string, Characters>();
  for (const body of objects.values())
    for (const [, name = '', id = ''] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1];
      if (table !== undefined) fonts.set(name, charactersOf(streamOf(objects.get(table) ?? '')));
    }
  return fonts;
}

function charactersOf(table: string): Characters {
  const characters = new Map<number, string>();
  for (const [, first = '', list = ''] of table.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    const texts = [...list.matchAll(/<([0-9a-f ]*)>/gi)].map(([, hex = '']) => utf16(hex.replaceAll(' ', '')));
    for (const [place, text] of texts.entries()) characters.set(Number.parseInt(first, 16) + place, text);
  }
  return characters;
}

function shown(content: string, fonts: ReadonlyMap<string, Characters>): string {
  let characters: Characters = new Map();
  let text = '';
  for (const [, font, shows] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font !== undefined) characters = fonts.get(font) ?? new Map();
    for (const [, hex = ''] of (shows ?? '').matchAll(/<([0-9a-f]+)>/gi))
      for (const [glyph] of hex.matchAll(/.{4}/g)) text += characters.get(Number.parseInt(glyph, 16)) ?? '\uFFFD';
    if (shows !== undefined) text += '\n';
  }
  return text;
}

function streamOf(body: string): string {
  const data = /stream\n([\s\S]*)\nendstream/.exec(body)?.[1] ?? '';
  const bytes = Buffer.from(data, 'latin1');
  return (body.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

function utf16(hex: string): string {
  const bytes = Buffer.from(hex, 'hex');
  return bytes.swap16().toString('utf16le');
}
