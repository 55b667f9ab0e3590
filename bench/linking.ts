import { createLinker } from '#screening/link/linker.ts';
import { tupleBytes } from '#screening/link/tuple.ts';
import type { Report } from './measure.ts';
import { beside, spreadOf } from './measure.ts';

/** Rows, as many as the measured leak of ten million that the bound of memory speaks of. */
const rows = 10_000_000;
const people = 8_000_000;
const batchRows = 40_000;

/** Multiplies and shifts until a counter looks like a keyed digest; two words, low first. */
function digestInto(words: Uint32Array, at: number, value: number, kind: number): void {
  let low = Math.imul(value + 1, 0x9e3779b1) ^ Math.imul(kind, 0x85ebca77);
  low = Math.imul(low ^ (low >>> 15), 0x2c1b3c6d);
  low = Math.imul(low ^ (low >>> 12), 0x297a2d39);
  low ^= low >>> 15;
  let high = Math.imul(value ^ 0x5bd1e995, 0x27d4eb2f) + kind;
  high = Math.imul(high ^ (high >>> 16), 0x7feb352d);
  high = Math.imul(high ^ (high >>> 15), 0x846ca68b);
  words[at] = low;
  words[at + 1] = high ^ (high >>> 16);
}

/** A small generator: the same rows on every machine. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Tuples in the shape of the leak that was measured: a fifth of the rows repeat a person, 14 in a hundred have no valid
 * identity number, two no mobile, sixty an e-mail.
 */
function* batches(): Generator<Uint8Array> {
  const draw = drawn(20261123);
  const words = new Uint32Array((batchRows * tupleBytes) / 4);
  const bytes = new Uint8Array(words.buffer);
  for (let from = 0; from < rows; from += batchRows) {
    words.fill(0);
    for (let row = 0; row < batchRows; row += 1) {
      const person = from + row < people ? from + row : Math.floor(draw() * people);
      const at = row * 7;
      if (draw() >= 0.14) digestInto(words, at, person, 1);
      if (draw() >= 0.02) digestInto(words, at + 2, person, 2);
      if (draw() < 0.6) digestInto(words, at + 4, person, 3);
      words[at + 6] = (person % 3000) + 1 + (((person % 300) + 1) << 13) + ((person % 4) << 22);
    }
    yield bytes;
  }
}

/** Seconds that this process has used a core: others on the machine slow it less than they slow the clock. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Slots of the floor: as many words as the linker's index has of these rows. */
const floorSlots = 25_000_000;

/** The floor: one write to memory for each digest, at a place as random as the digest, and nothing else. */
function scatter(slots: Int32Array, batch: Uint8Array): void {
  const words = new Int32Array(batch.buffer, batch.byteOffset, batch.length / 4);
  for (let at = 0; at < words.length; at += 7)
    for (let word = at; word < at + 6; word += 2) {
      const low = words[word] ?? 0;
      if (low === 0) continue;
      const slot = ((low >>> 0) * (floorSlots / 2 ** 32)) | 0;
      slots[slot] = (slots[slot] ?? 0) + 1;
    }
}

/** Linking ten million rows on one core: rows a second and bytes an identifier. */
export async function linking(count: number, say: (line: string) => void): Promise<Report> {
  const seconds: number[] = [];
  const floor: number[] = [];
  const finishing: number[] = [];
  const memory: number[] = [];
  let told = '';
  for (let round = 0; round < count; round += 1) {
    const slots = new Int32Array(floorSlots).fill(0);
    let scattering = 0;
    for (const batch of batches()) {
      const began = processorSeconds();
      scatter(slots, batch);
      scattering += processorSeconds() - began;
    }
    slots.buffer.transfer(0);
    floor.push(scattering);
    const before = process.memoryUsage().rss;
    const processor = { adding: 0, finishing: 0 };
    const linker = createLinker({ leakedOn: null, expectedRows: rows });
    for (const batch of batches()) {
      const began = processorSeconds();
      linker.add(batch);
      processor.adding += processorSeconds() - began;
    }
    const held = process.memoryUsage().rss - before;
    const began = processorSeconds();
    const linked = linker.finish();
    processor.finishing = processorSeconds() - began;
    finishing.push(processor.finishing);
    seconds.push(processor.adding + processor.finishing);
    // Later rounds get memory back that this process has held before.
    if (round === 0) memory.push(held / linked.identifiers);
    const { identityNumbers, least, linked: persons, most } = linked.persons;
    told = `${linked.identifiers.toLocaleString('en')} identifiers; identity numbers ${identityNumbers}, least ${least}, linked ${persons}, most ${most}`;
    say(
      `floor ${scattering.toFixed(2)}; ${processor.adding.toFixed(2)} + ${processor.finishing.toFixed(2)} s; ${told}`,
    );
  }
  return {
    heading: 'Linking ten million rows on one core',
    measures: [
      {
        what: 'rows, with the counting at the end',
        unit: 'a second',
        ours: spreadOf(seconds.map((each) => rows / each)),
        beside: [
          beside(
            'a write at random a digest',
            seconds.map((each) => rows / each),
            floor.map((each) => rows / each),
            { atLeast: 0.2 },
          ),
        ],
      },
      { what: 'the counting at the end', unit: 's', ours: spreadOf(finishing), beside: [] },
      { what: 'memory', unit: 'bytes an identifier', ours: spreadOf(memory), beside: [], promise: { atMost: 22 } },
    ],
    remarks: [told],
  };
}
