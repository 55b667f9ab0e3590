import type { ActAnswer } from '#contract/shapes/case.ts';
import { custodyDigest, custodyJson, readCustodyEvent } from '#evidence/custody.ts';
import type { CustodyEvent } from '#evidence/custody.ts';
import { tokenTimes } from '#evidence/token-end.ts';
import type { Stamped } from '#platform/timestamps/authority.ts';
import { transact } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import { sha256Hex, sha512 } from '#words/digest.ts';
import { asOrganId, asPersonId } from '#words/identifiers.ts';
import { addMilliseconds, asInstant, milliseconds } from '#words/instant.ts';
import type { Instant } from '#words/instant.ts';
import { problem } from '#words/problem.ts';
import { mayHandle, reachOf } from './may.ts';
import { Refused, refusedInput } from './refused.ts';
import { exhibitRow, lastEvent, openRecord } from './rows.ts';
import type { CaseAtHand, CaseRef, EvidenceServices } from './services.ts';
import { chainEnd, nextPaper, timestampChains } from './timestamp-chain.ts';
import type { TimestampChain } from './timestamp-chain.ts';
import { writeEvent } from './write-event.ts';

/** An intention to have an exhibit's timestamps renewed. */
export interface Renewing extends CaseRef {
  readonly exhibit: string;
  readonly reason: string;
  /** Who asks, by name; of the platform's own work, that it is. */
  readonly officer: string;
  readonly key: string;
}

interface Renewed extends Stamped {
  readonly chain: TimestampChain;
  readonly paper: Uint8Array;
  readonly by: string;
  readonly at: Instant;
  readonly until: Instant | null;
}

/**
 * Has the timestamps of an exhibit stamped anew, each over everything kept to prove it until now, before its certificate
 * or an algorithm ends (after RFC 4998). One that has ended already is past renewing and is left as it is. The
 * authorities are asked first, outside of any transaction; then the renewal is entered as an event of custody.
 *
 * @throws Refused where there is nothing to renew, or no authority answers
 */
export async function renewTimestamps(services: EvidenceServices, actor: Actor, asked: Renewing): Promise<ActAnswer> {
  const ref = { court: asked.court, case: asked.case };
  const read = await transact(services.store, reachOf(actor), async (tx) => {
    const found = await services.record.read(tx, ref);
    const refusal = found === null ? problem('not-found') : mayHandle(actor, 'renew', found);
    if (found === null || refusal !== null) throw new Refused(refusal ?? problem('not-found'));
    return livingChains(services, await timestampChains(tx, ref), asked.exhibit, await recordOf(tx, ref, asked, found));
  });
  return enterRenewal(services, actor, asked, await stampAnew(services, read));
}

interface Living {
  readonly chains: readonly TimestampChain[];
  readonly over: { readonly sha256: string; readonly sm3: string };
}

async function recordOf(
  tx: Parameters<typeof exhibitRow>[0],
  ref: CaseRef,
  { exhibit }: Renewing,
  found: CaseAtHand,
): Promise<Living['over']> {
  const row = await exhibitRow(tx, ref, exhibit);
  if (row === undefined) throw new Refused(problem('not-found'));
  if (row.destroyed_at !== null) throw new Refused(problem('out-of-stage', { about: { exhibit: 'destroyed' } }));
  const { sha256, sm3 } = openRecord(row.record, found.key);
  return { sha256, sm3 };
}

function livingChains(
  services: EvidenceServices,
  all: readonly TimestampChain[],
  exhibit: string,
  over: Living['over'],
): Living {
  if (services.authorities.length === 0)
    throw new Refused(problem('out-of-stage', { about: { timestamps: 'no-authority' } }));
  const own = all.filter((chain) => chain.exhibit === exhibit);
  if (own.length === 0) throw new Refused(problem('out-of-stage', { about: { timestamps: 'none' } }));
  const now = milliseconds(services.now());
  const chains = own.filter((chain) => (chainEnd(chain, services.renewal.endings) ?? Number.POSITIVE_INFINITY) > now);
  if (chains.length === 0) throw new Refused(problem('out-of-stage', { about: { timestamps: 'ended' } }));
  return { chains, over };
}

/** Each chain by its own authority while that is configured, else by the first; one that gives nothing is passed over. */
async function stampAnew(services: EvidenceServices, { chains, over }: Living): Promise<readonly Renewed[]> {
  const renewed: Renewed[] = [];
  for (const chain of chains) {
    const [first = ''] = services.authorities;
    const by = services.authorities.includes(chain.authority) ? chain.authority : first;
    const paper = nextPaper(over, chain);
    try {
      // SHA-512, so that a renewal does not rest on the hash of what it renews.
      const stamped = await services.stamp(by, sha512(paper));
      const times = tokenTimes(stamped.response);
      const end = chainEnd(chain, services.renewal.endings);
      if (times === null || (end !== null && times.at > end)) continue;
      const until = times.certificatesEnd === null ? null : asInstant(new Date(times.certificatesEnd));
      renewed.push({ ...stamped, chain, paper, by, at: asInstant(new Date(times.at)), until });
    } catch {
      // What an authority answers is no fault of ours, and it is asked again at the next call or by the next job.
      continue;
    }
  }
  if (renewed.length === 0) throw new Refused(problem('unavailable', { about: { timestamps: 'no-answer' } }));
  return renewed;
}

