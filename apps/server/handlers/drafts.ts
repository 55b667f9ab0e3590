import { routes } from '#contract/routes.ts';
import {
  attachPaper,
  caseOfDraft,
  createDraft,
  detachPaper,
  discardDraft,
  draftsOf,
  emptyDraft,
  openDraft,
  saveDraft,
} from '#domain/docket/draft.ts';
import { orRefusal } from '#domain/docket/perform.ts';
import { Refusal } from '#domain/docket/refusal.ts';
import { transact } from '#platform/store/transact.ts';
import { problem } from '#words/problem.ts';
import { signedIn } from '../handler.ts';
import type { Bound } from '../handler.ts';
import type { House } from '../house.ts';
import { objectName } from '../papers.ts';
import { draftFromRecord } from '../published-draft.ts';

/** Drafts of an organ, which save themselves, and the papers attached to them. */
export function draftHandlers({ docket, caseKeys, objects, published }: House): readonly Bound[] {
  return [
    signedIn(routes.createDraft, ({ actor, body }) =>
      orRefusal(() => {
        if (body.published === null) return createDraft(docket, actor, emptyDraft);
        const record = published.byId(body.published);
        if (record === undefined) throw new Refusal(problem('not-found'));
        return createDraft(docket, actor, draftFromRecord(record, published.factsOf(record)));
      }),
    ),
    signedIn(routes.drafts, ({ actor }) => orRefusal(async () => ({ drafts: [...(await draftsOf(docket, actor))] }))),
    signedIn(routes.openDraft, ({ actor, params }) => orRefusal(() => openDraft(docket, actor, params.draft))),
    signedIn(routes.saveDraft, ({ actor, params, body }) =>
      orRefusal(() => saveDraft(docket, actor, params.draft, body)),
    ),
    signedIn(routes.discardDraft, ({ actor, params }) =>
      orRefusal(async () => {
        await discardDraft(docket, actor, params.draft);
        return { discarded: true as const };
      }),
    ),
    signedIn(routes.attach, ({ actor, params, query, body }) =>
      orRefusal(async () => {
        if (body.length === 0)
          throw new Refusal(problem('invalid-request', { findings: [{ code: 'field.empty', at: '/body' }] }));
        const id = await caseOfDraft(docket, actor, params.draft);
        const scope = { person: actor.person, organ: actor.organ };
        const key = await transact(docket.store, scope, (tx) => caseKeys.open(tx, id));
        if (key === null) throw new Refusal(problem('not-found'));
        const stored = await objects.put(key, body);
        const paper = { ...query, digest: stored.digest, bytes: stored.bytes };
        await attachPaper(docket, actor, params.draft, { ...paper, object: objectName(id, stored.object) });
        return paper;
      }),
    ),
    signedIn(routes.detach, ({ actor, params }) =>
      orRefusal(async () => {
        await detachPaper(docket, actor, params.draft, params.digest);
        return { detached: true as const };
      }),
    ),
  ];
}
