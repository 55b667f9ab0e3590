import type { Findings } from '#screening/assemble.ts';
import { createDistinct } from '#screening/distinct/distinct.ts';
import type { DistinctCounts } from '#screening/distinct/distinct.ts';
import { createLinker } from '#screening/link/linker.ts';
import type { Linked } from '#screening/link/linker.ts';
import { layerOf } from '#screening/places/layers.ts';
import { openSpill } from '../spill/file.ts';
import { openDistinctThread } from './distinct-thread.ts';
import { spillOr } from './no-spill.ts';
import type { ScreeningRequest } from './request.ts';
import type { TupleLinker } from './tuple-linker.ts';

/** Bytes of a row of a table, roughly: by it the linker chooses its first size. */
const bytesOfRow = 160;

/** Everything that is counted across rows. Functions, since they are handed on. */
export interface Linking {
  readonly addTuples: (tuples: Uint8Array) => void;
  readonly addDigests: (digests: Uint8Array) => void;
  /** Resolves when there is room for more. */
  readonly ready: () => Promise<void>;
  readonly finish: () => Promise<NonNullable<Findings['linked']>>;
  readonly close: () => Promise<void>;
}

interface Distinguishing extends Pick<Linking, 'addDigests' | 'ready' | 'close'> {
  readonly finish: () => Promise<DistinctCounts>;
}

function onThisThread(spillFolder: string): Distinguishing {
  const spill = spillOr(openSpill(spillFolder));
  const distinct = createDistinct(spill);
  return {
    addDigests: (digests) => distinct.add(digests),
    ready: () => Promise.resolve(),
    finish: () => Promise.resolve(distinct.finish()),
    close() {
      spill.close();
      return Promise.resolve();
    },
  };
}

function onItsOwn(spillFolder: string): Distinguishing {
  const thread = openDistinctThread({ spillFolder });
  return {
    // What came from a scanning thread has memory of its own, which moves on; a view of anything else is copied.
    addDigests(digests) {
      const owned = digests.buffer instanceof ArrayBuffer && digests.byteLength === digests.buffer.byteLength;
      thread.add(owned ? (digests as Uint8Array<ArrayBuffer>) : new Uint8Array(digests));
    },
    ready: thread.ready,
    finish: thread.finish,
    close: thread.close,
  };
}

function inMemory({ leakedOn, size }: ScreeningRequest): TupleLinker {
  const linker = createLinker({
    leakedOn: leakedOn === null ? null : Number(leakedOn.replaceAll('-', '')),
    ...(size !== null && { expectedRows: Math.ceil(size / bytesOfRow) }),
  });
  return {
    add: (tuples) => linker.add(tuples),
    ready: () => Promise.resolve(),
    finish: () => Promise.resolve(linker.finish()),
  };
}

/**
 * People are linked on the caller's thread, or by the request's own linker; distinct values of other kinds are told
 * apart on another thread, where there are others.
 */
export function openLinking(request: ScreeningRequest): Linking {
  const { spillFolder, threads, engine } = request;
  const linker = request.linker ?? inMemory(request);
  const distinct = threads === 0 ? onThisThread(spillFolder) : onItsOwn(spillFolder);
  return {
    addTuples: (tuples) => linker.add(tuples),
    addDigests: distinct.addDigests,
    async ready() {
      await distinct.ready();
      await linker.ready();
    },
    async finish() {
      // Both at once: the other thread counts while this one links.
      const counting = distinct.finish();
      const link = await linker.finish();
      return both(link, await counting, engine);
    },
    close: distinct.close,
  };
}

function both(
  link: Omit<Linked, 'identifiers'>,
  { counts, failure }: DistinctCounts,
  { divisions, homes }: ScreeningRequest['engine'],
): NonNullable<Findings['linked']> {
  return {
    persons: link.persons,
    issue: layerOf('identity-numbers', link.issue, divisions),
    mobileHome: layerOf('mobiles', link.mobileHome, homes),
    distinct: { ...counts, ...link.distinct },
    lost: failure,
  };
}
