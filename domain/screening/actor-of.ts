import { organKinds, roles } from '#words/actor.ts';
import type { Actor } from '#words/actor.ts';
import { asOrganId, asPersonId } from '#words/identifiers.ts';

/** Who began something, as its row has it: what comes of it later is entered in their name. */
export function actorOf(row: {
  readonly person_id: string;
  readonly organ_id: string;
  readonly organ_kind: string;
  readonly role: string;
}): Actor {
  const role = roles.find((one) => one === row.role);
  const organKind = organKinds.find((one) => one === row.organ_kind);
  if (role === undefined || organKind === undefined) throw new RangeError('a row of nobody known here');
  return {
    person: asPersonId(row.person_id),
    organ: asOrganId(row.organ_id),
    organKind,
    organLevel: null,
    role,
  };
}
