import type { Attachment, Draft, DraftContent } from '#contract/shapes/complaint.ts';
import { draftContent } from '#contract/shapes/complaint.ts';
import { transact } from '#platform/store/transact.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import { asCaseId } from '#words/identifiers.ts';
import type { CaseId } from '#words/identifiers.ts';
import { problem } from '#words/problem.ts';
import { newCaseId } from './case-id.ts';
import { titleOf } from './complaint.ts';
import { mayFile } from './may.ts';
import { provision } from './provisions.ts';
import { Refusal } from './refusal.ts';
import type { CaseKey, DocketServices } from './services.ts';

/** A paper of a draft, encrypted already under the key of the case to come. */
export interface DraftPaper {
  readonly digest: string;
  readonly kind: Attachment['kind'];
  readonly name: string;
  readonly bytes: number;
  /** Names the object in the vault. */
  readonly object: string;
}

interface DraftRow {
  readonly draft_id: string;
  readonly case_id: string;
  /** Sealed under the key of the case to come: what is typed may name people. */
  readonly content: { readonly sealed: string };
  readonly version: number;
  readonly updated_at: string;
  readonly [column: string]: unknown;
}

const columns = 'draft_id, case_id, content, version, updated_at';

export const emptyDraft: DraftContent = Object.freeze({
  court: null,
  published: null,
  defendants: [],
  conduct: { kinds: [], summary: '', from: null, until: null },
  claims: [],
  facts: {},
});

function ownDrafts(actor: Actor) {
  if (!mayFile(actor)) throw new Refusal(problem('not-permitted', { provisions: provision('PIPL 70') }));
  return { person: actor.person, organ: actor.organ };
}

/** Begins a draft, empty or from a published case; the case to come gets its id and its key now. */
export function createDraft(services: DocketServices, actor: Actor, content: DraftContent): Promise<Draft> {
  return transact(services.store, ownDrafts(actor), async (tx) => {
    const at = services.now();
    const id = newCaseId(at, services.random);
    const key = await services.keys.make(tx, id);
    const [row] = await tx.query<DraftRow>(
      `INSERT INTO draft (draft_id, organ_id, person_id, case_id, content) VALUES ($1, $2, $3, $1, $4) RETURNING ${columns}`,
      [id, actor.organ, actor.person, sealed(key, content)],
    );
    return shown(tx, services, actor, row);
  });
}

export function openDraft(services: DocketServices, actor: Actor, id: string): Promise<Draft> {
  return transact(services.store, ownDrafts(actor), async (tx) => shown(tx, services, actor, await readRow(tx, id)));
}

export function draftsOf(
  services: DocketServices,
  actor: Actor,
): Promise<readonly Omit<Draft, 'content' | 'attachments'>[]> {
  return transact(services.store, ownDrafts(actor), async (tx) => {
    const rows = await tx.query<DraftRow>(
      `SELECT ${columns} FROM draft WHERE organ_id = $1 ORDER BY updated_at DESC LIMIT 200`,
      [actor.organ],
    );
    const heads: Omit<Draft, 'content' | 'attachments'>[] = [];
    for (const row of rows) heads.push(headOf(services, actor, row, await contentOf(tx, services, row)));
    return heads;
  });
}

/** Saves over the version last seen; another version in between is told, nothing is overwritten. */
export function saveDraft(
  services: DocketServices,
  actor: Actor,
  id: string,
  change: { readonly version: number; readonly content: DraftContent },
): Promise<Pick<Draft, 'id' | 'version' | 'updatedAt'>> {
  return transact(services.store, ownDrafts(actor), async (tx) => {
    const key = await keyOf(tx, services, await readRow(tx, id));
    const [saved] = await tx.query<DraftRow>(
      `UPDATE draft SET content = $3, version = version + 1, updated_at = now()
        WHERE draft_id = $1 AND version = $2 RETURNING ${columns}`,
      [id, change.version, sealed(key, change.content)],
    );
    if (saved !== undefined) return { id, version: saved.version, updatedAt: saved.updated_at };
    const now = await readRow(tx, id);
    throw new Refusal(problem('version-conflict', { about: { version: now.version, updatedAt: now.updated_at } }));
  });
}

/** Takes a draft away for good; what its papers were locked with is destroyed with it (PIPL 47). */
export function discardDraft(services: DocketServices, actor: Actor, id: string): Promise<void> {
  return transact(services.store, ownDrafts(actor), async (tx) => {
    // The draft first: a filing that takes it at this moment keeps the key, which is then the case's.
    const [gone] = await tx.query<{ case_id: string }>(`DELETE FROM draft WHERE draft_id = $1 RETURNING case_id`, [id]);
    if (gone === undefined) throw new Refusal(problem('not-found'));
    await tx.query(`DELETE FROM data_key WHERE case_id = $1`, [gone.case_id]);
  });
}

