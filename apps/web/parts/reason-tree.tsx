import { useState, type CSSProperties, type ReactNode } from 'react';
import { useTexts } from '../texts/language.tsx';
import { Answer, type AnswerKind } from './mark.tsx';
import { Tag } from './tag.tsx';
import './reason-tree.css';

/** A provision beside the sentence it carries. `mark` says how far it has been checked; null: read in an official text. */
export interface LawView {
  readonly words: string;
  readonly title: string;
  readonly mark: string | null;
}

/** One step as a reader meets it: asked, seen, answered, who must prove it, by which law. */
export interface ReasonView {
  readonly id: string;
  readonly asked: string;
  readonly seen: ReactNode;
  readonly answer: AnswerKind;
  readonly exception: boolean;
  readonly burden: string | null;
  readonly law: readonly LawView[];
  readonly tags: readonly string[];
  readonly parts: readonly ReasonView[];
}

/** Deeper than this a phone shows the grounds of a step only when asked: a tree would be forty screens long. */
const deepest = 2;

/** The whole tree of reasons; on a desk nothing is folded away, because it is what the answer rests on. */
export function ReasonTree({ reasons }: { readonly reasons: readonly ReasonView[] }): ReactNode {
  const texts = useTexts();
  return (
    <div className="reasons">
      <div className="head" aria-hidden="true">
        <span>{texts.reasons.asked}</span>
        <span>{texts.reasons.answer}</span>
        <span>{texts.reasons.burden}</span>
        <span>{texts.reasons.law}</span>
      </div>
      <Twigs reasons={reasons} level={0} />
    </div>
  );
}

function Twigs({ reasons, level }: { readonly reasons: readonly ReasonView[]; readonly level: number }): ReactNode {
  return (
    <ul>
      {reasons.map((reason) => (
        <Twig key={reason.id} reason={reason} level={level} />
      ))}
    </ul>
  );
}

type Levelled = CSSProperties & { readonly '--level': number };

function Twig({ reason, level }: { readonly reason: ReasonView; readonly level: number }): ReactNode {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const foldable = level >= deepest && reason.parts.length > 0;
  const style: Levelled = { '--level': level };
  return (
    <li className={`level-${level === 0 ? '0' : 'n'}${foldable && !open ? ' folded' : ''}`} style={style}>
      <div className="reason">
        <div className="asked">
          <b>
            {reason.exception ? <span className="except">{texts.reasons.except}</span> : null}
            {reason.asked}
          </b>
          {reason.seen === null ? null : <p>{reason.seen}</p>}
          {reason.tags.map((tag) => (
            <Tag key={tag} dashed>
              {tag}
            </Tag>
          ))}
          {foldable ? (
            <button type="button" className="linklike fold" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? texts.reasons.fold : texts.reasons.unfold(reason.parts.length)}
            </button>
          ) : null}
        </div>
        <div className="answer-cell">
          <Answer answer={reason.answer} />
        </div>
        <div className="burden">
          {reason.burden === null ? null : (
            <>
              <span className="unseen">{texts.reasons.burdenOn}</span>
              {reason.burden}
            </>
          )}
        </div>
        <div className="law">
          {reason.law.map((provision) => (
            <span key={provision.words} title={provision.title}>
              {provision.words} {provision.mark === null ? null : <Tag dashed>{provision.mark}</Tag>}
            </span>
          ))}
        </div>
      </div>
      {reason.parts.length === 0 ? null : <Twigs reasons={reason.parts} level={level + 1} />}
    </li>
  );
}
