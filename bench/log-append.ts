import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { asInstant } from '#words/instant.ts';
import { asCaseId, asOrganId } from '#words/identifiers.ts';
import { entryBytes } from '#ledger/entry.ts';
import { append, appendAll, entryOf } from '#platform/store/log/append.ts';
import type { EntryToAppend } from '#platform/store/log/append.ts';
import { examine } from '#platform/store/log/examine.ts';
import { openTestDatabase } from '#platform/store/testing/database.ts';
import { transact } from '#platform/store/transact.ts';

import { beside, rounds, spreadOf } from './measure.ts';
import type { Report } from './measure.ts';

/** Entries that one transaction appends, and how many such transactions make a round. */
const group = 200;
const groups = 25;
/** Entries of a round one a transaction: enough to be measured, few enough not to wait for the disk for long. */
const singles = 400;

const organ = asOrganId('demo-jiangnan');

function entries(amount: number): readonly EntryToAppend[] {
  return Array.from({ length: amount }, (_, place) => ({
    act: 'readings',
    case: asCaseId(`01960000-0000-7000-8000-${place.toString(16).padStart(12, '0')}`),
    organ,
    at: asInstant('2026-11-23T08:00:00.000Z'),
    commitment: new Uint8Array(randomBytes(32)),
  }));
}

/**
 * Entries of the log appended in groups, durable, beside bare inserts of the very rows of `log_entry`: the same groups,
 * one statement each, into a table of the same columns and keys, on the same server with the same durability. What the
 * bare one leaves out is the log itself: the lock of the head, the nodes of the tree with their key, the head.
 */
export async function logAppend(count: number, say: (line: string) => void): Promise<Report> {
  const database = await openTestDatabase();
  const bare = new Client({ connectionString: database.url });
  await bare.connect();
  try {
    await bare.query('CREATE TABLE bench_entry (LIKE log_entry INCLUDING ALL)');
    const durable = await durability(bare);
    let place = 0;
    const insertBare = async (rows: readonly EntryToAppend[]): Promise<void> => {
      await bare.query('BEGIN');
      await bare.query({
        name: 'bench',
        text: `INSERT INTO bench_entry (index, act, at, case_id, organ_id, commitment, leaf)
               SELECT * FROM unnest($1::bigint[], $2::text[], $3::timestamptz[], $4::uuid[], $5::text[], $6::bytea[], $7::bytea[])`,
        values: [
          rows.map(() => place++),
          rows.map((row) => row.act),
          rows.map((row) => row.at),
          rows.map((row) => row.case),
          rows.map((row) => row.organ),
          rows.map((row) => row.commitment),
          rows.map((row) => entryBytes(entryOf(row))),
        ],
      });
      await bare.query('COMMIT');
    };
    const rate = async (size: number, times: number, run: (rows: readonly EntryToAppend[]) => Promise<unknown>) => {
      const batches = Array.from({ length: times }, () => entries(size));
      const began = performance.now();
      for (const rows of batches) await run(rows);
      return (size * times * 1000) / (performance.now() - began);
    };
    const contenders = {
      ours: () =>
        rate(group, groups, (rows) => transact(database.store, { system: true }, (tx) => appendAll(tx, rows))),
      bare: () => rate(group, groups, insertBare),
      'ours one by one': () =>
        rate(1, singles, (rows) =>
          transact(database.store, { system: true }, async (tx) => {
            for (const row of rows) await append(tx, row);
          }),
        ),
      'bare one by one': () => rate(1, singles, insertBare),
    };
    say('warming up');
    await rounds(1, contenders);
    say(`${count} rounds`);
    const figures = await rounds(count, contenders);
    const damages = await examine(database.store);
    if (damages.length > 0) throw new Error(`the log of the bench is damaged: ${JSON.stringify(damages[0])}`);
    const [ours, floor] = [figures('ours'), figures('bare')];
    const [one, oneFloor] = [figures('ours one by one'), figures('bare one by one')];
    return {
      heading: 'Entries appended to the log, durable',
      measures: [
        {
          what: `${group} entries a transaction`,
          unit: 'entries a second',
          ours: spreadOf(ours),
          promise: { atLeast: 2000 },
          beside: [beside('a bare batched INSERT of the same rows', ours, floor, { atLeast: 0.5 })],
        },
        {
          what: 'one entry a transaction, as an act has it',
          unit: 'entries a second',
          ours: spreadOf(one),
          beside: [beside('a bare INSERT of the same row', one, oneFloor)],
        },
      ],
      remarks: [`${durable}; one connection each, one after another; the whole log examined at the end`],
    };
  } finally {
    await bare.end();
    await database.close();
  }
}

/** What the server does before it says that something is committed. @throws Error where that is not durable */
async function durability(client: Client): Promise<string> {
  const { rows } = await client.query<{ fsync: string; commit: string; version: string }>(
    `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
            current_setting('server_version') AS version`,
  );
  const [{ fsync, commit, version } = { fsync: '', commit: '', version: '' }] = rows;
  if (fsync !== 'on' || commit !== 'on') throw new Error(`not durable: fsync ${fsync}, synchronous_commit ${commit}`);
  return `PostgreSQL ${version}, fsync on, synchronous_commit on`;
}
