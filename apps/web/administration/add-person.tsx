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
import { useRoleChoices } from './role-choices.ts';
import { useChange } from './use-change.ts';

/** A person is given an account and a first office. */
export function AddPerson(): ReactNode {
  const { texts } = useReading();
  const t = texts.administration;
  const [name, setName] = useState('');
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [organ, setOrgan] = useState<Organ | null>(null);
  const [role, setRole] = useState<Role | null>(null);
  const choices = useRoleChoices();
  const adding = useChange((given: { readonly organ: string; readonly role: Role }) =>
    call(routes.addPerson, { params: {}, query: {}, body: { name, account, password, ...given } }),
  );
  const ready = organ !== null && role !== null;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) adding.mutate({ organ: organ.id, role });
      }}
    >
      <TextEntry label={t.person} value={name} onChange={setName} required />
      <TextEntry label={t.account} value={account} onChange={setAccount} required />
      <TextEntry
        label={t.password}
        mode="password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        required
      />
      <OrganFinder chosen={organ} onChoose={setOrgan} />
      <Choices label={t.role} value={role} options={choices} onChange={setRole} />
      <Outcome of={adding} />
      <Button kind="main" submit unavailable={ready ? undefined : t.addMissing} busy={adding.isPending}>
        {t.addDo}
      </Button>
    </form>
  );
}
