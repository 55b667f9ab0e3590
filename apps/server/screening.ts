import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { factsOfCase, giveFacts } from '#domain/docket/give-facts.ts';
import type { DocketServices } from '#domain/docket/services.ts';
import { examineExhibit, exhibitThere } from '#domain/evidence/examine.ts';
import { enterReading } from '#domain/evidence/open.ts';
import type { EvidenceServices } from '#domain/evidence/services.ts';
import type { ScreeningOrder, ScreeningServices } from '#domain/screening/services.ts';
import { countOverlap, uncounted } from '#domain/screening/count-overlap.ts';
import { leftOver } from '#domain/screening/left-over.ts';
import { drawSketch, leaveUnsketched, unsketched } from '#domain/screening/sketch.ts';
import { takeUp, waiting } from '#domain/screening/take-up.ts';
import { ladderSchemes } from '#law/proposals/ladder-schemes.ts';
import { referenceEngine } from '#platform/screening/run/engine.ts';
import type { Engine } from '#platform/screening/run/engine.ts';
import type { ScreeningRequest } from '#platform/screening/run/request.ts';
import { digestsOnThread, screenOnThread } from '#platform/screening/run/thread.ts';
import { enqueue } from '#platform/store/jobs/jobs.ts';
import type { JobHandler } from '#platform/store/jobs/jobs.ts';
import type { Transaction } from '#platform/store/transact.ts';
import { screeningTables } from '#reference/screening-tables.ts';
import { rowClasses } from '#screening/classes/row-classes.ts';
import { kinds } from '#screening/kinds.ts';
import { engineFile, fastEngine } from '../../tools/engine-build.ts';
import { maskedSample } from './masked-sample.ts';

/** There is something to be screened, or to be compared. */
const lookTask = 'look-for-screenings';
const lookNow = (tx: Transaction): Promise<void> => enqueue(tx, { task: lookTask, payload: null });

/** A folder of a run is called after its screening. */
const noted = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Screenings that nobody is at work on are looked for so often: after a server was killed, and when all were busy. */
const lookEvery = 10_000;

export type EngineChoice = 'wasm' | 'reference';

interface Parts {
  readonly docket: DocketServices;
  readonly evidence: EvidenceServices;
  readonly dataFolder: string;
  /** The engine that screens: the fast one, or the reference by which it is checked. */
  readonly engine: EngineChoice;
  readonly version: string;
}

/** What screening is handed: the docket's record and facts, the exhibits, and threads that do the work. */
export function screeningServices({ docket, evidence, dataFolder, engine, version }: Parts): ScreeningServices {
  const folder = join(dataFolder, 'screening');
  return {
    store: docket.store,
    record: evidence.record,
    keys: evidence.keys,
    exhibits: {
      find: (tx, ref, exhibit) => exhibitThere(evidence, tx, ref, exhibit),
      examine: examineExhibit,
      enterReading: (actor, reading) => enterReading(evidence, actor, reading),
    },
    facts: { read: factsOfCase, lay: giveFacts },
    run: async (asked) => screenOnThread(requestOf(asked, folder, await engineOf(engine))),
    digests: async (asked) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const unfollowed = { ...asked, screening: '', leakedOn: null, scheme: 'R-MANY', onProgress: () => {} } as const;
      return digestsOnThread({ ...requestOf(unfollowed, folder, await engineOf(engine)), resumption: null });
    },
    async sample(exhibit) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      return maskedSample(exhibit, folder);
    },
    software: async () => ({
      version,
      engineDigest:
        engine === 'reference'
          ? null
          : createHash('sha256')
              .update(await readFile(engineFile))
              .digest('hex'),
    }),
    noted: async () => (await readdir(folder).catch(() => [])).filter((name) => noted.test(name)),
    forget: (screening) => rm(join(folder, screening), { recursive: true, force: true }),
    method: `登闻 ${version} 筛查程序（引擎 ${engine}），只读，逐段解封，内容不落盘`,
    takeUpLater: lookNow,
    countLater: lookNow,
    organ: (id) => docket.directory.name(id),
    random: (bytes) => docket.random(bytes),
    domainDigest: (text) => docket.domainDigest(text),
    now: () => docket.now(),
    newId: () => evidence.newId(),
  };
}

