import { useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { Organ } from '#contract/shapes/organ.ts';
import { useAnswer } from '../client/answer.ts';
import { useReading } from '../texts/language.tsx';
import { courtCode } from './court-code.ts';
import { Finder } from './finder.tsx';

/** Finds a court of the directory as it is typed; a derived code says that it is derived. */
export function CourtFinder({
  label,
  value,
  onChoose,
}: {
  readonly label: string;
  readonly value: Pick<Organ, 'id' | 'name'> | null;
  readonly onChoose: (court: Organ | null) => void;
}): ReactNode {
  const { texts, language } = useReading();
  const t = texts.filing;
  const [typed, type] = useState(value?.name ?? '');
  const asked = useAnswer(
    routes.directory,
    { params: {}, query: { q: typed, kind: 'court', limit: 12 } },
    { when: typed.trim() !== '' },
  );
  const found = asked.data?.organs ?? [];
  return (
    <Finder
      label={label}
      hint={t.courtHint}
      typed={typed}
      onType={type}
      chosen={value?.id ?? null}
      searching={asked.isFetching}
      candidates={found.map((court) => ({
        id: court.id,
        name: language === 'zh' ? court.name : `${court.name} ${court.nameEn}`,
        note: [courtCode(court, texts), court.participates ? texts.directory.here : null]
          .filter((one) => one !== null)
          .join(language === 'zh' ? '　' : ', '),
      }))}
      onChoose={(id) => {
        if (id === null) return;
        const court = found.find((one) => one.id === id);
        if (court === undefined) return;
        type(court.name);
        onChoose(court);
      }}
    />
  );
}
