import { Pool } from 'pg';
import type { ActAnswer } from '#contract/shapes/case.ts';
import { complaintAgainst, done, openCourthouse } from '#domain/docket/testing/courthouse.ts';
import type { Courthouse } from '#domain/docket/testing/courthouse.ts';
import { asOwner } from '#platform/store/connection.ts';

import type { Report } from './measure.ts';
import { beside, spreadOf } from './measure.ts';
import { shared } from './workers.ts';

const courts = 50;
const filingsEach = 20;
const connections = 60;
const promisedRounds = 20;

/** What may answer a docketing that is not the first: compare, or leave it to the earlier court. */
const lawful = new Set(['comparison-needed', 'earlier-case-docketed']);

interface Round {
  readonly firsts: number;
  /** Answers that were neither a docketing nor a lawful refusal, and errors. */
  readonly faults: readonly string[];
  readonly perSecond: number;
}

/**
 * A thousand docketings of one tort in flight: 50 courts with 20 filings each press at once, over 60 connections,
 * twenty rounds, each on a defendant of its own. The guarantee is a key of the database, so that is what stands beside.
 */
export async function firstFiled(_: number, say: (line: string) => void): Promise<Report> {
  const house = await openCourthouse({ connections, courts });
  const bare = new Pool({ connectionString: house.url, max: connections });
  try {
    await asOwner(house.url, (client) => client.query('CREATE TABLE bench_key (tort bigint PRIMARY KEY, court int)'));
    const rounds: Round[] = [];
    const floors: number[] = [];
    for (let round = 0; round < promisedRounds; round += 1) {
      say(`round ${round + 1} of ${promisedRounds}`);
      const filings = await filed(house, round);
      rounds.push(await pressed(house, filings));
      floors.push(await pressedBare(bare, round));
    }
    const rates = rounds.map(({ perSecond }) => perSecond);
    const faults = rounds.flatMap((round) => round.faults);
    return {
      heading: `${courts * filingsEach} docketings of one tort in flight: ${courts} courts × ${filingsEach} filings, ${connections} connections, ${promisedRounds} rounds`,
      measures: [
        {
          what: 'rounds with exactly one first',
          unit: 'rounds',
          ours: spreadOf([rounds.filter(({ firsts }) => firsts === 1).length]),
          beside: [],
          promise: { atLeast: promisedRounds },
        },
        {
          what: 'deadlocks, and errors other than the lawful refusal',
          unit: 'in all',
          ours: spreadOf([faults.length]),
          beside: [],
          promise: { atMost: 0 },
        },
        {
          what: 'answers to docketings',
          unit: 'a second',
          ours: spreadOf(rates),
          beside: [beside('the bare key: BEGIN, INSERT … ON CONFLICT DO NOTHING, COMMIT', rates, floors)],
        },
      ],
      remarks: [...new Set(faults)].slice(0, 5).map((fault) => `fault: ${fault}`),
    };
  } finally {
    await bare.end();
    await house.close();
  }
}

/** A thousand filings on one tort, told apart only by what they claim; as many at a time as there are courts. */
async function filed(house: Courthouse, round: number): Promise<readonly ActAnswer[]> {
  const answers: ActAnswer[] = [];
  const places = Array.from({ length: courts * filingsEach }, (_, place) => place);
  await shared(Array.from({ length: courts }), places, async (_, place) => {
    const complaint = complaintAgainst(1000 + round, {
      claims: [{ kind: 'apology', text: `第 ${place} 件`, amount: null }],
    });
    const by = place % 2 === 0 ? 'procuratorate' : 'consumers';
    answers.push(done(await house.file({ by, to: `court${place % courts}`, complaint })));
  });
  return answers;
}

async function pressed(house: Courthouse, filings: readonly ActAnswer[]): Promise<Round> {
  const began = performance.now();
  const answers = await Promise.allSettled(
    filings.map((filing) => house.act(house.judge(filing.ref.court), filing, 'docket')),
  );
  const perSecond = (answers.length * 1000) / (performance.now() - began);
  const faults: string[] = [];
  let firsts = 0;
  for (const answer of answers) {
    if (answer.status === 'rejected') faults.push(String(answer.reason));
    else if (answer.value.ok) firsts += 1;
    else if (!lawful.has(answer.value.problem.code)) faults.push(answer.value.problem.code);
  }
  return { firsts, faults, perSecond };
}

/** The same press on the bare key. */
async function pressedBare(pool: Pool, round: number): Promise<number> {
  const press = async (court: number): Promise<void> => {
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query('INSERT INTO bench_key (tort, court) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING court', [
      round,
      court,
    ]);
    await client.query('COMMIT');
    client.release();
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: courts * filingsEach }, (_, place) => press(place % courts)));
  return (courts * filingsEach * 1000) / (performance.now() - began);
}
