import type { ReactNode } from 'react';
import type { Mark } from '#law/sources/provision.ts';
import { Tag } from '../parts/tag.tsx';
import { useReading } from '../texts/language.tsx';

/** How far a text was checked; what was read in no official text stands in a dashed frame. */
export function MarkTag({ mark }: { readonly mark: Mark }): ReactNode {
  const { texts } = useReading();
  const official = mark === 'statute-text' || mark === 'official-text';
  return <Tag dashed={!official}>{texts.law.marks[mark]}</Tag>;
}
