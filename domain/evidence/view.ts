import type { ExhibitList, ExhibitView } from '#contract/shapes/evidence.ts';
import type { OrganName } from '#contract/shapes/organ.ts';
import { custodyDefects, custodyDigest, custodyJson } from '#evidence/custody.ts';
import { exhibitJson } from '#evidence/exhibit.ts';
import type { AlgorithmEndings } from '#evidence/timestamp-algorithms.ts';
import type { Exhibit } from '#evidence/exhibit.ts';
import { signedStatement } from '#evidence/sm2-signature.ts';
import { transact } from '#platform/store/transact.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import type { Json } from '#words/canonical.ts';
import { fromUtf8, toHex } from '#words/digest.ts';
import { asOrganId } from '#words/identifiers.ts';
import { asInstant } from '#words/instant.ts';
import type { Bilingual } from '#words/language.ts';
import { problem } from '#words/problem.ts';
import { entriesOf } from './completeness.ts';
import { isParty, mayHandle, mayRead, mayRestrict, maySubmit, reachOf } from './may.ts';
import { readersOf } from './readers.ts';
import { restrictionsOf } from './restrict.ts';
import { Refused } from './refused.ts';
import { eventRows, exhibitRows, openEvent, openRecord } from './rows.ts';
import { signaturesOf } from './sign.ts';
import type { CaseAtHand, CaseRef, EvidenceServices } from './services.ts';
import { chainEnd, timestampChains } from './timestamp-chain.ts';
import type { TimestampChain } from './timestamp-chain.ts';

const closed: Bilingual = {
  zh: '现在不可用：案件不在收件、补正或者已立案阶段。',
  en: 'Not available: the case is not received, awaiting correction or docketed.',
};

const notHere: Bilingual = {
  zh: '被告在线提交证据的功能还没有做，请向法院提交。',
  en: 'A defendant cannot submit exhibits here yet; hand them to the court.',
};

/** Whether any defendant is admitted now. */
async function hasParty(tx: Transaction, { court, case: id }: CaseRef): Promise<boolean> {
  const rows = await tx.query(
    `SELECT organ_id FROM case_party WHERE court_id = $1 AND case_id = $2 AND ended_at IS NULL LIMIT 1`,
    [court, id],
  );
  return rows.length > 0;
}

const mayDo = (actor: Actor, found: CaseAtHand): ExhibitList['may'] => ({
  handle: mayHandle(actor, 'copy', found) === null,
  restrict: mayRestrict(actor, found) === null,
});

/** The exhibits of a case for whoever may read it: each with its line of custody, and whether all of them are there. */
export function exhibitsOf(services: EvidenceServices, actor: Actor, ref: CaseRef): Promise<ExhibitList> {
  return transact(services.store, reachOf(actor), async (tx) => {
    const found = await services.record.read(tx, ref);
    if (found === null || !mayRead(actor, found)) throw new Refused(problem('not-found'));
    const name = (id: string): OrganName => nameOf(services, id);
    const { places, ...entries } = await entriesOf(tx, found, name);
    const exhibits = await viewsOf(services, tx, found, places);
    const uploads = await tx.query<{ upload_id: string }>(
      `SELECT upload_id FROM upload WHERE court_id = $1 AND case_id = $2 AND organ_id = $3 ORDER BY begun_at`,
      [ref.court, ref.case, actor.organ],
    );
    await tx.query(
      `INSERT INTO access_log (court_id, case_id, person_id, organ_id, what) VALUES ($1, $2, $3, $4, 'exhibits')`,
      [ref.court, ref.case, actor.person, actor.organ],
    );
    const chains = await timestampChains(tx, ref);
    const restricted = await restrictionsOf(tx, found);
    const asParty = isParty(actor, found);
    const isAdmitted = asParty || (await hasParty(tx, ref));
    // A party's list leaves out what it may not see, and says which numbers those are.
    const shownIds = new Set(exhibits.map(({ id }) => id));
    const signatures = (await signaturesOf(tx, ref, found.key, name)).filter(({ exhibit }) => shownIds.has(exhibit));
    const numbers = [...new Set([...exhibits, ...restricted].map(({ number }) => number))].toSorted((a, b) => a - b);
    const gone = new Set(exhibits.filter(({ destroyedAt }) => destroyedAt !== null).map(({ number }) => number));
    const open = maySubmit(actor, found) === null;
    return {
      exhibits,
      completeness: {
        exhibits: numbers.length,
        missingNumbers: gapsIn(numbers),
        ...entries,
      },
      movedTo: found.movedTo === null ? null : { court: name(found.movedTo.court), ref: found.movedTo },
      restricted,
      readers: readersOf(
        numbers.filter((number) => !gone.has(number)),
        restricted,
        isAdmitted,
      ),
      may: mayDo(actor, found),
      maySubmit: open,
      whyNot: open ? null : asParty ? notHere : closed,
      timestamps: chains.map((chain) => shownChain(chain, services.renewal.endings)),
      authorities: services.authorities.length,
      signatures,
      uploads: uploads.map((row) => row.upload_id),
    };
  });
}

function shownChain(chain: TimestampChain, endings: AlgorithmEndings): ExhibitList['timestamps'][number] {
  const { exhibit, authority, stampedAt, links } = chain;
  const end = chainEnd(chain, endings);
  const until = end === null ? null : asInstant(new Date(end));
  return { exhibit, authority, at: stampedAt, until, renewals: links.length - 1 };
}

/** Numbers that lack between 1 and the last. */
function gapsIn(numbers: readonly number[]): number[] {
  const present = new Set(numbers);
  return Array.from({ length: Math.max(0, ...numbers) }, (_, place) => place + 1).filter((one) => !present.has(one));
}

async function viewsOf(
  services: EvidenceServices,
  tx: Transaction,
  found: CaseAtHand,
  places: ReadonlyMap<string, number>,
): Promise<ExhibitView[]> {
  const rows = await exhibitRows(tx, found);
  const events = Map.groupBy(await eventRows(tx, found), (row) => row.exhibit_id);
  return rows.map((row) => {
    const line = (events.get(row.exhibit_id) ?? []).map((one) => ({
      row: one,
      event: openEvent(one.event, found.key),
    }));
    const record = openRecord(row.record, found.key);
    const last = line.at(-1)?.event;
    return {
      id: row.exhibit_id,
      number: row.number,
      exhibit: members(exhibitJson(record)),
      submitter: nameOf(services, row.organ_id),
      enteredAt: row.entered_at,
      destroyedAt: row.destroyed_at,
      custody: line.map((one) => ({
        event: members(custodyJson(one.event)),
        organ: nameOf(services, one.row.organ_id),
        index: placeOf(places, one.row.commitment),
      })),
      defects: [...custodyDefects(line.map(({ event }) => event))],
      toSign:
        last === undefined || row.destroyed_at !== null || found.movedTo !== null
          ? null
          : toSign(record, custodyDigest(last)),
    };
  });
}

function placeOf(places: ReadonlyMap<string, number>, commitment: Uint8Array): number {
  const index = places.get(toHex(commitment));
  if (index === undefined) throw new Error('an event of custody without its entry');
  return index;
}

/** The text a token signs, and the event that it names. */
const toSign = (record: Exhibit, custody: string): ExhibitView['toSign'] => ({
  custody,
  text: fromUtf8(signedStatement(record, custody)) ?? '',
});

function members(json: Json): Record<string, unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new TypeError('not an object');
  return { ...json };
}

function nameOf(services: EvidenceServices, id: string): OrganName {
  return services.organ(id)?.name ?? { id: asOrganId(id), name: id, nameEn: id, demonstration: false };
}
