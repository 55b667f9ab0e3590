import { fromBase64, toBase64 } from '#words/digest.ts';
import { hashLength } from './hash.ts';

/** A head that somebody countersigned, beside another head of the same log on which something rests. */
export interface CountersignedHead {
  /** The signed note with the witness's lines, verbatim. */
  readonly note: string;
  /** Consistency proof between the two heads, whichever is the later; empty where they are of one size. */
  readonly consistency: readonly Uint8Array[];
}

const firstLine = 'dengwen-countersigned/1';
const longest = 1 << 18;
/** Two nodes a level, and no tree of exact size is higher than 53. */
const mostHashes = 106;

/** The text of the file. Throws a RangeError for a hash that is none. */
export function formatCountersignedHead({ note, consistency }: CountersignedHead): string {
  if (consistency.some((hash) => hash.length !== hashLength)) throw new RangeError(`a hash has ${hashLength} bytes`);
  return `${[firstLine, ...consistency.map(toBase64)].join('\n')}\n\n${note}`;
}

/** Reads the text; null when it is written other than `formatCountersignedHead` writes it. The note is not looked at. */
export function parseCountersignedHead(text: string): CountersignedHead | null {
  const blank = text.indexOf('\n\n');
  if (text.length > longest || blank < 0) return null;
  const [first, ...written] = text.slice(0, blank).split('\n');
  if (first !== firstLine || written.length > mostHashes) return null;
  const consistency = written.map(fromBase64).filter((hash) => hash?.length === hashLength);
  if (consistency.length < written.length) return null;
  return { note: text.slice(blank + 2), consistency: consistency.filter((hash) => hash !== null) };
}
