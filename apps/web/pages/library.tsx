import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { AnswerOf } from '#contract/route.ts';
import { halfWidth } from '#words/normal.ts';
import { useAnswer } from '../client/answer.ts';
import { PageTitle } from '../frame/title.tsx';
import { Asked } from '../parts/asked.tsx';
import { TextEntry } from '../parts/field.tsx';
import { Message } from '../parts/message.tsx';
import { Section } from '../parts/section.tsx';
import { Tag } from '../parts/tag.tsx';
import { useReading } from '../texts/language.tsx';

const route = getRouteApi('/library');
type Listed = AnswerOf<typeof routes.publishedCases>['cases'][number];

/** Full-width and half-width forms, and any case of letters, are one to a search. */
const plain = (text: string): string => halfWidth(text).toLowerCase();

const says = (one: Listed, wanted: readonly string[]): boolean => {
  const text = plain([one.title.zh, one.title.en, one.court, one.plaintiff, one.id, one.decided].join(' '));
  return wanted.every((word) => text.includes(word));
};

export function Library(): ReactNode {
  const { texts } = useReading();
  const t = texts.library;
  const { q = '' } = route.useSearch();
  const navigate = useNavigate({ from: '/library' });
  const published = useAnswer(routes.publishedCases, { params: {}, query: {} });
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} windowTitle={t.title} />
      <Asked of={published}>
        {({ cases }) => {
          const wanted = plain(q).split(/\s+/u).filter(Boolean);
          const shown = cases.filter((one) => says(one, wanted));
          return (
            <Section title={t.title} note={t.shown(shown.length, cases.length)}>
              <div className="measure screen-only">
                <TextEntry
                  label={t.find}
                  mode="search"
                  value={q}
                  placeholder={texts.home.findPlaceholder}
                  onChange={(typed) => void navigate({ search: typed === '' ? {} : { q: typed }, replace: true })}
                />
              </div>
              {shown.length === 0 ? <Message title={t.none} /> : <Rows cases={shown} />}
            </Section>
          );
        }}
      </Asked>
    </>
  );
}

function Rows({ cases }: { readonly cases: readonly Listed[] }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.library;
  return (
    <table className="tbl records">
      <thead>
        <tr>
          <th scope="col">{t.case}</th>
          <th scope="col">{t.court}</th>
          <th scope="col">{t.kind}</th>
          <th scope="col">{t.decided}</th>
          <th scope="col">{t.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => (
          <tr key={one.id}>
            <th scope="row" className="name">
              <Link to="/library/$id" params={{ id: one.id }}>
                {one.title[language]}
              </Link>{' '}
              {one.counted ? null : <Tag dashed>{t.notCounted}</Tag>}
            </th>
            <td data-label={t.court}>{one.court ?? texts.published.notStated}</td>
            <td data-label={t.kind}>{t.kinds[one.kind] ?? one.kind}</td>
            <td data-label={t.decided} className="nowrap">
              {one.decided ?? texts.published.notStated}
            </td>
            <td data-label={t.outcome}>
              {one.outcome === null ? texts.published.notStated : (t.outcomes[one.outcome] ?? one.outcome)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
