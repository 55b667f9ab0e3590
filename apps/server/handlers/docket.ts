import { routes } from '#contract/routes.ts';
import { isActId } from '#domain/docket/acts.ts';
import { file } from '#domain/docket/acts/submit-complaint.ts';
import { openCase } from '#domain/docket/case-view.ts';
import { deskOf } from '#domain/docket/desk.ts';
import { nationalCheck } from '#domain/docket/national-check.ts';
import { orRefusal, perform } from '#domain/docket/perform.ts';
import { receiptOf } from '#domain/docket/receipt.ts';
import { statusOf } from '#domain/docket/status.ts';
import { problem } from '#words/problem.ts';
import { refusedWith, signedIn } from '../handler.ts';
import type { Bound } from '../handler.ts';
import type { House } from '../house.ts';
import { openPaper } from '../papers.ts';

/** The docket: filing, acts, cases, desks. Each handler only hands on; what it says is the domain's. */
export function docketHandlers(house: House): readonly Bound[] {
  const { docket } = house;
  return [
    signedIn(routes.desk, ({ actor }) => orRefusal(() => deskOf(docket, actor))),
    signedIn(routes.openCase, ({ actor, params }) => orRefusal(() => openCase(docket, actor, params))),
    signedIn(routes.status, ({ actor, params }) => orRefusal(() => statusOf(docket, actor, params.number))),
    signedIn(routes.nationalCheck, ({ actor, body }) =>
      orRefusal(async () => {
        const { possible, searched, matches } = await nationalCheck(docket, actor, body);
        return { possible, searched, matches: [...matches] };
      }),
    ),
    signedIn(routes.file, ({ actor, params, body, key }) =>
      file(docket, actor, { court: params.court, draft: body.draft, complaint: body.complaint, key }),
    ),
    signedIn(routes.act, async ({ actor, params, body, key }) =>
      isActId(params.act)
        ? perform(docket, actor, { act: params.act, court: params.court, case: params.case, input: body, key })
        : refusedWith(problem('not-found')),
    ),
    signedIn(routes.receipt, ({ actor, params }) =>
      orRefusal(async () => {
        const { receipt } = await receiptOf(docket, actor, params, params.index);
        return { receipt };
      }),
    ),
    signedIn(routes.openAttachment, ({ actor, params }) => orRefusal(() => openPaper(house, actor, params))),
  ];
}
