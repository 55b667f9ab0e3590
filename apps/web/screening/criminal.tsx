import type { ReactNode } from 'react';
import { cite } from '#law/sources/cite.ts';
import { provision } from '#law/sources/sources.ts';
import { criminalOutcome, type CriminalLadder } from '#screening/figures/ladder.ts';
import { kinds } from '#screening/kinds.ts';
import { MarkTag } from '../library-of-law/marks.tsx';
import { Answer } from '../parts/mark.tsx';
import { Message } from '../parts/message.tsx';
import { Section } from '../parts/section.tsx';
import { count } from '../texts/format.ts';
import { useLanguage } from '../texts/language.tsx';
import { perMille, timesOf } from './scale.ts';
import { useScreeningTexts } from './texts.ts';

const basis = cite('CrimPI 5(1)', 'CrimPI 6', 'CrimPI 11');

/** The criminal ladder in force, as a reference, with the subtraction that article 11 allows to be seen line by line. */
export function CriminalFigures({ ladder }: { readonly ladder: CriminalLadder }): ReactNode {
  const texts = useScreeningTexts();
  const t = texts.criminal;
  const language = useLanguage();
  const { lines, ratioPerMille, outcome, rows } = ladder;
  if (ratioPerMille === null || lines.length === 0)
    return (
      <Section title={t.title} note={t.note}>
        <Message title={t.nothing} />
      </Section>
    );
  return (
    <Section title={t.title} note={t.note}>
      <table className="tbl records subtraction">
        <thead>
          <tr>
            <th scope="col">{t.kind}</th>
            {[t.seized, t.invalid, t.duplicate, t.standing, t.threshold, t.times].map((head) => (
              <th key={head} scope="col" className="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ kind, seized, invalid, duplicate, standing, threshold }) => (
            <tr key={kind}>
              <th scope="row">
                <b>{kinds[kind].words[language]}</b>
              </th>
              <td className="num" data-label={t.seized}>
                {count(seized)}
              </td>
              <td className="num" data-label={t.invalid}>
                {count(invalid)}
              </td>
              <td className="num" data-label={t.duplicate}>
                {duplicate === null ? <Answer answer="unknown" /> : count(duplicate)}
              </td>
              <td className="num" data-label={t.standing}>
                <b>{count(standing)}</b>
              </td>
              <td className="num" data-label={t.threshold}>
                {count(threshold)}
              </td>
              <td className="num" data-label={t.times}>
                {timesOf(standing, threshold)}
              </td>
            </tr>
          ))}
          <tr className="sum">
            <th scope="row" colSpan={6}>
              {t.total}
            </th>
            <td className="num" data-label={t.times}>
              <b>{perMille(ratioPerMille)}</b>
            </td>
          </tr>
        </tbody>
      </table>
      <p className="result">
        <Answer answer={outcome}>{t.outcomes[criminalOutcome(ladder)]}</Answer>
      </p>
      <p className="note">{texts.sentences([t.rule, t.rows(count(rows))])}</p>
      <p className="note">
        {basis.map((id) => (
          <span key={id} className="cited">
            {provision(id).cite[language]} <MarkTag mark={provision(id).mark} />
          </span>
        ))}
      </p>
    </Section>
  );
}
