import { useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { Organ } from '#contract/shapes/organ.ts';
import { useAnswer } from '../client/answer.ts';
import { Finder } from '../parts/finder.tsx';
import { useReading } from '../texts/language.tsx';

/** An organ of the directory, by what is typed of its name. */
export function OrganFinder({
  chosen,
  onChoose,
}: {
  readonly chosen: Organ | null;
  readonly onChoose: (organ: Organ) => void;
}): ReactNode {
  const { texts } = useReading();
  const [typed, type] = useState('');
  const asked = useAnswer(
    routes.directory,
    { params: {}, query: { q: typed, limit: 12 } },
    { when: typed.trim() !== '' },
  );
  const found = asked.data?.organs ?? [];
  return (
    <Finder
      label={texts.administration.organ}
      hint={texts.directory.find}
      typed={typed}
      onType={type}
      chosen={chosen?.id ?? null}
      searching={asked.isFetching}
      candidates={found.map((organ) => ({
        id: organ.id,
        name: organ.name,
        note: organ.participates ? texts.directory.here : texts.organKinds[organ.kind],
      }))}
      onChoose={(id) => {
        const organ = found.find((one) => one.id === id);
        if (organ === undefined) return;
        type(organ.name);
        onChoose(organ);
      }}
    />
  );
}
