import { useState, type ReactNode } from 'react';
import type { SideChoice } from '#law/comparison/choice-text.ts';
import type { Parameter } from '#law/kernel/parameter.ts';
import type { Regime } from '#law/kernel/regime.ts';
import { figureUnder } from '#law/kernel/regime.ts';
import { parameterWords } from '#law/parameter-words.ts';
import { parameters } from '#law/parameters.ts';
import { citeText } from '../law/reasons.ts';
import { Mark } from '../parts/mark.tsx';
import { Tag } from '../parts/tag.tsx';
import { count } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';
import { withFigure } from './choice.ts';

interface FiguresProps {
  readonly choice: SideChoice;
  readonly regime: Regime;
  readonly onChange: (choice: SideChoice) => void;
}

/** Every figure that rules read, with where it stands. One that the reader supposes is marked, and can be taken back. */
export function Figures({ choice, regime, onChange }: FiguresProps): ReactNode {
  const { texts } = useReading();
  const t = texts.regimes;
  return (
    <table className="tbl figures">
      <thead>
        <tr>
          <th scope="col">{t.figure}</th>
          <th scope="col">{t.stands}</th>
          <th scope="col" className="num">
            {t.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {Object.values(parameters).map((parameter) => (
          <FigureRow
            key={`${parameter.id} ${figureUnder(parameter, regime)?.value ?? ''}`}
            parameter={parameter}
            choice={choice}
            regime={regime}
            onChange={onChange}
          />
        ))}
      </tbody>
    </table>
  );
}

/** Money is kept in fen and typed in yuan. */
const fenInYuan = 100;

function FigureRow({
  parameter,
  choice,
  regime,
  onChange,
}: FiguresProps & { readonly parameter: Parameter }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.regimes;
  const scale = parameter.unit === 'fen' ? fenInYuan : 1;
  const figure = figureUnder(parameter, regime);
  const supposed = choice.parameters[parameter.id] !== undefined;
  const own = figure === undefined ? '' : count(figure.value / scale);
  const [typed, type] = useState(own);
  const [wrong, setWrong] = useState(false);
  const name = parameterWords[parameter.id]?.[language] ?? parameter.id;

  function take(): void {
    if (typed === own) return setWrong(false);
    const plain = typed.replaceAll(/[,，\s]/g, '');
    if (plain === '') return onChange(withFigure(choice, parameter.id, null));
    const value = Math.round(Number(plain) * scale);
    if (!/^\d+(\.\d{1,2})?$/.test(plain) || !Number.isSafeInteger(value) || (scale === 1 && plain.includes('.')))
      return setWrong(true);
    setWrong(false);
    onChange(withFigure(choice, parameter.id, value));
  }

  return (
    <tr className={supposed ? 'supposed' : undefined}>
      <th scope="row">
        {name}
        <small>　{t.units[parameter.unit]}</small>
      </th>
      <td>
        {supposed ? (
          <Tag dashed>{t.supposed}</Tag>
        ) : figure === undefined ? (
          <span className="dim">{t.noFigure}</span>
        ) : figure.cite === null ? (
          <Tag dashed>{texts.marks.proposal}</Tag>
        ) : (
          citeText(figure.cite, language)
        )}
      </td>
      <td className="num">
        <input
          className="field"
          inputMode="numeric"
          aria-label={name}
          aria-invalid={wrong || undefined}
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
          }}
        />
        {wrong ? (
          <span role="alert" className="note">
            <Mark answer="no" />
            {t.figureForm}
          </span>
        ) : null}
      </td>
    </tr>
  );
}
