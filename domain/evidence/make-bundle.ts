import type { ActAnswer } from '#contract/shapes/case.ts';
import { memberOf } from '#evidence/bundle-acts.ts';
import { ObjectDiffers, writeBundle } from '#evidence/bundle-write.ts';
import type { BundleAct, BundleObject, BundleParts } from '#evidence/bundle-write.ts';
import { formatTlogProof } from '#ledger/tlog-proof.ts';
import type { SignedHead } from '#platform/store/log/log.ts';
import { transact } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import type { Json } from '#words/canonical.ts';
import { asCaseId, asExhibitId } from '#words/identifiers.ts';
import { problem } from '#words/problem.ts';
import { isParty, mayRead, reachOf } from './may.ts';
import { enterReading } from './open.ts';
import { Refused } from './refused.ts';
import { restrictionsOf } from './restrict.ts';
import { exhibitRows } from './rows.ts';
import type { ExhibitRow } from './rows.ts';
import type { CaseAct, CaseRef, EvidenceServices } from './services.ts';
import { bundledChain, timestampChains } from './timestamp-chain.ts';
import { witnessedHeads } from './witnessed-heads.ts';

export interface BundleCall extends CaseRef {
  /** One exhibit, or null for the whole case. */
  readonly exhibit: string | null;
  readonly reason: string;
  readonly officer: string;
}

/** What a bundle says of trusted time where no authority is configured (settled 23). */
export const noTimestamps = {
  zh: '未加时间戳：未配置授时机构',
  en: 'No timestamp: no authority is configured',
} as const;

/**
 * Makes a bundle: the whole case, or one exhibit with every other act of the case withheld behind its commitment.
 * Giving the exhibits out is entered as a reading of each, then the making itself, which is the last act that the
 * bundle holds and tells how many there are. Then it is written, part by part, and checked while it is.
 */
export async function makeBundle(
  services: EvidenceServices,
  actor: Actor,
  call: BundleCall,
): Promise<AsyncIterable<Uint8Array>> {
  const ref = { court: call.court, case: call.case };
  const { exhibits, hidden } = await exhibitsFor(services, actor, ref, call.exhibit);
  for (const row of exhibits) await enterReading(services, actor, { ...ref, ...call, exhibit: row.exhibit_id });
  const made = await enterMaking(services, actor, call, exhibits);
  const head = await services.log.head(made.entry + 1);
  const acts = await actsFor(services, actor, call, made.entry, head, hidden);
  const witnessed = await witnessedHeads(services, acts.first, head.size);
  const stream = writeBundle(
    {
      case: asCaseId(call.case),
      exhibit: call.exhibit === null ? null : asExhibitId(call.exhibit),
      acts: acts.made,
      objects: await objectsFor(services, actor, exhibits),
      ...(await timestampsFor(services, actor, call, exhibits)),
      countersigned: witnessed.heads,
      policy: [`log ${services.log.publishedKey}`, ...witnessed.policy, 'quorum none', ''].join('\n'),
    },
    services.bundleTools,
  );
  return begun(stream);
}

/** The exhibits that are there to be given out. */
async function exhibitsFor(
  services: EvidenceServices,
  actor: Actor,
  ref: CaseRef,
  only: string | null,
): Promise<{ readonly exhibits: readonly ExhibitRow[]; readonly hidden: Hidden }> {
  const { rows, hidden } = await transact(services.store, reachOf(actor), async (tx) => {
    const found = await services.record.read(tx, ref);
    if (found === null || !mayRead(actor, found)) throw new Refused(problem('not-found'));
    // Exhibits of a transferred case are given out by the court that has them; its record here still verifies.
    const all = found.movedTo === null || only !== null ? await exhibitRows(tx, ref) : [];
    if (!isParty(actor, found)) return { rows: all, hidden: nothingHidden };
    const kept = new Set((await restrictionsOf(tx, ref)).map(({ id }) => id));
    return { rows: all.filter((row) => !kept.has(row.exhibit_id)), hidden: { exhibits: kept, acts: betweenCourts } };
  });
  const asked = only === null ? rows : rows.filter((row) => row.exhibit_id === only);
  if (only !== null && asked.length === 0) throw new Refused(problem('not-found'));
  return { exhibits: asked.filter((row) => row.destroyed_at === null), hidden };
}

function enterMaking(
  services: EvidenceServices,
  actor: Actor,
  call: BundleCall,
  exhibits: readonly ExhibitRow[],
): Promise<ActAnswer> {
  const { court, case: id, exhibit, reason } = call;
  return services.record.enter(
    actor,
    { court, case: id, act: 'make-bundle', key: services.newId(), asked: [exhibit, reason] },
    async (_, found) => {
      if (!mayRead(actor, found)) throw new Refused(problem('not-found'));
      return {
        says: {
          zh: exhibit === null ? '制作全案证据包' : `制作证据 ${exhibits[0]?.number ?? ''} 的证据包`,
          en: exhibit === null ? 'Bundle of the whole case' : `Bundle of exhibit ${exhibits[0]?.number ?? ''}`,
        },
        content: {
          bundle: {
            exhibit,
            exhibits: exhibits.map((row) => row.exhibit_id),
            reason,
            timestamps: services.authorities.length === 0 ? noTimestamps.zh : services.authorities,
          },
        },
        settle: async () => undefined,
      };
    },
  );
}

