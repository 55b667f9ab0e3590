import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActAnswer } from '#contract/shapes/case.ts';
import type { Complaint } from '#contract/shapes/complaint.ts';
import { asOwner } from '#platform/store/connection.ts';
import { openLog } from '#platform/store/log/log.ts';
import { openSigner } from '#platform/store/log/signer.ts';
import { openTestDatabase } from '#platform/store/testing/database.ts';
import { openCaseKeys } from '#platform/vault/case-keys.ts';
import { openMasterKey } from '#platform/vault/master-key.ts';
import type { Actor, OrganKind, Role } from '#words/actor.ts';
import { canonicalJson } from '#words/canonical.ts';
import { creditCodeCheckCharacter } from '#words/credit-code.ts';
import { asOrganId, asPersonId } from '#words/identifiers.ts';
import { asInstant } from '#words/instant.ts';
import type { Instant } from '#words/instant.ts';
import { file } from '../acts/submit-complaint.ts';
import { perform } from '../perform.ts';
import type { ActCall, Result } from '../perform.ts';
import type { DocketServices, OrganFacts } from '../services.ts';

/** Courts and bodies on a real database, for stories of the docket. Everything in it is made up. */
export interface Courthouse {
  readonly services: DocketServices;
  readonly url: string;
  /** Sets the clock; it does not run by itself. */
  setClock(instant: string): void;
  judge(court: string): Actor;
  filer(organ: string): Actor;
  file(filing: { by: string; to: string; complaint?: Partial<Complaint>; key?: string }): Promise<Result<ActAnswer>>;
  act(actor: Actor, of: ActAnswer, act: ActCall['act'], input?: unknown, key?: string): Promise<Result<ActAnswer>>;
  close(): Promise<void>;
}

const organs = {
  east: { kind: 'court', name: '演示·东江市中级人民法院', code: '浙98', level: 'intermediate', division: '330100' },
  west: { kind: 'court', name: '演示·西川市中级人民法院', code: '川98', level: 'intermediate', division: '510100' },
  north: { kind: 'court', name: '演示·北原市中级人民法院', code: null, level: 'intermediate', division: '110100' },
  high: { kind: 'court', name: '演示·最高法院', code: null, level: 'supreme', division: null },
  procuratorate: {
    kind: 'procuratorate',
    name: '演示·东江市人民检察院',
    code: null,
    level: 'city',
    division: '330100',
  },
  consumers: {
    kind: 'consumer-organisation',
    name: '演示·西川省消费者权益保护委员会',
    code: null,
    level: 'province',
    division: null,
  },
} as const satisfies Record<
  string,
  { kind: OrganKind; name: string; code: string | null; level: string; division: string | null }
>;

/** A credit code that belongs to nobody: its division does not exist. */
export function madeUpCreditCode(serial: number): string {
  const first17 = `91000000MA${String(serial).padStart(7, '0')}`;
  return first17 + creditCodeCheckCharacter(first17);
}

export function complaintAgainst(serial: number, change: Partial<Complaint> = {}): Complaint {
  return {
    published: null,
    defendants: [
      { kind: 'organisation', name: '演示·某网络公司', creditCode: madeUpCreditCode(serial), parentCreditCode: null },
    ],
    conduct: {
      kinds: ['sale', 'illegal-collection'],
      summary: '读取通讯录并按条出售',
      from: '2025-03-02',
      until: '2026-07-19',
    },
    claims: [{ kind: 'apology', text: '在全国性媒体公开赔礼道歉', amount: null }],
    facts: { affectedPersons: { state: 'given', value: 1_284_306 } },
    ...change,
  };
}

export async function openCourthouse(options: { connections?: number; courts?: number } = {}): Promise<Courthouse> {
  const database = await openTestDatabase({ size: options.connections ?? 10 });
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-courthouse-'));
  const all = new Map<string, OrganFacts>(Object.entries(organs).map(([id, organ]) => [id, factsOf(id, organ)]));
  for (let n = 0; n < (options.courts ?? 0); n += 1) {
    const id = `court${n}`;
    all.set(id, factsOf(id, { ...organs.east, name: `演示·第${n}法院`, code: null }));
  }
  await asOwner(database.url, (client) =>
    client.query(
      `INSERT INTO organ (organ_id, kind, name, name_en, source, reliability)
       SELECT id, kind, name, name, 'made up', 'demonstration' FROM json_to_recordset($1::json) AS o (id text, kind text, name text)`,
      [JSON.stringify([...all.values()])],
    ),
  );
  const master = openMasterKey(folder, {});
  const log = openLog(database.store, openSigner(folder, {}));
  let clock: Instant = asInstant('2026-11-18T01:26:41.000Z');
  const services: DocketServices = {
    store: database.store,
    directory: {
      organ: (id) => all.get(id) ?? null,
      name: (id) => ({
        id: asOrganId(id),
        name: all.get(id)?.name ?? id,
        nameEn: all.get(id)?.nameEn ?? id,
        demonstration: true,
      }),
      courtWithCode: (code) => [...all.values()].find((one) => one.code === code)?.id ?? null,
      commonSuperior: () => all.get('high') ?? null,
    },
    keys: openCaseKeys(master),
    log: {
      append: (tx, entry) => log.append(tx, entry),
      appendAll: (tx, entries) => log.appendAll(tx, entries),
      receipt: async (index, committed) => `${canonicalJson(await log.receipt(index, committed))}\n`,
    },
    // No exhibits in these stories; evidence has its own, over the whole server.
    exhibits: { handOver: () => Promise.resolve({ custody: [], settle: () => Promise.resolve() }) },
    now: () => clock,
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    domainDigest: (text) => master.domainDigest(text),
    demonstration: true,
  };
  const actor = (organ: string, role: Role): Actor => {
    const facts = all.get(organ);
    if (facts === undefined) throw new RangeError(`no organ ${organ}`);
    return {
      person: asPersonId(`person-of-${organ}`),
      organ: facts.id,
      organKind: facts.kind,
      organLevel: facts.level,
      role,
    };
  };
  return {
    services,
    url: database.url,
    setClock(instant) {
      clock = asInstant(instant);
    },
    judge: (court) => actor(court, 'filing-judge'),
    filer: (organ) => actor(organ, 'filer'),
    file: ({ by, to, complaint, key }) =>
      file(services, actor(by, 'filer'), {
        court: to,
        draft: null,
        complaint: complaintAgainst(1, complaint),
        key: key ?? randomBytes(8).toString('hex'),
      }),
    act: (who, of, act, input = {}, key = randomBytes(8).toString('hex')) =>
      perform(services, who, { act, court: of.ref.court, case: of.ref.case, input, key }),
    async close() {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function factsOf(
  id: string,
  organ: { kind: OrganKind; name: string; code: string | null; level: string; division: string | null },
): OrganFacts {
  return {
    ...organ,
    id: asOrganId(id),
    nameEn: id,
    special: null,
    province: null,
    parent: null,
    participates: true,
    demonstration: true,
  };
}

/** The answer of an act that must have been done. */
export function done(result: Result<ActAnswer>): ActAnswer {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  return result.answer;
}

/** The code of an act that must have been refused. */
export function refusedAs(result: Result<ActAnswer>): string {
  if (result.ok) throw new Error('it was done');
  return result.problem.code;
}
