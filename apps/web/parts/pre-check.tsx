import type { ReactNode } from 'react';
import { useTexts } from '../texts/language.tsx';
import { Answer, type AnswerKind } from './mark.tsx';
import { Tag } from './tag.tsx';
import './aside.css';

/** What stands in the way of filing (defect), or what would make the filing better (advice), with its rule. */
export interface PreCheckItem {
  readonly id: string;
  readonly kind: 'defect' | 'advice';
  readonly title: string;
  readonly mend: ReactNode;
  readonly law: string | null;
}

export interface PreCheckGate {
  readonly id: string;
  readonly title: string;
  readonly answer: AnswerKind;
}

/** The court's own rules, applied before the court does; it decides nothing in the court's place. */
export function PreCheck({
  gates,
  items,
}: {
  readonly gates: readonly PreCheckGate[];
  readonly items: readonly PreCheckItem[];
}): ReactNode {
  const texts = useTexts();
  const defects = items.filter((item) => item.kind === 'defect');
  return (
    <>
      <section className="aside-part">
        <header>
          <h2>{texts.preCheck.title}</h2>
          <span className="score">
            {texts.preCheck.defects}
            <b>{defects.length}</b>　{texts.preCheck.advice}
            <b>{items.length - defects.length}</b>
          </span>
        </header>
        <ul className="pre">
          {gates.map((gate) => (
            <li key={gate.id}>
              <span>{gate.title}</span>
              <Answer answer={gate.answer} />
            </li>
          ))}
        </ul>
      </section>
      <section className="aside-part">
        <h2>{texts.preCheck.toMend}</h2>
        {items.length === 0 ? <p>{texts.preCheck.nothing}</p> : null}
        <ul className="fix">
          {items.map((item) => (
            <li key={item.id}>
              <Tag dashed={item.kind === 'advice'}>
                {item.kind === 'defect' ? texts.preCheck.defects : texts.preCheck.advice}
              </Tag>
              <b>{item.title}</b>
              <p>{item.mend}</p>
              {item.law === null ? null : <span className="note">{item.law}</span>}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
