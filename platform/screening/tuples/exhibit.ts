import { keyNameBytes } from '#screening/overlap/form.ts';
import type { TupleLinker } from '../run/tuple-linker.ts';
import type { TupleDatabase } from './database.ts';
import { distinctValues, exhibitNoted, makeTables, noteExhibit, personsOf, placesOf, takeIn } from './questions.ts';
import { createRecorder } from './records.ts';

/** Bytes of tuples that go to the database at once: a million tuples. */
const usualBatch = 28 << 20;

/** An exhibit that is being taken in, and counted there as the linker would count it in memory. */
export interface OpenExhibit extends TupleLinker {
  /** Notes that it is whole; to be called after `finish`, where nothing broke off. */
  close(): Promise<void>;
}

export interface ExhibitOptions {
  readonly exhibit: number;
  /** Eight bytes that name the key. */
  readonly key: Uint8Array;
  /** The day of the leak; null: who was under 14 is not known. */
  readonly leakedOn: number | null;
  /** Bytes of tuples that go at once. */
  readonly batch?: number;
}

/**
 * Begins an exhibit; null where the database has one of that number, whole or broken off.
 *
 * @throws TupleProblem
 */
export async function openExhibit(database: TupleDatabase, options: ExhibitOptions): Promise<OpenExhibit | null> {
  const { exhibit, leakedOn } = options;
  const key = keyNumber(options.key);
  await makeTables(database);
  if ((await exhibitNoted(database, exhibit)) !== null) return null;
  await noteExhibit(database, exhibit, { key, whole: false });
  const recorder = createRecorder(exhibit);
  const room = options.batch ?? usualBatch;
  let batch: Uint8Array[] = [];
  let held = 0;
  let going: Promise<void> = Promise.resolve();
  let underWay = 0;
  const send = (): void => {
    const pieces = batch;
    batch = [];
    held = 0;
    underWay += 1;
    const before = going;
    going = (async () => {
      await before;
      // Joined only when it is its turn, so that a batch that waits is held once.
      await takeIn(database, recorder, Buffer.concat(pieces));
      underWay -= 1;
    })();
    // Whoever waits next hears of it; nobody waiting is no defect of its own.
    going.catch(() => {});
  };
  return {
    add(tuples) {
      if (tuples.length === 0) return;
      batch.push(new Uint8Array(tuples));
      held += tuples.length;
      if (held >= room) send();
    },
    async ready() {
      // One goes while the next gathers; a faster scan would only fill the memory.
      if (underWay > 1 || (underWay > 0 && held >= room / 2)) await going;
    },
    async finish() {
      if (held > 0) send();
      await going;
      const persons = await personsOf(database, exhibit, leakedOn);
      const places = await placesOf(database, exhibit);
      return { persons, ...places, distinct: await distinctValues(database, exhibit) };
    },
    close: () => noteExhibit(database, exhibit, { key, whole: true }),
  };
}

function keyNumber(name: Uint8Array): bigint {
  if (name.length !== keyNameBytes) throw new RangeError(`the name of a key has ${keyNameBytes} bytes`);
  return new DataView(name.buffer, name.byteOffset, name.length).getBigUint64(0, true);
}
