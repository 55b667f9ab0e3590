import type { CSSProperties, ReactNode } from 'react';
import { invalidReasons, kindIds, type KindId } from '#screening/kind.ts';
import { kinds as kindTable } from '#screening/kinds.ts';
import { invalidWords } from '#screening/report-words.ts';
import type { KindFigures, Screening } from '#screening/report.ts';
import { Answer } from '../parts/mark.tsx';
import { Message } from '../parts/message.tsx';
import { Section } from '../parts/section.tsx';
import { count } from '../texts/format.ts';
import { useLanguage } from '../texts/language.tsx';
import { useScreeningTexts } from './texts.ts';

type Share = CSSProperties & { readonly '--share': string };

const share = (part: number, whole: number): Share => ({ '--share': `${whole === 0 ? 0 : (part / whole) * 100}%` });

/** Kinds in which something was found, the most frequent first: personal information, and after it what is nobody's. */
export function kindsFound({ kinds }: Pick<Screening, 'kinds'>): readonly KindId[] {
  const personal = (id: KindId): number => (kindTable[id].concerns === 'person' ? 0 : 1);
  return kindIds
    .filter((id) => kinds[id].found > 0)
    .toSorted((one, other) => personal(one) - personal(other) || kinds[other].found - kinds[one].found);
}

/** Counts by kind with what they are made up of, and apart from them what was recognised and does not count. */
export function KindsFound({ screening }: { readonly screening: Screening }): ReactNode {
  const t = useScreeningTexts().kinds;
  const { kinds, lost } = screening;
  const found = kindsFound(screening);
  const most = Math.max(...found.map((id) => kinds[id].found));
  return (
    <Section title={t.title} note={t.note}>
      {lost === null ? null : <Message title={t.lost[lost]} />}
      {found.length === 0 ? (
        <Message title={t.nothing}>
          <p>{t.nothingDo}</p>
        </Message>
      ) : (
        <>
          <table className="tbl kinds">
            <thead>
              <tr>
                <th scope="col">{t.kind}</th>
                {[t.found, t.valid, t.invalid, t.duplicate, t.distinct].map((head) => (
                  <th key={head} scope="col" className="num">
                    {head}
                  </th>
                ))}
                <th scope="col" className="mix">
                  {t.mix}
                </th>
              </tr>
            </thead>
            <tbody>
              {found.map((id) => (
                <KindRow key={id} id={id} figures={kinds[id]} most={most} />
              ))}
            </tbody>
          </table>
          <p className="mix-key" aria-hidden="true">
            <span>
              <i className="distinct" />
              {t.distinct}
            </span>
            <span>
              <i className="duplicate" />
              {t.duplicate}
            </span>
            <span>
              <i className="invalid" />
              {t.invalid}
            </span>
          </p>
          <p className="note">{t.unit}</p>
        </>
      )}
      <Hidden screening={screening} />
    </Section>
  );
}

function KindRow({
  id,
  figures,
  most,
}: {
  readonly id: KindId;
  readonly figures: KindFigures;
  readonly most: number;
}): ReactNode {
  const t = useScreeningTexts();
  const language = useLanguage();
  const { found, valid, invalid, duplicate } = figures;
  const distinct = duplicate === null ? null : valid - duplicate;
  const unknown = <Answer answer="unknown" />;
  const cell = (label: string, figure: ReactNode, strong = false): ReactNode => (
    <td className={strong ? 'num distinct-figure' : 'num'} data-label={label}>
      {strong ? <b>{figure}</b> : figure}
    </td>
  );
  return (
    <tr>
      <th scope="row">
        <b>{kindTable[id].words[language]}</b>
        <KindNotes id={id} figures={figures} />
      </th>
      {cell(t.kinds.found, count(found))}
      {cell(t.kinds.valid, count(valid))}
      {cell(t.kinds.invalid, count(invalid))}
      {cell(t.kinds.duplicate, duplicate === null ? unknown : count(duplicate))}
      {cell(t.kinds.distinct, distinct === null ? unknown : count(distinct), true)}
      <td className="mix">
        <span className="unseen">
          {distinct === null || duplicate === null
            ? t.kinds.mixValid(count(valid), count(invalid))
            : t.kinds.mixOf(count(distinct), count(duplicate), count(invalid))}
        </span>
        <span className="bar" aria-hidden="true">
          <i className={distinct === null ? 'uncounted' : 'distinct'} style={share(distinct ?? valid, most)} />
          {duplicate === null || duplicate === 0 ? null : <i className="duplicate" style={share(duplicate, most)} />}
          {invalid === 0 ? null : <i className="invalid" style={share(invalid, most)} />}
        </span>
      </td>
    </tr>
  );
}

/** Why values are none, which are confirmed by their form alone, and whether it is anybody's at all. */
function KindNotes({ id, figures }: { readonly id: KindId; readonly figures: KindFigures }): ReactNode {
  const t = useScreeningTexts();
  const language = useLanguage();
  const { concerns } = kindTable[id];
  const reasons = invalidReasons
    .filter((reason) => figures.reasons[reason] > 0)
    .map((reason) => t.kinds.reason(invalidWords[reason][language], count(figures.reasons[reason])));
  const notes = [
    ...(concerns === 'organisation' ? [t.kinds.organisation] : []),
    ...(concerns === 'device' ? [t.kinds.device] : []),
    ...(reasons.length === 0 ? [] : [reasons.join(t.comma)]),
    ...(figures.formOnly === 0 ? [] : [t.kinds.formOnly(count(figures.formOnly))]),
  ];
  return notes.length === 0 ? null : <small>{notes.join(t.semicolon)}</small>;
}

/** Masked values and destroyed ones: recognised as of a kind, and in no figure. */
function Hidden({ screening: { kinds } }: { readonly screening: Screening }): ReactNode {
  const t = useScreeningTexts().kinds;
  const language = useLanguage();
  const hidden = kindIds.filter((id) => kinds[id].masked > 0 || kinds[id].destroyed > 0);
  if (hidden.length === 0) return null;
  return (
    <>
      <h3 className="within">
        {t.hidden} <small>{t.hiddenNote}</small>
      </h3>
      <table className="tbl records hidden-kinds">
        <thead>
          <tr>
            <th scope="col">{t.kind}</th>
            <th scope="col" className="num">
              {t.masked} <small>{t.maskedNote}</small>
            </th>
            <th scope="col" className="num">
              {t.destroyed} <small>{t.destroyedNote}</small>
            </th>
          </tr>
        </thead>
        <tbody>
          {hidden.map((id) => (
            <tr key={id}>
              <th scope="row">
                <b>{kindTable[id].words[language]}</b>
              </th>
              <td className="num" data-label={t.masked}>
                {count(kinds[id].masked)}
              </td>
              <td className="num" data-label={t.destroyed}>
                {count(kinds[id].destroyed)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
