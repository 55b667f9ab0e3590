import type { ReactNode } from 'react';
import { kinds } from '#screening/kinds.ts';
import { listed, type PartRead, type Screening } from '#screening/report.ts';
import { Section } from '../parts/section.tsx';
import { count, percent } from '../texts/format.ts';
import { useLanguage } from '../texts/language.tsx';
import { useScreeningTexts } from './texts.ts';
import { linesShown } from './unread.tsx';

/** Every file of the exhibit as it was read: its format, and what each column was taken for. */
export function PartsRead({ screening }: { readonly screening: Screening }): ReactNode {
  const texts = useScreeningTexts();
  const t = texts.parts;
  const { parts, partCount, torn, ragged } = screening;
  const shown = parts.slice(0, linesShown);
  return (
    <Section title={t.title} note={t.note(count(partCount))}>
      <table className="tbl records parts-read">
        <thead>
          <tr>
            <th scope="col">{t.part}</th>
            <th scope="col">{t.format}</th>
            {[t.size, t.rows, t.unparsed, t.replaced].map((head) => (
              <th key={head} scope="col" className="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((part) => (
            <Part key={part.part} part={part} />
          ))}
        </tbody>
      </table>
      {partCount > shown.length ? (
        <p className="note">{t.more(count(partCount - shown.length), count(listed))}</p>
      ) : null}
      <p className="note">
        {texts.sentences([
          ...(torn === 0 ? [] : [t.torn(count(torn))]),
          ...(ragged === 0 ? [] : [t.ragged(count(ragged))]),
          t.remarks,
        ])}
      </p>
    </Section>
  );
}

function Part({ part }: { readonly part: PartRead }): ReactNode {
  const texts = useScreeningTexts();
  const t = texts.parts;
  return (
    <tr>
      <th scope="row">
        <b>{part.part}</b>
        {part.columns.length === 0 ? <small className="columns-of">{t.noColumns}</small> : <Columns part={part} />}
      </th>
      <td data-label={t.format}>
        {t.formats[part.format]}
        {texts.comma}
        {t.charsets[part.charset]}
      </td>
      <td className="num" data-label={t.size}>
        {count(part.bytes)}
      </td>
      <td className="num" data-label={t.rows}>
        {count(part.rows)}
      </td>
      <td className="num" data-label={t.unparsed}>
        {count(part.unparsed)}
      </td>
      <td className="num" data-label={t.replaced}>
        {count(part.replaced)}
      </td>
    </tr>
  );
}

function Columns({ part: { columns } }: { readonly part: PartRead }): ReactNode {
  const t = useScreeningTexts().parts;
  const language = useLanguage();
  return (
    <details className="columns-of">
      <summary>{t.columnsOf(count(columns.length))}</summary>
      <ol>
        {numbered(columns).map(({ column: { name, kind, confidence }, key }) => (
          <li key={key}>
            {name === '' ? '—' : name}{' '}
            <small>
              {kind === null ? t.columnNone : t.columnOf(kinds[kind].words[language], percent(confidence, 1))}
            </small>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Two columns of one file may bear the same name, or none. */
const numbered = (
  columns: PartRead['columns'],
): readonly { readonly column: PartRead['columns'][number]; readonly key: string }[] =>
  columns.map((column, place) => ({ column, key: `${place} ${column.name}` }));
