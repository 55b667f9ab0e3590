import type { Digests, Formed } from './form.ts';
import { readForm, writeForm } from './form.ts';
import { sortedDistinct } from './digests.ts';
import type { OverlapKind } from './digests.ts';

const title = 'dengwen overlap sketch 1';
/** Digests that a sketch keeps: four kilobytes, and an error of about four in a hundred at worst. */
export const sketchSize = 512;

/** The smallest digests of a data set: a sample that is the same for whoever draws it under the same key. */
export interface Sketch extends Digests {
  readonly sketch: true;
}

export interface Sketcher {
  /** Takes digests in any order and number. */
  add(digests: BigUint64Array): void;
  /** @param count distinct values, as the linker counted them */
  finish(count: number): Sketch;
}

/** @param key eight bytes that name the domain key under which all digests were made */
export function createSketcher(kind: OverlapKind, key: Uint8Array): Sketcher {
  const held = new BigUint64Array(8 * sketchSize);
  let used = 0;
  let limit = 2n ** 64n;
  const settle = (): void => {
    const kept = sortedDistinct(held.subarray(0, used)).subarray(0, sketchSize);
    held.set(kept);
    used = kept.length;
    if (used === sketchSize) limit = kept.at(-1) ?? limit;
  };
  return {
    add(digests) {
      for (const digest of digests) {
        if (digest >= limit || digest === 0n) continue;
        held[used] = digest;
        used += 1;
        if (used === held.length) settle();
      }
    },
    finish(count) {
      settle();
      const digests = held.slice(0, used);
      if (used < sketchSize ? count !== used : count < used)
        throw new RangeError(`${count} distinct values do not fit a sketch of ${used}`);
      return { sketch: true, kind, key, count, digests };
    },
  };
}

export function writeSketch(sketch: Sketch): Uint8Array {
  return writeForm(title, sketch);
}

/** Reads a sketch as `writeSketch` wrote it, at most 4.2 kB. */
export function readSketch(bytes: Uint8Array): Formed<Sketch> {
  const read = readForm(title, bytes, sketchSize);
  if (!read.ok) return read;
  if (read.value.digests.length !== Math.min(read.value.count, sketchSize)) return { ok: false, defect: 'count' };
  return { ok: true, value: { ...read.value, sketch: true } };
}
