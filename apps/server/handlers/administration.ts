import { routes } from '#contract/routes.ts';
import { problem } from '#words/problem.ts';
import { answered, refusedWith, signedIn } from '../handler.ts';
import type { Bound } from '../handler.ts';
import type { House } from '../house.ts';

/** People, organs, deputies: the administrator's acts. */
export function administrationHandlers({ identity, organs, refreshOrgans }: House): readonly Bound[] {
  return [
    signedIn(routes.people, ({ actor }) => identity.people(actor)),
    signedIn(routes.addPerson, ({ actor, body }) => identity.addPerson(actor, body)),
    signedIn(routes.appoint, ({ actor, params, body }) => identity.appoint(actor, { person: params.person, ...body })),
    signedIn(routes.enrolParty, async ({ actor, body }) => {
      const result = await identity.enrolParty(actor, body);
      if (result.ok) await refreshOrgans();
      return result;
    }),
    signedIn(routes.enrolOrgan, async ({ actor, body }) => {
      if (organs.listed(body.organ) === null) return refusedWith(problem('not-found'));
      const result = await identity.enrolOrgan(actor, body);
      if (!result.ok) return result;
      await refreshOrgans();
      const organ = organs.listed(body.organ);
      return organ === null ? refusedWith(problem('not-found')) : answered({ organ });
    }),
  ];
}