async function engineOf(choice: EngineChoice): Promise<Engine> {
  if (choice === 'wasm') return fastEngine();
  const { tables, sources } = screeningTables();
  return referenceEngine(tables, sources);
}

/** One run, on threads of its own. Of two processors it takes one, so that the server's own loop stays free. */
function requestOf(asked: ScreeningOrder, folder: string, engine: Engine): ScreeningRequest {
  const { screening, name, size, leakedOn, scheme } = asked;
  return {
    sources: [{ name, size, chunks: asked.chunks }],
    size,
    key: asked.key,
    leakedOn,
    rowClasses: rowClasses(ladderSchemes[scheme], kinds),
    countsOnly: false,
    engine,
    core: false,
    threads: Math.min(availableParallelism() - 1, 4),
    spillFolder: folder,
    resumption: {
      folder: join(folder, screening),
      order: createHash('sha256')
        .update(JSON.stringify([screening, size, leakedOn, scheme, engine.tablesRead]))
        .digest('hex'),
    },
    signal: asked.signal,
    onProgress: asked.onProgress,
  };
}

/** Screenings at work in this server: one at a time, the others wait their turn here or at another server. */
export interface ScreeningDesk {
  readonly jobs: Readonly<Record<string, JobHandler>>;
  /** Lets go of what is under way, and waits until it is noted. */
  close(): Promise<void>;
}

/**
 * Work that takes hours is no job of the queue: a job only says that there is some. Whoever was killed leaves a row that
 * is looked for, not a job that stays locked.
 */
export function openScreeningDesk(services: ScreeningServices, onFault: (line: string) => void): ScreeningDesk {
  const closing = new AbortController();
  let underWay: Promise<void> | null = null;
  /** Pairs that could not be counted: not tried again before the next start. */
  const left = new Set<string>();
  const countAll = async (): Promise<void> => {
    for (const pair of await uncounted(services)) {
      const name = JSON.stringify(pair);
      if (closing.signal.aborted || left.has(name)) continue;
      const isCounted = await countOverlap(services, pair, closing.signal).catch((error: unknown) => {
        if (!closing.signal.aborted) onFault(`overlap: ${error instanceof Error ? error.name : 'fault'}`);
        return false;
      });
      if (!isCounted) left.add(name);
    }
  };
  const look = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      const next = await waiting(services);
      let taken = false;
      for (const ref of next) {
        if (closing.signal.aborted) return;
        taken = (await takeUp(services, ref, closing.signal)) !== null || taken;
      }
      if (taken) continue;
      // Sketches are no hurry: they are drawn when nothing else waits.
      const [ref] = await unsketched(services);
      if (ref === undefined) break;
      await drawSketch(services, ref, closing.signal).catch(async (error: unknown) => {
        if (closing.signal.aborted) return;
        onFault(`sketch: ${error instanceof Error ? error.name : 'fault'}`);
        await leaveUnsketched(services, ref);
      });
    }
    await countAll();
    if (closing.signal.aborted) return;
    for (const screening of await leftOver(services, await services.noted())) await services.forget(screening);
  };
  let wanted = false;
  const work = async (): Promise<void> => {
    for (; wanted && !closing.signal.aborted;) {
      wanted = false;
      await look();
    }
  };
  const wake = (): Promise<void> => {
    // Whoever asks while the last look is ending has another one.
    wanted = true;
    underWay ??= work()
      .catch((error: unknown) => onFault(`screening: ${error instanceof Error ? error.name : 'fault'}`))
      .finally(() => {
        underWay = null;
      });
    return Promise.resolve();
  };
  // By a timer of each server's own: the clock of the house, which jobs go by, may stand still.
  const timer = setInterval(() => void wake(), lookEvery);
  void wake();
  return {
    jobs: { [lookTask]: wake },
    async close() {
      clearInterval(timer);
      closing.abort();
      await underWay;
    },
  };
}
