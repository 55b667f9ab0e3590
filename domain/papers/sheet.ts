import Document from 'pdfkit';

import { milliseconds } from '#words/instant.ts';

import type { Faces } from './font.ts';
import type { Paper } from './paper.ts';

const millimetre = 72 / 25.4;
/** The space around the text of an A4 sheet, near to GB/T 9704 (left 28 mm, right 26 mm), in points. */
const margins = { top: 32 * millimetre, bottom: 30 * millimetre, left: 28 * millimetre, right: 26 * millimetre };

export const inks = { black: '#111111', quiet: '#555555', rule: '#8a8a8a' } as const;
export type Ink = (typeof inks)[keyof typeof inks];
export type Weight = 'regular' | 'bold';

/** How a text is set. Sizes and widths are points; without a width it stays on one line. */
export interface Setting {
  readonly size: number;
  readonly weight?: Weight;
  readonly ink?: Ink;
  readonly width?: number;
  readonly align?: 'left' | 'right' | 'center';
  readonly lineGap?: number;
}

/** A sheet that is written from top to bottom; a new page begins where the next thing has no room. */
export class Sheet {
  /** Where the next thing stands, from the top of the page. */
  y = margins.top;
  readonly left = margins.left;
  readonly width: number;
  private readonly document: PDFKit.PDFDocument;
  private readonly chunks: Uint8Array[] = [];
  private readonly ended: Promise<void>;
  /** The font sets ’ and “ as wide as a Chinese character unless it is asked for proportional forms. */
  private readonly features: PDFKit.Mixins.OpenTypeFeatures[];

  constructor(
    { title, language, organ, writtenAt }: Pick<Paper, 'title' | 'language' | 'organ' | 'writtenAt'>,
    fonts: Faces,
  ) {
    const at = new Date(milliseconds(writtenAt));
    this.document = new Document({
      size: 'A4',
      margins,
      bufferPages: true,
      lang: language === 'zh' ? 'zh-CN' : 'en',
      displayTitle: true,
      info: { Title: title, Author: organ, CreationDate: at, ModDate: at },
    });
    this.document.registerFont('regular', Buffer.from(fonts.regular.bytes));
    this.document.registerFont('bold', Buffer.from(fonts.bold.bytes));
    this.width = this.document.page.width - margins.left - margins.right;
    this.features = language === 'en' ? ['pwid'] : [];
    this.ended = new Promise((resolve, reject) => {
      this.document.on('data', (chunk: Uint8Array) => this.chunks.push(chunk));
      this.document.on('end', () => resolve());
      this.document.on('error', reject);
    });
  }

  /** Sets a text with its upper left corner there, and gives the height at which it ended. */
  write(text: string, x: number, y: number, setting: Setting): number {
    this.set(setting).text(text, x, y, this.options(setting));
    return this.document.y;
  }

  heightOf(text: string, setting: Setting): number {
    return this.set(setting).heightOfString(text, this.options(setting));
  }

  widthOf(text: string, setting: Setting): number {
    return this.set(setting).widthOfString(text, this.options(setting));
  }

  /** Makes room for so many points; true where a page was begun for it. */
  room(points: number): boolean {
    if (this.y + points <= this.document.page.height - margins.bottom) return false;
    this.document.addPage();
    this.y = margins.top;
    return true;
  }

  /** A line across the text, or from one place to another. */
  rule(
    thickness: number,
    ink: Ink,
    dashed: boolean,
    from: number = this.left,
    to: number = this.left + this.width,
  ): void {
    if (dashed) this.document.dash(3, { space: 2 });
    this.document.lineWidth(thickness).moveTo(from, this.y).lineTo(to, this.y).stroke(ink);
    if (dashed) this.document.undash();
  }

  /** A dashed frame: what stands in it is not law. */
  frame(x: number, y: number, width: number, height: number): void {
    this.document.dash(2, { space: 2 }).lineWidth(0.9).rect(x, y, width, height).stroke(inks.black).undash();
  }

  /** The number of each page at its foot, between two dashes and of how many; then the bytes. Nothing can be written after. */
  async bytes(): Promise<Uint8Array> {
    const { start, count } = this.document.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.document.switchToPage(page);
      // Writing below the text would otherwise begin a new page.
      this.document.page.margins.bottom = 0;
      const y = this.document.page.height - 20 * millimetre;
      this.write(`— ${page + 1} / ${count} —`, this.left, y, { size: 9, width: this.width, align: 'center' });
    }
    this.document.end();
    await this.ended;
    return new Uint8Array(Buffer.concat(this.chunks));
  }

  private set({ weight = 'regular', size, ink = inks.black }: Setting): PDFKit.PDFDocument {
    return this.document.font(weight).fontSize(size).fillColor(ink);
  }

  private options({ width, align = 'left', lineGap = 0 }: Setting): PDFKit.Mixins.TextOptions {
    return {
      features: this.features,
      align,
      lineGap,
      ...(width === undefined ? { lineBreak: false } : { width }),
    };
  }
}
