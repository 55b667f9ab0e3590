import { Stopped } from '../stopped.ts';

/** What an XML text is made of, as far as a workbook uses it. Names are without their prefix. */
export type XmlToken =
  | { readonly is: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly is: 'close'; readonly name: string }
  | { readonly is: 'text'; readonly text: string };

/** A tag, a comment, or a text that is longer is none of a workbook's. */
const longest = 1 << 20;
const longestTag = 16 << 10;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Text without its references to characters; only those that XML itself knows: nothing can be declared. */
export function xmlText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));/g, (whole, decimal, hexadecimal, name) => {
    if (typeof name === 'string') return entities[name] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hexadecimal), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** One attribute of a tag, by its name without prefix. */
export function attribute(attributes: string, name: string): string | null {
  if (!attributes.includes(name)) return null;
  const usual = attributes.indexOf(` ${name}="`);
  if (usual >= 0) {
    const from = usual + name.length + 3;
    return xmlText(attributes.slice(from, attributes.indexOf('"', from)));
  }
  for (const [, prefixed = '', doubled, single] of attributes.matchAll(
    /\s([\w:.-]{1,99})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g,
  ))
    if (local(prefixed) === name) return xmlText(doubled ?? single ?? '');
  return null;
}

/**
 * Reads XML as it comes, strictly and little of it: no document type, so no entities of its own; no tag or text beyond
 * a limit. Tokens come by the many: each for itself would cost more to hand over than to read.
 *
 * @throws Stopped `damaged` where it is no such XML, after the tokens before
 */
export async function* xmlTokens(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly XmlToken[]> {
  const decoder = new TextDecoder();
  let held = '';
  for await (const chunk of chunks) {
    held += decoder.decode(chunk, { stream: true });
    const tokens: XmlToken[] = [];
    const { place, failure } = tokensInto(held, tokens);
    yield tokens;
    if (failure !== null) throw failure;
    held = held.slice(place);
    if (held.length > longest) throw new Stopped('damaged');
  }
  if ((held + decoder.decode()).trim() !== '') throw new Stopped('damaged');
}

function tokensInto(text: string, tokens: XmlToken[]): { readonly place: number; readonly failure: unknown } {
  let place = 0;
  try {
    for (;;) {
      const end = tokenEnd(text, place);
      if (end < 0) return { place, failure: null };
      const token = tokenOf(text.slice(place, end));
      place = end;
      if (token !== null) tokens.push(token);
    }
  } catch (failure) {
    return { place, failure };
  }
}

const sections: readonly (readonly [begins: string, ends: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** Where the token at a place ends; -1 when that is not known yet. */
function tokenEnd(text: string, place: number): number {
  if (place >= text.length) return -1;
  if (text[place] !== '<') return text.indexOf('<', place);
  for (const [begins, ends] of sections) {
    if (text.startsWith(begins, place)) {
      const end = text.indexOf(ends, place + begins.length);
      return end < 0 ? -1 : end + ends.length;
    }
    if (begins.startsWith(text.slice(place)) && text.length - place < begins.length) return -1;
  }
  if (text.startsWith('<!', place)) throw new Stopped('damaged');
  let quoted = '';
  for (let at = place + 1; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quoted !== '') quoted = character === quoted ? '' : quoted;
    else if (character === '"' || character === "'") quoted = character;
    else if (character === '>' || at - place > longestTag) return at - place > longestTag ? tooLong() : at + 1;
    else if (character === '<') throw new Stopped('damaged');
  }
  return -1;
}

function tooLong(): never {
  throw new Stopped('damaged');
}

function tokenOf(token: string): XmlToken | null {
  if (!token.startsWith('<')) return { is: 'text', text: xmlText(token) };
  if (token.startsWith('<![CDATA[')) return { is: 'text', text: token.slice(9, -3) };
  if (token.startsWith('<?') || token.startsWith('<!')) return null;
  if (token.startsWith('</')) return { is: 'close', name: local(token.slice(2, -1).trim()) };
  const empty = token.endsWith('/>');
  const inside = token.slice(1, empty ? -2 : -1);
  const blank = inside.search(/\s/);
  const name = blank < 0 ? inside : inside.slice(0, blank);
  return { is: 'open', name: local(name), attributes: blank < 0 ? '' : inside.slice(blank), empty };
}
