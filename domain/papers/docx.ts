import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  convertMillimetersToTwip,
  type IBorderOptions,
} from 'docx';

import type { Block, Column, Paper, Section, Signature } from './paper.ts';
import { withoutClock } from './without-clock.ts';

/** Half points. */
const sizes = { title: 44, organ: 30, heading: 26, text: 22, table: 19, note: 18 } as const;
/** After GB/T 9704, as in the PDF. */
const margin = {
  top: convertMillimetersToTwip(32),
  bottom: convertMillimetersToTwip(30),
  left: convertMillimetersToTwip(28),
  right: convertMillimetersToTwip(26),
};
const width = convertMillimetersToTwip(210) - margin.left - margin.right;
const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' };
const grey = '8A8A8A';
const ink = '111111';
const quiet = '555555';

/** A paper as .docx, to be worked on. The same paper always gives the same bytes. */
export async function docxOf(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    styles: {
      default: { document: { run: { font, size: sizes.text, color: ink, language: languageOf(paper) } } },
    },
    sections: [
      {
        properties: {
          page: { size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) }, margin },
        },
        footers: { default: footer() },
        children: [
          ...head(paper),
          ...paper.sections.flatMap(section),
          spacer(),
          ...paper.signatures.map((signature) => signatureLine(signature, paper.signedOn)),
        ],
      },
    ],
  });
  return withoutClock(new Uint8Array(await Packer.toBuffer(document, undefined, [core(paper)])));
}

const languageOf = ({ language }: Paper) =>
  language === 'zh' ? { value: 'en-US', eastAsia: 'zh-CN' } : { value: 'en-GB', eastAsia: 'zh-CN' };

/** The file's own particulars (ECMA-376 part 2, annex D), with the moment handed in. */
function core({ title, organ, language, writtenAt }: Paper): { readonly path: string; readonly data: string } {
  const at = `<dcterms:created xsi:type="dcterms:W3CDTF">${writtenAt}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${writtenAt}</dcterms:modified>`;
  return {
    path: 'docProps/core.xml',
    data: [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
      `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(organ)}</dc:creator>`,
      `<dc:language>${language === 'zh' ? 'zh-CN' : 'en'}</dc:language>${at}</cp:coreProperties>`,
    ].join(''),
  };
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function head({ label, organ, title, subtitle }: Paper): readonly Paragraph[] {
  return [
    ...(label === null ? [] : [line(label, sizes.note, { align: AlignmentType.RIGHT, colour: quiet })]),
    line(organ, sizes.organ, { align: AlignmentType.CENTER }),
    line(title, sizes.title, { align: AlignmentType.CENTER, bold: true }),
    line(subtitle, sizes.text, { align: AlignmentType.CENTER, colour: quiet, after: 200 }),
  ];
}

function section({ title, tag, blocks }: Section): readonly (Paragraph | Table)[] {
  const dashed = tag !== null;
  const top = { style: dashed ? BorderStyle.DASHED : BorderStyle.SINGLE, size: 8, color: ink, space: 4 };
  const children = [new TextRun({ text: title, bold: true, size: sizes.heading })];
  if (tag !== null) {
    const border = { style: BorderStyle.DASHED, size: 6, color: ink, space: 1 };
    children.push(new TextRun({ text: '\t' }), new TextRun({ text: tag, size: sizes.note, border }));
  }
  return [
    new Paragraph({
      children,
      border: { top },
      keepNext: true,
      outlineLevel: 0,
      spacing: { before: 240, after: 80 },
      tabStops: [{ type: TabStopType.RIGHT, position: width }],
    }),
    ...blocks.flatMap((block) => blockOf(block, dashed)),
  ];
}

function blockOf(block: Block, dashed: boolean): readonly (Paragraph | Table)[] {
  switch (block.how) {
    case 'text':
      return [line(block.text, sizes.text, { after: 60 })];
    case 'note':
      return [line(block.text, sizes.note, { colour: quiet, after: 60 })];
    case 'list':
      return block.items.map((item, place) => line(`${place + 1}. ${item}`, sizes.text, { after: 40 }));
    case 'pairs':
      return table(
        [
          { share: 22, align: 'start' },
          { share: 78, align: 'start' },
        ],
        null,
        block.rows,
        null,
        dashed,
      );
    case 'table':
      return table(
        block.columns,
        block.columns.map(({ head: text }) => text),
        block.rows,
        block.total ?? null,
        dashed,
      );
  }
}

function table(
  columns: readonly Pick<Column, 'share' | 'align'>[],
  heads: readonly string[] | null,
  rows: readonly (readonly string[])[],
  total: readonly string[] | null,
  dashed: boolean,
): readonly (Paragraph | Table)[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((share / shares) * width));
  const rule = (size: number, color: string): IBorderOptions => ({
    style: dashed ? BorderStyle.DASHED : BorderStyle.SINGLE,
    size,
    color,
  });
  const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const row = (cells: readonly string[], bottom: IBorderOptions, bold: boolean, isHead = false): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHead,
      children: cells.map(
        (cell, place) =>
          new TableCell({
            width: { size: widths[place] ?? 0, type: WidthType.DXA },
            borders: { top: none, left: none, right: none, bottom },
            margins: { top: 50, bottom: 50, left: place === 0 ? 0 : 60, right: 60 },
            children: [
              line(cell, sizes.table, {
                bold,
                align: columns[place]?.align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT,
              }),
            ],
          }),
      ),
    });
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
      rows: [
        ...(heads === null ? [] : [row(heads, rule(4, ink), true, true)]),
        ...rows.map((cells) => row(cells, rule(2, grey), false)),
        ...(total === null ? [] : [row(total, rule(8, ink), true)]),
      ],
    }),
    spacer(),
  ];
}

interface Manner {
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly bold?: boolean;
  readonly colour?: string;
  /** Twentieths of a point below. */
  readonly after?: number;
}

function line(text: string, size: number, { align, bold = false, colour = ink, after = 0 }: Manner = {}): Paragraph {
  return new Paragraph({
    ...(align !== undefined && { alignment: align }),
    spacing: { after },
    children: text
      .split('\n')
      .map((part, place) => new TextRun({ text: part, size, bold, color: colour, ...(place > 0 && { break: 1 }) })),
  });
}

const spacer = (): Paragraph => new Paragraph({ spacing: { after: 0, line: 120 }, children: [] });

function signatureLine({ role, name }: Signature, signedOn: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { before: 280 },
    tabStops: [
      { type: TabStopType.LEFT, position: Math.round(width * 0.62), leader: 'underscore' },
      { type: TabStopType.LEFT, position: Math.round(width * 0.66) },
    ],
    children: [new TextRun({ text: `${role}　${name}\t\t${signedOn}`, size: sizes.text })],
  });
}

function footer(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: sizes.note,
            children: ['— ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES, ' —'],
          }),
        ],
      }),
    ],
  });
}
