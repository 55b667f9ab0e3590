import { wholeNumber } from '#words/decimal.ts';
import { fromBase64, toBase64 } from '#words/digest.ts';
import { hashLength } from './hash.ts';
import { isSize } from './tree.ts';

/**
 * A proof that stands by itself (C2SP tlog-proof): which entry, the way up to the root, and the signed head, with the
 * cosignatures it bears. Nothing in it is checked yet.
 */
export interface TlogProof {
  readonly index: number;
  readonly inclusion: readonly Uint8Array[];
  /** A signed note, see `checkpoint.ts`, verbatim. */
  readonly checkpoint: string;
  /** Opaque and covered by no signature; null where there is none. */
  readonly extra: Uint8Array | null;
}

const firstLine = 'c2sp.org/tlog-proof@v1';
const longestProof = 1 << 20;
/** No tree of exact size is higher. */
const mostHashes = 53;

/** The text of the file. Throws a RangeError for an index or a hash that is none. */
export function formatTlogProof({ index, inclusion, checkpoint, extra }: TlogProof): string {
  if (!isSize(index)) throw new RangeError(`${index} is no index`);
  if (inclusion.some((hash) => hash.length !== hashLength)) throw new RangeError(`a hash has ${hashLength} bytes`);
  const lines = [
    firstLine,
    ...(extra === null ? [] : [`extra ${toBase64(extra)}`]),
    `index ${index}`,
    ...inclusion.map(toBase64),
  ];
  return `${lines.join('\n')}\n\n${checkpoint}`;
}

/** Reads the text; null when it is written other than `formatTlogProof` writes it. */
export function parseTlogProof(text: string): TlogProof | null {
  const blank = text.indexOf('\n\n');
  if (text.length > longestProof || blank < 0) return null;
  const [first, ...lines] = text.slice(0, blank).split('\n');
  if (first !== firstLine) return null;
  const isExtra = lines[0]?.startsWith('extra ') === true;
  const extra = isExtra ? fromBase64(lines[0]?.slice('extra '.length) ?? '') : null;
  const [written, ...hashes] = isExtra ? lines.slice(1) : lines;
  const index = written?.startsWith('index ') === true ? wholeNumber(written.slice('index '.length)) : null;
  if (index === null || (isExtra && extra === null) || hashes.length > mostHashes) return null;
  const inclusion = hashes.map(fromBase64).filter((hash) => hash?.length === hashLength);
  if (inclusion.length < hashes.length) return null;
  return { index, inclusion: inclusion.filter((hash) => hash !== null), checkpoint: text.slice(blank + 2), extra };
}
