import { faces, refuseLacking } from './font.ts';
import { textsOf, type Block, type Paper, type Section, type Signature } from './paper.ts';
import { Sheet, inks, type Setting } from './sheet.ts';
import { table } from './pdf-table.ts';

/** Thickness of rules, in points: a new section or a sum; a place to sign. */
const [heavy, hair] = [0.9, 0.4];

const settings = {
  label: { size: 9, ink: inks.quiet },
  organ: { size: 15 },
  title: { size: 22, weight: 'bold' },
  subtitle: { size: 11, ink: inks.quiet },
  heading: { size: 13, weight: 'bold' },
  text: { size: 11, lineGap: 1.5 },
  note: { size: 9, lineGap: 1.5, ink: inks.quiet },
  tag: { size: 9 },
} as const satisfies Record<string, Setting>;

/**
 * A paper as PDF. The same paper always gives the same bytes.
 * @throws CharactersLacking where the font has no form for a character.
 */
export async function pdfOf(paper: Paper): Promise<Uint8Array> {
  const fonts = await faces();
  // What is set in bold must be in both faces; the two have the same characters, but that is theirs to promise.
  for (const face of [fonts.regular, fonts.bold]) refuseLacking(face, textsOf(paper));
  const sheet = new Sheet(paper, fonts);
  head(sheet, paper);
  // Signatures on a sheet by themselves could be put under anything, so the end of the last section stays with them.
  const last = paper.sections.length - 1;
  for (const [place, each] of paper.sections.entries())
    section(sheet, each, place === last ? signaturesHeight(paper) : 0);
  signatures(sheet, paper);
  return sheet.bytes();
}

function head(sheet: Sheet, { label, organ, title, subtitle }: Paper): void {
  const { left, width } = sheet;
  if (label !== null) sheet.write(label, left, sheet.y - 30, { ...settings.label, width, align: 'right' });
  for (const [text, setting, after] of [
    [organ, settings.organ, 5],
    [title, settings.title, 5],
    [subtitle, settings.subtitle, 14],
  ] as const)
    sheet.y = sheet.write(text, left, sheet.y, { ...setting, width, align: 'center' }) + after;
}

/** `after`: points that must be left on the page under its last paragraph. */
function section(sheet: Sheet, { title, tag, blocks }: Section, after: number): void {
  sheet.room(90);
  sheet.y += 10;
  sheet.rule(heavy, inks.black, tag !== null);
  sheet.y += 6;
  const top = sheet.y;
  sheet.y = sheet.write(title, sheet.left, top, { ...settings.heading, width: sheet.width }) + 3;
  if (tag !== null) {
    const wide = sheet.widthOf(tag, settings.tag) + 12;
    const from = sheet.left + sheet.width - wide;
    sheet.frame(from, top + 1, wide, 16);
    sheet.write(tag, from + 6, top + 2.5, settings.tag);
  }
  for (const [place, each] of blocks.entries())
    block(sheet, each, tag !== null, place === blocks.length - 1 ? after : 0);
}

function block(sheet: Sheet, each: Block, tentative: boolean, after: number): void {
  switch (each.how) {
    case 'text':
    case 'note':
      return paragraph(sheet, { text: each.text, setting: settings[each.how], after });
    case 'list':
      for (const [place, text] of each.items.entries()) {
        const last = place === each.items.length - 1;
        paragraph(sheet, { text, mark: `${place + 1}.`, setting: settings.text, after: last ? after : 0 });
      }
      return;
    case 'pairs': {
      const columns = [
        { head: '', align: 'start', share: 22 },
        { head: '', align: 'start', share: 78 },
      ] as const;
      return table(sheet, { columns, rows: each.rows }, false, tentative);
    }
    case 'table':
      return table(sheet, each, true, tentative);
  }
}

interface Paragraph {
  readonly text: string;
  readonly setting: Setting;
  /** Before the text, which then stands in. */
  readonly mark?: string;
  readonly after: number;
}

/** A paragraph is kept on one page; none of these is longer than one. */
function paragraph(sheet: Sheet, { text, setting, mark, after }: Paragraph): void {
  const inset = mark === undefined ? 0 : 20;
  const width = sheet.width - inset;
  sheet.room(sheet.heightOf(text, { ...setting, width }) + 5 + after);
  const top = sheet.y + 2;
  if (mark !== undefined) sheet.write(mark, sheet.left, top, setting);
  sheet.y = sheet.write(text, sheet.left + inset, top, { ...setting, width }) + 3;
}

/** Points above, for and between the lines on which people sign. */
const [above, lineHeight] = [30, 36];

function signaturesHeight({ signatures: lines }: Paper): number {
  return above + lines.length * lineHeight;
}

function signatures(sheet: Sheet, paper: Paper): void {
  sheet.room(signaturesHeight(paper));
  sheet.y += above / 2;
  sheet.rule(heavy, inks.black, false);
  sheet.y += above / 2;
  for (const line of paper.signatures) signature(sheet, line, paper.signedOn);
}

function signature(sheet: Sheet, { role, name }: Signature, signedOn: string): void {
  const { left, width, y: top } = sheet;
  sheet.write(name === '' ? role : `${role}　${name}`, left, top, settings.text);
  sheet.write(signedOn, left + width * 0.66, top, settings.text);
  sheet.y = top + 20;
  sheet.rule(hair, inks.black, false, left + width * 0.34, left + width * 0.62);
  sheet.y = top + lineHeight;
}
