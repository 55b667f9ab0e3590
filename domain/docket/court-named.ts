import { pointer } from '#words/finding.ts';
import { problem } from '#words/problem.ts';
import type { Work } from './act.ts';
import { Refusal } from './refusal.ts';
import type { OrganFacts } from './services.ts';

/** Another court of the directory that an act names; anything else is refused at the field that named it. */
export function courtNamed(
  { services, state }: Pick<Work, 'services' | 'state'>,
  id: string,
  field: string,
): OrganFacts {
  const court = services.directory.organ(id);
  if (court?.kind !== 'court')
    throw new Refusal(problem('invalid-request', { findings: [{ code: 'court.unknown', at: pointer(field) }] }));
  if (court.id === state.court)
    throw new Refusal(problem('invalid-request', { findings: [{ code: 'field.conflict', at: pointer(field) }] }));
  return court;
}