/** Every act of the case up to the making, each with its proof against one head. */
async function actsFor(
  services: EvidenceServices,
  actor: Actor,
  { court, case: id, exhibit }: BundleCall,
  last: number,
  head: SignedHead,
  hidden: Hidden,
): Promise<{ readonly made: readonly BundleAct[]; readonly first: number }> {
  const recorded = await transact(services.store, reachOf(actor), (tx) =>
    services.record.acts(tx, { court, case: id }),
  );
  const acts = recorded.filter(({ index }) => index <= last);
  const made: BundleAct[] = [];
  for (const { index, entry, committed } of acts) {
    const inclusion = await services.log.inclusion(index, head.size);
    made.push({
      entry,
      proof: formatTlogProof({ index, inclusion, checkpoint: head.note, extra: null }),
      committed:
        isShown({ index, entry, committed }, exhibit, last) && !isHidden({ entry, committed }, hidden)
          ? committed
          : null,
    });
  }
  return { made, first: acts[0]?.index ?? 0 };
}

/** A transfer is shown in every bundle: it leads from the entries of one court to those of the next. */
const isShown = ({ index, entry, committed }: CaseAct, exhibit: string | null, last: number): boolean =>
  exhibit === null || index === last || entry.act === 'transfer' || concerns(committed, exhibit);

/** What the reader of a bundle may not see: it stays in it as a commitment. */
interface Hidden {
  readonly exhibits: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
}
const nothingHidden: Hidden = { exhibits: new Set(), acts: new Set() };

/** Acts about other cases, which the parties of this one do not read. */
const betweenCourts: ReadonlySet<string> = new Set([
  'compare-torts',
  'report-dispute',
  'authorise-overlap',
  'enter-overlap',
]);

const isHidden = ({ entry, committed }: Pick<CaseAct, 'entry' | 'committed'>, { exhibits, acts }: Hidden): boolean =>
  acts.has(entry.act) || [...exhibits].some((exhibit) => concerns(committed, exhibit));

/** Whether an act is of this exhibit: it entered it, or something happened to it. */
function concerns(committed: CaseAct['committed'], exhibit: string): boolean {
  const inner: Json | undefined = memberOf(committed?.content, 'content');
  return (
    memberOf(memberOf(inner, 'exhibit'), 'id') === exhibit ||
    memberOf(memberOf(inner, 'custody'), 'exhibit') === exhibit ||
    memberOf(memberOf(inner, 'restriction'), 'exhibit') === exhibit ||
    memberOf(memberOf(inner, 'signature'), 'exhibit') === exhibit ||
    memberOf(memberOf(inner, 'screening'), 'exhibit') === exhibit
  );
}

async function objectsFor(
  services: EvidenceServices,
  actor: Actor,
  exhibits: readonly ExhibitRow[],
): Promise<readonly BundleObject[]> {
  const objects: BundleObject[] = [];
  for (const { locked_by: lockedBy, object, digest, bytes } of exhibits) {
    const key = await transact(services.store, reachOf(actor), (tx) => services.keys.open(tx, asCaseId(lockedBy)));
    if (key === null) throw new Refused(problem('not-found'));
    objects.push({ sha256: digest, size: bytes, open: () => services.unseal(key, services.blobs.read(object)) });
  }
  return objects;
}

/** The tokens over the exhibits that are given out, each with its request and all that renewed it. */
async function timestampsFor(
  services: EvidenceServices,
  actor: Actor,
  call: BundleCall,
  exhibits: readonly ExhibitRow[],
): Promise<Pick<BundleParts, 'timestamps' | 'renewals'>> {
  const digests = new Map(exhibits.map((row) => [row.exhibit_id, row.digest]));
  const chains = await transact(services.store, reachOf(actor), (tx) => timestampChains(tx, call));
  const bundled = chains.flatMap((chain) => {
    const over = digests.get(chain.exhibit);
    return over === undefined ? [] : bundledChain(over, chain);
  });
  return {
    timestamps: bundled.flatMap(({ timestamps }) => timestamps),
    renewals: bundled.flatMap(({ renewals }) => renewals),
  };
}

/** Waits for the first part, before which every object was compared with its digest: a refusal can still be told. */
async function begun(stream: AsyncGenerator<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const first = await stream.next().catch((error: unknown) => {
    if (error instanceof ObjectDiffers) throw new Refused(problem('unavailable', { about: { object: error.sha256 } }));
    throw error;
  });
  return (async function* () {
    if (first.done !== true) yield first.value;
    yield* stream;
  })();
}
