import type { ReactNode } from 'react';
import type { ScreeningView } from '#contract/shapes/screening.ts';
import { tableWords } from '#screening/report-words.ts';
import type { Screening } from '#screening/report.ts';
import { Answer } from '../parts/mark.tsx';
import { Pairs, Section } from '../parts/section.tsx';
import { useLanguage } from '../texts/language.tsx';
import { useScreeningTexts } from './texts.ts';

/** With which program and which dated tables it was counted, by whom, where and why: what somebody needs to do it again. */
export function HowCounted({
  engine,
  software,
  leakedOn,
  view,
}: {
  readonly engine: Screening['engine'];
  readonly software: NonNullable<ScreeningView['result']>['software'];
  readonly leakedOn: string | null;
  readonly view: Pick<ScreeningView, 'officers' | 'place' | 'reason'>;
}): ReactNode {
  const texts = useScreeningTexts();
  const t = texts.engine;
  return (
    <Section title={t.title}>
      <p className="second measure">{t.method}</p>
      <div className="half how-counted">
        <Pairs
          items={[
            [
              t.program,
              <>
                {t.version(software.version)}
                {'　'}
                {t.name[engine.name]}
                {software.engineDigest === null ? null : (
                  <small className="mono"> {software.engineDigest.slice(0, 16)}</small>
                )}
              </>,
            ],
            [t.leakedOn, leakedOn ?? <Answer answer="unknown" key="leaked" />],
            [t.officers, view.officers.join(texts.comma)],
            [t.place, view.place],
            [t.reason, view.reason],
          ]}
        />
        <EngineTables engine={engine} />
      </div>
    </Section>
  );
}

/** The dated tables that numbers were looked up in, by their digests. */
export function EngineTables({ engine }: { readonly engine: Screening['engine'] }): ReactNode {
  const t = useScreeningTexts().engine;
  const language = useLanguage();
  return (
    <table className="tbl records">
      <thead>
        <tr>
          <th scope="col">{t.table}</th>
          <th scope="col">{t.asOf}</th>
          <th scope="col">{t.tableDigest}</th>
        </tr>
      </thead>
      <tbody>
        {engine.tables.map(({ name, asOf, digest }) => (
          <tr key={name}>
            <th scope="row">{tableWords.get(name)?.[language] ?? name}</th>
            <td data-label={t.asOf}>{asOf}</td>
            <td data-label={t.tableDigest} className="mono">
              {digest.slice(0, 16)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