function enterRenewal(
  services: EvidenceServices,
  actor: Actor,
  { court, case: id, exhibit, reason, officer, key }: Renewing,
  renewed: readonly Renewed[],
): Promise<ActAnswer> {
  const ref = { court, case: id };
  return services.record.enter(
    actor,
    { ...ref, act: 'exhibit-renew', key, asked: [exhibit, reason] },
    async (tx, found, at) => {
      const row = await exhibitRow(tx, ref, exhibit);
      if (row === undefined || row.destroyed_at !== null) throw new Refused(problem('not-found'));
      const present = await timestampChains(tx, ref);
      for (const { chain } of renewed) {
        const now = present.find((one) => one.exhibit === exhibit && one.authority === chain.authority);
        // Somebody renewed it meanwhile: what was stamped here does not cover that.
        if (now?.links.length !== chain.links.length) throw new Refused(problem('version-conflict'));
      }
      const event = renewalAfter(await lastEvent(tx, ref, exhibit, found.key), actor, { officer, reason, at });
      return {
        says: { zh: `证据 ${row.number}：续加时间戳`, en: `Exhibit ${row.number}: timestamp renewed` },
        content: {
          custody: custodyJson(event),
          renewals: renewed.map(({ chain, by, paper, response, until, at: stampedAt }) => ({
            at: stampedAt,
            authority: chain.authority,
            by,
            paper: sha256Hex(paper),
            token: sha256Hex(response),
            until,
          })),
        },
        async settle(commitment) {
          await writeEvent(tx, found, actor, event, commitment);
          for (const { chain, by, paper, request, response, until, at: stampedAt } of renewed)
            await tx.query(
              `INSERT INTO timestamp_renewal (court_id, case_id, exhibit_id, authority, serial, renewed_by, filer_organ_id,
                 stamped_at, valid_until, paper, request, response)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
              [
                court,
                id,
                exhibit,
                chain.authority,
                chain.links.length,
                by,
                found.filer,
                stampedAt,
                until,
                paper,
                request,
                response,
              ],
            );
        },
      };
    },
  );
}

function renewalAfter(
  last: CustodyEvent,
  actor: Actor,
  { officer, reason, at }: { readonly officer: string; readonly reason: string; readonly at: Instant },
): CustodyEvent {
  const event: CustodyEvent = {
    ...last,
    serial: last.serial + 1,
    previous: custodyDigest(last),
    action: 'renew',
    at,
    place: '登闻系统内',
    by: { organ: actor.organ, organKind: actor.organKind, officers: [officer] },
    to: null,
    reason,
    method: '就此前全部时间戳材料向授时机构另取时间戳',
    attestation: { as: 'nobody', reason: '由系统取得，不经人手' },
    comparison: 'not-compared',
    result: null,
  };
  const read = readCustodyEvent(custodyJson(event));
  if (!read.ok) throw refusedInput(read.problems);
  return read.value;
}

const day = 86_400_000;

/** The platform at work for a court, which holds the case: no person has a hand in it, and none is named. */
function platformAt(court: string): Actor {
  return {
    person: asPersonId('platform'),
    organ: asOrganId(court),
    organKind: 'court',
    organLevel: null,
    role: 'administrator',
  };
}

/**
 * Renews every timestamp that would end within the lead time. Done again it finds none. An exhibit that cannot be
 * renewed now, since no authority answers or somebody acts in the case, keeps no other from it and is tried again later.
 *
 * @returns of how many exhibits timestamps were renewed, and of how many not
 */
export async function renewDue(
  services: EvidenceServices,
): Promise<{ readonly renewed: number; readonly left: number }> {
  if (services.authorities.length === 0) return { renewed: 0, left: 0 };
  const before = addMilliseconds(services.now(), services.renewal.leadDays * day);
  const endings = Object.values(services.renewal.endings);
  // Which algorithms a token is made with stands in the token alone: when one is about to end, all are looked at.
  const isAlgorithmDue = endings.some((end) => end < milliseconds(before));
  const due = await transact(services.store, { system: true }, (tx) =>
    tx.query<{ court_id: string; case_id: string; exhibit_id: string }>(
      `/* every court */ SELECT DISTINCT first.court_id, first.case_id, first.exhibit_id
         FROM exhibit_timestamp AS first
         JOIN exhibit AS e ON e.court_id = first.court_id AND e.case_id = first.case_id AND e.exhibit_id = first.exhibit_id
        WHERE e.destroyed_at IS NULL AND ($2::boolean OR coalesce(
          (SELECT max(link.valid_until) FROM timestamp_renewal AS link
            WHERE link.court_id = first.court_id AND link.case_id = first.case_id
              AND link.exhibit_id = first.exhibit_id AND link.authority = first.authority),
          first.valid_until, '-infinity') < $1)
        ORDER BY first.court_id, first.case_id, first.exhibit_id`,
      [before, isAlgorithmDue],
    ),
  );
  let [renewed, left] = [0, 0];
  for (const { court_id: court, case_id: id, exhibit_id: exhibit } of due) {
    try {
      if (await renewAsPlatform(services, { court, case: id }, exhibit, milliseconds(before))) renewed += 1;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      left += 1;
    }
  }
  return { renewed, left };
}

async function renewAsPlatform(
  services: EvidenceServices,
  ref: CaseRef,
  exhibit: string,
  before: number,
): Promise<boolean> {
  const actor = platformAt(ref.court);
  const read = await transact(services.store, { system: true }, async (tx) => {
    const found = await services.record.read(tx, ref);
    if (found === null) return null;
    const key = services.newId();
    const asked = { ...ref, exhibit, reason: '证书或者算法到期之前', officer: '系统自动续加', key };
    const over = await recordOf(tx, ref, asked, found);
    const now = milliseconds(services.now());
    const chains = (await timestampChains(tx, ref)).filter((chain) => {
      const end = chain.exhibit === exhibit ? chainEnd(chain, services.renewal.endings) : null;
      return end !== null && end > now && end < before;
    });
    return { asked, living: { chains, over } };
  });
  if (read === null || read.living.chains.length === 0) return false;
  await enterRenewal(services, actor, read.asked, await stampAnew(services, read.living));
  return true;
}
