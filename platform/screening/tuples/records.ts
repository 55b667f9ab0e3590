import { goesOn, tupleBytes } from '#screening/link/tuple.ts';

/** A line of the table `arrival` in RowBinary: exhibit, row, and the tuple as it is. */
export const recordBytes = 4 + 8 + tupleBytes;

/** Numbers the rows of one exhibit while their tuples are made into records. */
export interface Recorder {
  /** @throws RangeError where the tuples break off, or break off within a row */
  records(tuples: Uint8Array): Uint8Array;
}

/** @param exhibit its number among those of the database */
export function createRecorder(exhibit: number): Recorder {
  let row = 0n;
  return {
    records(tuples) {
      const count = tuples.length / tupleBytes;
      if (!Number.isInteger(count)) throw new RangeError(`${tuples.length} bytes are no whole number of tuples`);
      const records = new Uint8Array(count * recordBytes);
      const view = new DataView(records.buffer);
      let continued = false;
      for (let place = 0; place < count; place += 1) {
        const at = place * recordBytes;
        view.setUint32(at, exhibit, true);
        view.setBigUint64(at + 4, row, true);
        records.set(tuples.subarray(place * tupleBytes, (place + 1) * tupleBytes), at + 12);
        continued = goesOn(view.getUint32(at + recordBytes - 4, true));
        if (!continued) row += 1n;
      }
      if (continued) throw new RangeError('the tuples break off within a row');
      return records;
    },
  };
}
