import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { DocketServices } from '#domain/docket/services.ts';
import { handOver } from '#domain/evidence/hand-over.ts';
import { openIdentity } from '#domain/identity/identity.ts';
import type { Identity } from '#domain/identity/identity.ts';
import { readOrgans } from '#domain/identity/organs.ts';
import { openPool } from '#platform/store/connection.ts';
import { openLog } from '#platform/store/log/log.ts';
import type { Log } from '#platform/store/log/log.ts';
import { openLogFolder } from '#platform/store/log/log-files.ts';
import type { LogFiles } from '#platform/store/log/log-files.ts';
import { openSigner } from '#platform/store/log/signer.ts';
import { openStore } from '#platform/store/store.ts';
import type { Store } from '#platform/store/store.ts';
import { authoritiesOf } from '#platform/timestamps/authority.ts';
import { renewalOf } from '#platform/timestamps/renewal.ts';
import { openBlobFolder } from '#platform/vault/blobs.ts';
import type { Blobs } from '#platform/vault/blobs.ts';
import { openS3, s3PlaceOf } from '#platform/vault/blobs-s3.ts';
import { openUploads } from '#platform/vault/uploads.ts';
import { openCaseKeys } from '#platform/vault/case-keys.ts';
import type { CaseKeys } from '#platform/vault/case-keys.ts';
import type { EvidenceServices } from '#domain/evidence/services.ts';
import type { ScreeningServices } from '#domain/screening/services.ts';
import { openMasterKey } from '#platform/vault/master-key.ts';
import { openObjects } from '#platform/vault/objects.ts';
import type { Objects } from '#platform/vault/objects.ts';
import { courtById } from '#reference/courts.ts';
import { canonicalJson } from '#words/canonical.ts';
import { asInstant } from '#words/instant.ts';
import type { Instant } from '#words/instant.ts';
import { join } from 'node:path';
import { evidenceServices, stampLater } from './evidence.ts';
import { organsOf } from './organs.ts';
import type { Organs } from './organs.ts';
import { publishedCases } from './published.ts';
import { screeningServices } from './screening.ts';
import type { EngineChoice } from './screening.ts';
import type { Published } from './published.ts';

/** Everything built once, handed to the handlers: the one place where platform and domain meet. */
export interface House {
  readonly version: string;
  readonly demonstration: boolean;
  readonly store: Store;
  readonly log: Log;
  /** The log as static files, which anyone may read and audit. */
  readonly logFiles: LogFiles;
  readonly caseKeys: CaseKeys;
  readonly objects: Objects;
  readonly blobs: Blobs;
  readonly evidence: EvidenceServices;
  readonly screening: ScreeningServices;
  readonly organs: Organs;
  readonly docket: DocketServices;
  readonly identity: Identity;
  readonly published: Published;
  /** The file this start made to hold the master key, if it did: whoever loses it loses all that is sealed. */
  readonly madeKeyFile: string | null;
  /** Codes a court may also be known by. */
  otherCodes(organ: string): readonly string[];
  refreshOrgans(): Promise<void>;
  close(): Promise<void>;
}

export interface HouseOptions {
  readonly url: string;
  readonly dataFolder: string;
  readonly demonstration: boolean;
  /** Where the pages are reached: cookies are marked secure when it is https. */
  readonly baseUrl: string;
  readonly connections?: number;
  /** Addresses of timestamp authorities; left out, those that the environment names. */
  readonly timestampAuthorities?: readonly string[];
  /** The engine that screens; left out, the fast one. */
  readonly engine?: EngineChoice;
  readonly now?: () => Instant;
}

export async function openHouse(options: HouseOptions): Promise<House> {
  const { url, dataFolder, demonstration, baseUrl } = options;
  const store = openStore({ url, size: options.connections ?? 20 });
  const master = openMasterKey(dataFolder);
  const log = openLog(store, openSigner(dataFolder));
  const caseKeys = openCaseKeys(master);
  const now = options.now ?? (() => asInstant(new Date()));
  const random = (bytes: number): Uint8Array => new Uint8Array(randomBytes(bytes));
  let organs = organsOf(await readOrgans(store));
  /** The same object for everybody, whatever an administrator enrols. */
  const current: Organs = {
    organ: (id) => organs.organ(id),
    name: (id) => organs.name(id),
    courtWithCode: (code) => organs.courtWithCode(code),
    commonSuperior: (one, other) => organs.commonSuperior(one, other),
    listed: (id) => organs.listed(id),
    find: (asked) => organs.find(asked),
    all: () => organs.all(),
  };
  const authorities = options.timestampAuthorities ?? authoritiesOf(process.env);
  const docket: DocketServices = {
    store,
    directory: current,
    keys: caseKeys,
    log: {
      append: (tx, entry) => log.append(tx, entry),
      appendAll: (tx, entries) => log.appendAll(tx, entries),
      receipt: async (index, committed) => `${canonicalJson(await log.receipt(index, committed))}\n`,
    },
    exhibits: { handOver: (tx, transferring) => handOver({ authorities, stampLater }, tx, transferring) },
    now,
    random,
    domainDigest: (text) => master.domainDigest(text),
    demonstration,
  };
  const s3 = s3PlaceOf(process.env);
  const blobs = s3 === null ? openBlobFolder(join(dataFolder, 'objects')) : await openS3(s3);
  const uploads = openUploads(join(dataFolder, 'uploads'), blobs);
  const sessions = openPool(url, 'dengwen_identity', 5);
  const identity = openIdentity({
    store,
    sessions,
    secret: master.domainDigest('sessions'),
    baseUrl,
    secureCookies: baseUrl.startsWith('https:'),
    demonstration,
    log,
    now,
    random,
  });
  const evidence = evidenceServices({
    docket,
    log,
    keys: caseKeys,
    blobs,
    uploads,
    authorities,
    renewal: renewalOf(process.env),
  });
  return {
    version: version(),
    demonstration,
    store,
    log,
    logFiles: openLogFolder(join(dataFolder, 'log')),
    caseKeys,
    objects: openObjects(blobs),
    blobs,
    evidence,
    screening: screeningServices({
      docket,
      evidence,
      dataFolder,
      engine: options.engine ?? 'wasm',
      version: version(),
    }),
    organs: current,
    docket,
    identity,
    published: publishedCases(),
    madeKeyFile: master.madeFile,
    otherCodes: (id) => courtById(id)?.otherCodes ?? [],
    async refreshOrgans() {
      organs = organsOf(await readOrgans(store));
    },
    async close() {
      await sessions.end();
      await store.close();
    },
  };
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version: number } = JSON.parse(text) as { version: string };
  return number;
}
