import { useState, type ReactNode } from 'react';
import type { ActAnswer, CaseView, RelatedCase } from '#contract/shapes/case.ts';
import { Button } from '../parts/button.tsx';
import { useReading } from '../texts/language.tsx';
import { ActForm } from './act-form.tsx';
import { bare } from './bare.ts';

/** Same or not is a judge's act with reasons; either answer goes to both courts. */
export function SameTort({
  view,
  earlier,
  onDone,
}: {
  readonly view: CaseView;
  readonly earlier: RelatedCase;
  readonly onDone: (answer: ActAnswer) => void;
}): ReactNode {
  const { texts, language } = useReading();
  const t = texts.second;
  const compare = view.acts.find((act) => act.act === 'compare-torts');
  const [finding, setFinding] = useState<'same' | 'different' | null>(null);
  if (compare === undefined) return null;
  const options = compare.fields.find((field) => field.name === 'finding')?.options ?? [];
  return (
    <div className="ask screen-only">
      <div>
        <h3>{t.ask}</h3>
        <p>
          {earlier.finding === null
            ? t.askNote
            : earlier.finding === 'same'
              ? texts.case.foundSame
              : texts.case.foundDifferent}
        </p>
      </div>
      {earlier.finding !== null ? null : (
        <div className="row">
          {options.map((option, n) => (
            <Button
              key={option.value}
              kind={n === 0 ? 'main' : 'plain'}
              unavailable={compare.available ? undefined : bare(compare.why?.[language] ?? '')}
              expanded={finding === option.value}
              onPress={() => setFinding(option.value === 'same' ? 'same' : 'different')}
            >
              {option.words[language]}
            </Button>
          ))}
        </div>
      )}
      {finding === null || earlier.finding !== null ? null : (
        <ActForm
          key={finding}
          act={compare}
          target={view.summary.ref}
          related={view.related.filter((one) => one.standsBefore)}
          given={{ compared: [earlier.ref], finding }}
          onDone={(answer) => {
            setFinding(null);
            onDone(answer);
          }}
          onCancel={() => setFinding(null)}
        />
      )}
    </div>
  );
}
