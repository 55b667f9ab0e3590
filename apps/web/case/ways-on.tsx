import { useState, type ReactNode } from 'react';
import type { ActAnswer, AvailableAct, CaseView } from '#contract/shapes/case.ts';
import { cites } from '../law/reasons.ts';
import { Button } from '../parts/button.tsx';
import { Section } from '../parts/section.tsx';
import { Ways } from '../parts/ways.tsx';
import { useReading } from '../texts/language.tsx';
import { ActForm } from './act-form.tsx';
import { bare } from './bare.ts';

const waysFirst = ['leave-to-earlier', 'docket', 'transfer', 'report-dispute', 'refuse'];

/** The lawful ways on, the closed ones in their places with the reason. */
export function WaysOn({
  view,
  onDone,
}: {
  readonly view: CaseView;
  readonly onDone: (answer: ActAnswer) => void;
}): ReactNode {
  const { texts, language } = useReading();
  const t = texts.second;
  const [chosen, choose] = useState<string | null>(null);
  const [doing, setDoing] = useState(false);
  const ways = waysFirst
    .map((id) => view.acts.find((act) => act.act === id))
    .filter((act): act is AvailableAct => act !== undefined);
  const act = ways.find((way) => way.act === chosen && way.available);
  if (ways.length === 0) return null;
  return (
    <div className="two">
      <Section title={t.ways}>
        <Ways
          label={t.ways}
          chosen={chosen}
          onChoose={(id) => {
            choose(id);
            setDoing(false);
          }}
          ways={ways.map((way) => ({
            id: way.act,
            title: way.words[language],
            explains: way.explains[language],
            law: cites(way.provisions, language),
            unavailable: way.available ? null : bare(way.why?.[language] ?? ''),
          }))}
        />
        <p className="row screen-only second-go">
          <Button
            kind="main"
            unavailable={act === undefined ? t.choose : undefined}
            expanded={doing}
            onPress={() => setDoing(true)}
          >
            {t.go}
          </Button>
        </p>
        {act === undefined || !doing ? null : (
          <ActForm
            key={act.act}
            act={act}
            target={view.summary.ref}
            related={view.related}
            onDone={onDone}
            onCancel={() => setDoing(false)}
          />
        )}
      </Section>
      <Section title={t.then}>
        {act === undefined ? (
          <p className="second dense">{t.thenNone}</p>
        ) : (
          <ol className="then">
            {act.follows.map((one) => (
              <li key={one.zh}>{one[language]}</li>
            ))}
          </ol>
        )}
      </Section>
    </div>
  );
}
