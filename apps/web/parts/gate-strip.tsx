import { useId, useState, type ReactNode } from 'react';
import { useTexts } from '../texts/language.tsx';
import { Answer, type AnswerKind } from './mark.tsx';
import './gate-strip.css';

/** One of the five gates as it is drawn; what it says comes from the law, in the reader's language. */
export interface GateView {
  readonly id: string;
  readonly title: string;
  readonly answer: AnswerKind;
  readonly summary: ReactNode;
  readonly law: ReactNode;
  /** The answer is not the one this reader saw last time. */
  readonly changed?: boolean;
  readonly panel: ReactNode;
}

/** The strip of gates; one at a time opens to its reasons. A gate is a button, its panel follows it in reading order. */
export function GateStrip({
  gates,
  initiallyOpen = null,
}: {
  readonly gates: readonly GateView[];
  readonly initiallyOpen?: string | null;
}): ReactNode {
  const texts = useTexts();
  const [open, setOpen] = useState<string | null>(initiallyOpen);
  const base = useId();
  return (
    <div className="gates">
      {gates.map((gate) => {
        const opened = gate.id === open;
        return [
          <div key={gate.id} className={`gate${opened ? ' opened' : ''}${gate.changed === true ? ' changed' : ''}`}>
            <h3>
              <button
                type="button"
                aria-expanded={opened}
                aria-controls={opened ? `${base}-${gate.id}` : undefined}
                onClick={() => setOpen(opened ? null : gate.id)}
              >
                <span>{gate.title}</span> <Answer answer={gate.answer} />
              </button>
            </h3>
            <p>{gate.summary}</p>
            <span className="note">{gate.law}</span>
            {gate.changed === true ? <span className="note">{texts.gates.changed}</span> : null}
          </div>,
          opened ? (
            <div
              key={`${gate.id} panel`}
              className="gate-panel"
              id={`${base}-${gate.id}`}
              role="region"
              aria-label={gate.title}
            >
              {gate.panel}
            </div>
          ) : null,
        ];
      })}
    </div>
  );
}
