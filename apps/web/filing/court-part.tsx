import { useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { DraftContent } from '#contract/shapes/complaint.ts';
import type { Organ } from '#contract/shapes/organ.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { useAnswer } from '../client/answer.ts';
import { Button } from '../parts/button.tsx';
import { CourtFinder } from '../parts/court-finder.tsx';
import { Message } from '../parts/message.tsx';
import { Section } from '../parts/section.tsx';
import { Tag } from '../parts/tag.tsx';
import { useReading } from '../texts/language.tsx';
import { courtCode } from '../parts/court-code.ts';
import { FactEntry, type OnFact } from './fact-entry.tsx';
import { rowsOf } from './list-entry.tsx';

interface CourtProps {
  readonly content: DraftContent;
  readonly change: (part: Partial<DraftContent>) => void;
  readonly court: Organ | null;
  readonly sheet: FactSheet;
  readonly onFact: OnFact;
}

/** To which court: found by name, initials or code, or among the courts of the places that the law ties the case to. */
export function CourtPart({ content, change, court, sheet, onFact }: CourtProps): ReactNode {
  const { texts, language } = useReading();
  const t = texts.filing;
  const [place, look] = useState<string | null>(null);
  const places = rowsOf(sheet.connectingPlaces)
    .map((row) => (typeof row['place'] === 'string' ? { ground: String(row['ground']), place: row['place'] } : null))
    .filter((one) => one !== null);
  return (
    <div className="stack">
      <CourtFinder
        key={content.court ?? ''}
        label={t.court}
        value={court}
        onChoose={(chosen) => change({ court: chosen?.id ?? null })}
      />
      {court === null ? (
        <Message title={t.noCourt} />
      ) : (
        <p>
          <b>{language === 'zh' ? court.name : `${court.nameEn} ${court.name}`}</b> {courtCode(court, texts)}
        </p>
      )}
      {court !== null && !court.participates ? <Message title={t.courtNotHere} urgent /> : null}
      <Section title={t.courtCandidates}>
        <FactEntry name="connectingPlaces" sheet={sheet} onFact={onFact} />
        <div className="row">
          {places.map((one) => (
            <Button
              key={one.ground + one.place}
              kind="small"
              expanded={place === one.place}
              onPress={() => look(one.place)}
            >
              {one.place}
            </Button>
          ))}
        </div>
        {place === null ? null : (
          <CourtsAt place={place} chosen={content.court} onChoose={(id) => change({ court: id })} />
        )}
      </Section>
    </div>
  );
}

function CourtsAt({
  place,
  chosen,
  onChoose,
}: {
  readonly place: string;
  readonly chosen: string | null;
  readonly onChoose: (court: string) => void;
}): ReactNode {
  const { texts } = useReading();
  const found =
    useAnswer(routes.directory, { params: {}, query: { q: place, kind: 'court', limit: 12 } }).data?.organs ?? [];
  return (
    <ul className="pre">
      {found.map((court) => (
        <li key={court.id}>
          <span>
            {court.name} <span className="note">{courtCode(court, texts)}</span>{' '}
            {court.participates ? <Tag>{texts.directory.here}</Tag> : null}
          </span>
          <Button kind="small" onPress={() => onChoose(court.id)} expanded={court.id === chosen}>
            {texts.form.choose}
          </Button>
        </li>
      ))}
    </ul>
  );
}