/** Takes a draft into a filing: its papers and the case id it was given; the draft is gone with the commit. */
export async function takeDraft(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<{ readonly case: CaseId; readonly papers: readonly DraftPaper[] }> {
  // Locked first: a paper attached at this moment goes along or is told that the draft is gone, never lost unsaid.
  const [taken] = await tx.query<{ case_id: string }>(
    `SELECT case_id FROM draft WHERE draft_id = $1 AND organ_id = $2 FOR UPDATE`,
    [id, actor.organ],
  );
  if (taken === undefined) throw new Refusal(problem('not-found'));
  const papers = await papersOf(tx, id);
  await tx.query(`DELETE FROM draft WHERE draft_id = $1`, [id]);
  return { case: asCaseId(taken.case_id), papers };
}

/** Notes a paper of a draft after its object is durable; the same paper twice is one. */
export function attachPaper(services: DocketServices, actor: Actor, id: string, paper: DraftPaper): Promise<void> {
  return transact(services.store, ownDrafts(actor), async (tx) => {
    const [row] = await tx.query(`SELECT draft_id FROM draft WHERE draft_id = $1 FOR KEY SHARE`, [id]);
    if (row === undefined) throw new Refusal(problem('not-found'));
    await tx.query(
      `INSERT INTO draft_attachment (draft_id, digest, organ_id, kind, name, bytes, object) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT DO NOTHING`,
      [id, paper.digest, actor.organ, paper.kind, paper.name, paper.bytes, paper.object],
    );
  });
}

export function detachPaper(services: DocketServices, actor: Actor, id: string, digest: string): Promise<void> {
  return transact(services.store, ownDrafts(actor), async (tx) => {
    const gone = await tx.query(`DELETE FROM draft_attachment WHERE draft_id = $1 AND digest = $2 RETURNING digest`, [
      id,
      digest,
    ]);
    if (gone.length === 0) throw new Refusal(problem('not-found'));
  });
}

/** The case a draft will become, whose key locks its papers. */
export function caseOfDraft(services: DocketServices, actor: Actor, id: string): Promise<CaseId> {
  return transact(services.store, ownDrafts(actor), async (tx) => asCaseId((await readRow(tx, id)).case_id));
}

async function readRow(tx: Transaction, id: string): Promise<DraftRow> {
  const [row] = await tx.query<DraftRow>(`SELECT ${columns} FROM draft WHERE draft_id = $1`, [id]);
  if (row === undefined) throw new Refusal(problem('not-found'));
  return row;
}

function papersOf(tx: Transaction, id: string): Promise<DraftPaper[]> {
  return tx.query<DraftPaper & { digest: string }>(
    `SELECT digest, kind, name, bytes, object FROM draft_attachment WHERE draft_id = $1 ORDER BY added_at`,
    [id],
  );
}

const sealed = (key: CaseKey, content: DraftContent): { readonly sealed: string } => ({
  sealed: key.seal(JSON.stringify(content)),
});

async function keyOf(tx: Transaction, services: DocketServices, row: DraftRow): Promise<CaseKey> {
  const key = await services.keys.open(tx, asCaseId(row.case_id));
  if (key === null) throw new Refusal(problem('not-found'));
  return key;
}

async function contentOf(tx: Transaction, services: DocketServices, row: DraftRow): Promise<DraftContent> {
  const key = await keyOf(tx, services, row);
  return draftContent.parse(JSON.parse(key.open(row.content.sealed)));
}

async function shown(
  tx: Transaction,
  services: DocketServices,
  actor: Actor,
  row: DraftRow | undefined,
): Promise<Draft> {
  if (row === undefined) throw new Refusal(problem('not-found'));
  const content = await contentOf(tx, services, row);
  const papers = await papersOf(tx, row.draft_id);
  return {
    ...headOf(services, actor, row, content),
    content,
    attachments: papers.map(({ digest, kind, name, bytes }) => ({ digest, kind, name, bytes })),
  };
}

function headOf(
  services: DocketServices,
  actor: Actor,
  row: DraftRow,
  content: DraftContent,
): Omit<Draft, 'content' | 'attachments'> {
  return {
    id: row.draft_id,
    version: row.version,
    updatedAt: row.updated_at,
    title: titleOf(services.directory.name(actor.organ), content.defendants),
  };
}
