import { routes } from '#contract/routes.ts';
import { countersign, countersignatures } from '#domain/evidence/countersign.ts';
import { exportMatter } from '#domain/evidence/export.ts';
import { handleExhibit } from '#domain/evidence/handle.ts';
import { makeBundle } from '#domain/evidence/make-bundle.ts';
import { openExhibit } from '#domain/evidence/open.ts';
import { Refused } from '#domain/evidence/refused.ts';
import { renewTimestamps } from '#domain/evidence/renew.ts';
import { restrictExhibit } from '#domain/evidence/restrict.ts';
import { signExhibit } from '#domain/evidence/sign.ts';
import { submitExhibit } from '#domain/evidence/submit.ts';
import { exhibitsOf } from '#domain/evidence/view.ts';
import { nodeHash } from '#platform/store/log/append.ts';
import { nodeVerify } from '#platform/store/log/signer.ts';
import { Refusal } from '#domain/docket/refusal.ts';
import { answered, open, refusedWith, signedIn } from '../handler.ts';
import type { Bound, HandlerResult } from '../handler.ts';
import type { House } from '../house.ts';

/** Turns a refusal, of evidence or of the docket's frame around it, into data; everything else is a fault. */
async function orRefused<Answer>(run: () => Promise<Answer>): Promise<HandlerResult<Answer>> {
  try {
    return answered(await run());
  } catch (error) {
    if (error instanceof Refused || error instanceof Refusal) return refusedWith(error.problem);
    throw error;
  }
}

/** Exhibits and their custody. Files come before, by tus: `../uploads.ts`. */
export function evidenceHandlers({ evidence, docket, log, organs }: House): readonly Bound[] {
  const witness = {
    store: docket.store,
    log,
    hash: nodeHash,
    verify: nodeVerify,
    now: () => docket.now(),
    random: (bytes: number) => docket.random(bytes),
  };
  return [
    signedIn(routes.countersign, ({ actor, body }) => orRefused(() => countersign(witness, actor, body))),
    open(routes.countersignatures, async () => {
      const heads = await countersignatures(witness);
      return answered({ heads: heads.map((head) => ({ ...head, organ: organs.name(head.organ) })) });
    }),
    signedIn(routes.exhibits, ({ actor, params }) => orRefused(() => exhibitsOf(evidence, actor, params))),
    signedIn(routes.exportMatter, ({ actor, params }) =>
      orRefused(async () => {
        const exported = await exportMatter(evidence, actor, params);
        return { ...exported, '@graph': exported['@graph'].map((node) => ({ ...node })) };
      }),
    ),
    signedIn(routes.submitExhibit, ({ actor, params, body, key }) =>
      orRefused(() => submitExhibit(evidence, actor, { ...params, input: body, key })),
    ),
    signedIn(routes.handleExhibit, ({ actor, params, body, key }) =>
      orRefused(() => handleExhibit(evidence, actor, { ...params, input: body, key })),
    ),
    signedIn(routes.restrictExhibit, ({ actor, params, body, key }) =>
      orRefused(() => restrictExhibit(evidence, actor, { ...params, input: body, key })),
    ),
    signedIn(routes.signExhibit, ({ actor, params, body, key }) =>
      orRefused(() => signExhibit(evidence, actor, { ...params, input: body, key })),
    ),
    signedIn(routes.makeBundle, ({ actor, params, body, signedIn: { session } }) =>
      orRefused(() => makeBundle(evidence, actor, { ...params, ...body, officer: session.person.name })),
    ),
    signedIn(routes.renewTimestamps, ({ actor, params, body, key, signedIn: { session } }) =>
      orRefused(() =>
        renewTimestamps(evidence, actor, { ...params, reason: body.reason, officer: session.person.name, key }),
      ),
    ),
    signedIn(routes.openExhibit, ({ actor, params, body, signedIn: { session } }) =>
      orRefused(() => openExhibit(evidence, actor, { ...params, reason: body.reason, officer: session.person.name })),
    ),
  ];
}
