import type { Brand } from './brand.ts';
import { finding } from './finding.ts';
import { accepted, certain, refused } from './parsed.ts';
import type { Parsed } from './parsed.ts';

/**
 * One provision of one instrument, in the short form that the whole project cites by: `PIPL 70`, `CPL 58(2)`,
 * `CPL 127(1)(4)`, `CC 1182`, an annex of a standard (`GBT45574 A`), or an instrument without articles (`ReplyAnn`). Whether
 * it resolves is for the sources.
 */
export type ProvisionId = Brand<string, 'ProvisionId'>;

/** A provision taken apart. The first bracket counts 款, the second 项; `inserted` is the n of 第 x 条之 n. */
export interface Citation {
  readonly instrument: string;
  readonly article?: number;
  /** The letter of an annex; standards have them beside numbered clauses (GB/T 1.1). */
  readonly annex?: string;
  readonly inserted?: number;
  readonly paragraph?: number;
  readonly item?: number;
}

const form =
  /^([A-Z][A-Za-z0-9]*)(?: (?:([A-Z])|([1-9]\d{0,3})(?:-([1-9]\d?))?(?:\(([1-9]\d?)\)(?:\(([1-9]\d?)\))?)?))?$/;

/** Reads the short form exactly; one provision has one text. */
export function parseProvisionId(text: string): Parsed<ProvisionId> {
  return form.test(text) ? accepted(text as ProvisionId) : refused(finding('citation.form'));
}

/** The provision of a literal in code or tests. Throws a RangeError when it is none. */
export function asProvisionId(text: string): ProvisionId {
  return certain(parseProvisionId(text), text);
}

/** A provision's parts. */
export function citationOf(id: ProvisionId): Citation {
  const [, instrument = '', annex, article, inserted, paragraph, item] = form.exec(id) ?? [];
  return {
    instrument,
    ...(annex === undefined ? {} : { annex }),
    ...(article === undefined ? {} : { article: Number(article) }),
    ...(inserted === undefined ? {} : { inserted: Number(inserted) }),
    ...(paragraph === undefined ? {} : { paragraph: Number(paragraph) }),
    ...(item === undefined ? {} : { item: Number(item) }),
  };
}
