import { useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { Organ } from '#contract/shapes/organ.ts';
import type { Role } from '#words/actor.ts';
import { call } from '../client/call.ts';
import { Button } from '../parts/button.tsx';
import { Choices, TextEntry } from '../parts/field.tsx';
import { useReading } from '../texts/language.tsx';
import { OrganFinder } from './organ-finder.tsx';
import { Outcome } from './outcome.tsx';
import { PersonFinder } from './person-finder.tsx';
import type { Person } from './person.ts';
import { useRoleChoices } from './role-choices.ts';
import { useChange } from './use-change.ts';

/** A person who has an account is given an office, for good or as a deputy until a last day. */
export function Appoint({ people }: { readonly people: readonly Person[] }): ReactNode {
  const { texts } = useReading();
  const t = texts.administration;
  const [person, setPerson] = useState<string | null>(null);
  const [organ, setOrgan] = useState<Organ | null>(null);
  const [role, setRole] = useState<Role | null>(null);
  const [until, setUntil] = useState('');
  const choices = useRoleChoices();
  const appointing = useChange((given: { readonly person: string; readonly organ: string; readonly role: Role }) =>
    call(routes.appoint, {
      params: { person: given.person },
      query: {},
      body: { organ: given.organ, role: given.role, action: 'appoint', deputyUntil: until === '' ? null : until },
    }),
  );
  const ready = person !== null && organ !== null && role !== null;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) appointing.mutate({ person, organ: organ.id, role });
      }}
    >
      <PersonFinder people={people} chosen={person} onChoose={setPerson} />
      <OrganFinder chosen={organ} onChoose={setOrgan} />
      <Choices label={t.role} value={role} options={choices} onChange={setRole} />
      <TextEntry label={t.until} mode="numeric" value={until} onChange={setUntil} placeholder="2026-12-31" />
      <Outcome of={appointing} />
      <Button kind="main" submit unavailable={ready ? undefined : t.appointMissing} busy={appointing.isPending}>
        {t.appoint}
      </Button>
    </form>
  );
}
