import { useState, type ReactNode } from 'react';
import { Finder } from '../parts/finder.tsx';
import { useReading } from '../texts/language.tsx';
import type { Person } from './person.ts';

/** A person by name or account; the list is too long to be shown as a whole. */
export function PersonFinder({
  people,
  chosen,
  onChoose,
}: {
  readonly people: readonly Person[];
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}): ReactNode {
  const { administration: t } = useReading().texts;
  const [typed, type] = useState('');
  const wanted = typed.trim().toLowerCase();
  const found = people.filter(
    ({ name, account }) => wanted === '' || `${name} ${account}`.toLowerCase().includes(wanted),
  );
  return (
    <Finder
      label={t.choosePerson}
      hint={t.personHint}
      typed={typed}
      onType={type}
      chosen={chosen}
      candidates={found.slice(0, 20).map(({ id, name, account }) => ({ id, name, note: account }))}
      onChoose={(id) => {
        const person = people.find((one) => one.id === id);
        if (person === undefined) return;
        type(person.name);
        onChoose(person.id);
      }}
    />
  );
}
