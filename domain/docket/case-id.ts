import { toHex } from '#words/digest.ts';
import { asCaseId } from '#words/identifiers.ts';
import type { CaseId } from '#words/identifiers.ts';
import { milliseconds } from '#words/instant.ts';
import type { Instant } from '#words/instant.ts';

/** A UUID of version 7 (RFC 9562 section 5.7): ordered by time, so that a register grows at its end. */
export function newCaseId(at: Instant, random: (bytes: number) => Uint8Array): CaseId {
  const bytes = random(16);
  new DataView(bytes.buffer, bytes.byteOffset).setUint16(0, Math.floor(milliseconds(at) / 2 ** 32));
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(2, milliseconds(at) % 2 ** 32);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return asCaseId(toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
}
