import { isUtf8 } from 'node:buffer';
import type { UnreadReason } from '#screening/report.ts';

/** A file of an archive. */
export interface Member {
  readonly name: string;
  /** Where it lies: names may come twice. */
  readonly at: number;
  /** Bytes it claims to have. */
  readonly size: number | null;
  /** Bytes that it takes in the archive, packed; null where it is not packed by itself. */
  readonly packed: number | null;
  /** Why it cannot be read at all. */
  readonly unread: UnreadReason | null;
  /** Its bytes, once. Throws `Stopped` after what could be read. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** A name as it stands in an archive: UTF-8, or what systems of the Chinese mainland wrote before. */
export function nameOf(bytes: Uint8Array): string {
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'gb18030').decode(bytes);
}
