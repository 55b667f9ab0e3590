import type { Instant } from '#words/instant.ts';
import type { Language } from '#words/language.ts';

/** A column of a table: its head, where its text stands, and its share of the width. */
export interface Column {
  readonly head: string;
  readonly align: 'start' | 'end';
  readonly share: number;
}

export type Block =
  | { readonly how: 'text'; readonly text: string }
  /** A remark on what stands above. */
  | { readonly how: 'note'; readonly text: string }
  | { readonly how: 'list'; readonly items: readonly string[] }
  | { readonly how: 'pairs'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | {
      readonly how: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
      /** A last row that sums up, under a rule of its own. */
      readonly total?: readonly string[];
    };

export interface Section {
  readonly title: string;
  /** Said beside the title of what is not law; its rules are dashed. */
  readonly tag: string | null;
  readonly blocks: readonly Block[];
}

/** A line on which somebody signs, with the name where it is known. */
export interface Signature {
  readonly role: string;
  readonly name: string;
}

/**
 * A paper before it has a format: what is said, in which order. Both formats are made from this alone, so that no figure can stand in one
 * and not in the other.
 */
export interface Paper {
  readonly language: Language;
  readonly organ: string;
  readonly title: string;
  readonly subtitle: string;
  /** Above the title, where the paper is of a demonstration. */
  readonly label: string | null;
  readonly sections: readonly Section[];
  readonly signatures: readonly Signature[];
  /** Words of the line for the date of a signature. */
  readonly signedOn: string;
  /** What the files name as the moment of their making; no clock is asked. */
  readonly writtenAt: Instant;
}

/** Everything that a paper says, in order. */
export function textsOf({ organ, title, subtitle, label, sections, signatures, signedOn }: Paper): readonly string[] {
  return [
    ...(label === null ? [] : [label]),
    organ,
    title,
    subtitle,
    ...sections.flatMap((section) => [
      section.title,
      ...(section.tag === null ? [] : [section.tag]),
      ...section.blocks.flatMap(textsOfBlock),
    ]),
    ...signatures.flatMap(({ role, name }) => [role, name]),
    signedOn,
  ];
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.how) {
    case 'text':
    case 'note':
      return [block.text];
    case 'list':
      return block.items;
    case 'pairs':
      return block.rows.flat();
    case 'table':
      return [...block.columns.map(({ head }) => head), ...block.rows.flat(), ...(block.total ?? [])];
  }
}
