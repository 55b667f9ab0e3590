import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { useTexts } from '../texts/language.tsx';
import './ways.css';

/** A lawful way on, with its law beside it. One that is closed now stays in its place and says why. */
export interface WayView {
  readonly id: string;
  readonly title: string;
  readonly explains: string;
  readonly law: string;
  readonly unavailable: string | null;
}

export function Ways({
  label,
  ways,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly ways: readonly WayView[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const texts = useTexts();
  return (
    <RadioGroup className="ways" aria-label={label} value={chosen} onChange={onChoose}>
      {ways.map((way) =>
        way.unavailable === null ? (
          <Radio key={way.id} value={way.id} className="way">
            <span className="ring" />
            <span className="title">{way.title}</span>
            <span className="explains">{way.explains}</span>
            <span className="law">{way.law}</span>
          </Radio>
        ) : (
          <div key={way.id} className="way off">
            <span className="ring" />
            <span className="title">{way.title}</span>
            <span className="explains">{texts.unavailable(way.unavailable)}</span>
            <span className="law">{way.law}</span>
          </div>
        ),
      )}
    </RadioGroup>
  );
}
