import type { LinkedKind } from '#screening/link/linker.ts';
import { identityKinds } from '#screening/link/tuple.ts';
import type { OverlapKind } from '#screening/overlap/digests.ts';
import { overlapKinds } from '#screening/overlap/digests.ts';
import type { ExactOverlap } from '#screening/overlap/exact.ts';
import type { Persons } from '#screening/report.ts';
import type { TupleDatabase } from './database.ts';
import { createRecorder } from './records.ts';
import type { Recorder } from './records.ts';
import { statementsOf } from './statements.ts';
import type { Question, Values } from './statements.ts';

type Row = Readonly<Record<string, unknown>>;

/** Makes the tables that are not there yet. */
export async function makeTables(database: TupleDatabase): Promise<void> {
  await runAll(database, 'tables');
}

/**
 * Takes in the tuples of an exhibit (scanner.ts, `BlockYield`), each piece of whole rows.
 *
 * @param exhibit a number that no other exhibit of the database has
 */
export async function ingest(
  database: TupleDatabase,
  exhibit: number,
  tuples: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  const recorder = createRecorder(exhibit);
  for await (const piece of tuples) await takeIn(database, recorder, piece);
}

/** Takes in one piece of the exhibit whose rows the recorder numbers. One piece at a time in one database. */
export async function takeIn(database: TupleDatabase, recorder: Recorder, piece: Uint8Array): Promise<void> {
  await database.arrive(recorder.records(piece));
  await runAll(database, 'ingest');
}

/** What a database knows of an exhibit beside its tuples. */
export interface ExhibitNote {
  /** Eight bytes that name the key its digests are under. */
  readonly key: bigint;
  /** It was taken in to its end; one that broke off is compared with nothing. */
  readonly whole: boolean;
}

/** What is noted of an exhibit; null where none of that number was begun. */
export async function exhibitNoted(database: TupleDatabase, exhibit: number): Promise<ExhibitNote | null> {
  const [row] = await ask(database, 'exhibit', { exhibit });
  if (row === undefined) return null;
  const key = (BigInt(numberOf(row, 'high')) << 32n) | BigInt(numberOf(row, 'low'));
  return { key, whole: numberOf(row, 'whole') === 1 };
}

export async function noteExhibit(
  database: TupleDatabase,
  exhibit: number,
  { key, whole }: ExhibitNote,
): Promise<void> {
  const [low, high] = [Number(key & 0xffff_ffffn), Number(key >> 32n)];
  await runAll(database, 'exhibit-note', { exhibit, low, high, whole: whole ? 1 : 0 });
}

/** Distinct values of each kind that comes in tuples. */
export async function distinctValues(
  database: TupleDatabase,
  exhibit: number,
): Promise<Readonly<Record<LinkedKind, number>>> {
  const found = { 'resident-id': 0, 'hmt-residence': 0, 'permanent-resident-id': 0, mobile: 0, email: 0 };
  for (const row of await ask(database, 'distinct', { exhibit })) {
    const kind = overlapKinds[numberOf(row, 'kind') - 1];
    const name = kind === 'identity' ? identityKinds[numberOf(row, 'form')] : kind;
    if (name !== undefined) found[name] = numberOf(row, 'values');
  }
  return found;
}

/** Distinct identity numbers by place of issue and mobiles by home area, as the linker tells them. */
export async function placesOf(
  database: TupleDatabase,
  exhibit: number,
): Promise<{ readonly issue: ReadonlyMap<number, number>; readonly mobileHome: ReadonlyMap<number, number> }> {
  const issue = new Map<number, number>();
  const mobileHome = new Map<number, number>();
  for (const row of await ask(database, 'places', { exhibit }))
    (numberOf(row, 'kind') === 1 ? issue : mobileHome).set(numberOf(row, 'place'), numberOf(row, 'values'));
  return { issue, mobileHome };
}

/** Values of each kind in both of two exhibits. */
export async function overlapOf(
  database: TupleDatabase,
  one: number,
  other: number,
): Promise<Readonly<Record<OverlapKind, ExactOverlap>>> {
  const none: ExactOverlap = { common: 0, one: 0, other: 0 };
  const found = { identity: none, mobile: none, email: none };
  for (const row of await ask(database, 'overlap', { one, other })) {
    const kind = overlapKinds[numberOf(row, 'kind') - 1];
    if (kind !== undefined)
      found[kind] = { common: numberOf(row, 'common'), one: numberOf(row, 'one'), other: numberOf(row, 'other') };
  }
  return found;
}

/**
 * Who is meant by the rows of an exhibit, by the rules of the linker (docs/screening.md, "Persons"). Groups are found by
 * handing the smallest label on until nothing changes. Its tables are the database's: one such question at a time.
 *
 * @param leakedOn the day of the leak; null: who was under 14 is not known
 */
export async function personsOf(database: TupleDatabase, exhibit: number, leakedOn: number | null): Promise<Persons> {
  await runAll(database, 'persons-prepare', { exhibit });
  for (const [hubs, groups] of [
    [0, 'guarded'],
    [1, 'unguarded'],
  ] as const) {
    await runAll(database, 'persons-start', { hubs });
    for (let changed = 1; changed > 0;) {
      await runAll(database, 'persons-round', { hubs });
      changed = numberOf(await only(database, 'persons-changed'), 'changed');
    }
    await runAll(database, 'persons-groups', { groups });
  }
  const row = await only(database, 'persons-count', { exhibit });
  return {
    identityNumbers: numberOf(row, 'identityNumbers'),
    least: numberOf(row, 'least'),
    linked: numberOf(row, 'linked'),
    most: numberOf(row, 'most'),
    none: numberOf(row, 'none'),
    hubs: numberOf(row, 'hubs'),
    under14: leakedOn === null ? null : numberOf(row, 'young'),
    byRank: [numberOf(row, 'first'), numberOf(row, 'second'), numberOf(row, 'third')],
  };
}

async function runAll(database: TupleDatabase, question: Question, values?: Values): Promise<void> {
  for (const statement of statementsOf(question, values)) await database.run(statement);
}

async function ask(database: TupleDatabase, question: Question, values?: Values): Promise<readonly Row[]> {
  const [statement = ''] = statementsOf(question, values);
  return database.rows(statement);
}

async function only(database: TupleDatabase, question: Question, values?: Values): Promise<Row> {
  const [row] = await ask(database, question, values);
  if (row === undefined) throw new RangeError(`${question} has no answer`);
  return row;
}

/** A count, which some versions write as text. @throws RangeError for anything else */
function numberOf(row: Row, name: string): number {
  const value = Number(row[name]);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${name} is no count`);
  return value;
}
