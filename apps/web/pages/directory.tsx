import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { AnswerOf } from '#contract/route.ts';
import type { Organ } from '#contract/shapes/organ.ts';
import { useAnswer } from '../client/answer.ts';
import { PageTitle } from '../frame/title.tsx';
import { Asked } from '../parts/asked.tsx';
import { Choices, TextEntry } from '../parts/field.tsx';
import { Message } from '../parts/message.tsx';
import { Section } from '../parts/section.tsx';
import { Tag } from '../parts/tag.tsx';
import { count } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';
import { provinceName } from '../texts/provinces.ts';

const route = getRouteApi('/directory');
const kinds = ['any', 'court', 'procuratorate'] as const;
const isKind = (text: string | undefined): text is (typeof kinds)[number] => kinds.some((kind) => kind === text);

/** Every court, procuratorate and division of the country, with source and reliability in each row. */
export function Directory(): ReactNode {
  const { texts } = useReading();
  const t = texts.directory;
  const { q = '', kind } = route.useSearch();
  const chosen = isKind(kind) ? kind : 'any';
  const navigate = useNavigate({ from: '/directory' });
  const [typed, type] = useState(q);
  const organs = useAnswer(routes.directory, {
    params: {},
    query: { q, limit: 40, ...(chosen === 'any' ? {} : { kind: chosen }) },
  });
  const divisions = useAnswer(routes.divisions, { params: {}, query: { q, limit: 20 } }, { when: q !== '' });
  const look = (next: string, of: (typeof kinds)[number]): void => {
    void navigate({
      search: { ...(next === '' ? {} : { q: next }), ...(of === 'any' ? {} : { kind: of }) },
      replace: true,
    });
  };
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} windowTitle={t.title} />
      <form
        className="columns measure screen-only directory-form"
        role="search"
        onSubmit={(event) => event.preventDefault()}
      >
        <TextEntry
          label={t.find}
          hint={t.findHint}
          mode="search"
          value={typed}
          onChange={(next) => {
            type(next);
            look(next.trim(), chosen);
          }}
        />
        <Choices
          label={t.kind}
          value={chosen}
          options={kinds.map((one) => ({ value: one, label: one === 'any' ? t.any : texts.organKinds[one] }))}
          onChange={(of) => look(q, of)}
        />
      </form>
      <Asked of={organs}>
        {({ found, organs: rows }) => (
          <Section title={t.organs} note={t.found(count(found))}>
            {rows.length === 0 ? (
              <Message title={t.none}>
                <p>{t.noneDo}</p>
              </Message>
            ) : (
              <Organs organs={rows} />
            )}
            {found > rows.length ? <p className="note">{t.more}</p> : null}
          </Section>
        )}
      </Asked>
      {q === '' ? null : (
        <Asked of={divisions}>
          {({ found, divisions: rows }) => (
            <Section title={t.divisions} note={t.found(count(found))}>
              {rows.length === 0 ? <Message title={t.none} /> : <Divisions divisions={rows} />}
            </Section>
          )}
        </Asked>
      )}
    </>
  );
}

function Organs({ organs }: { readonly organs: readonly Organ[] }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.directory;
  return (
    <table className="tbl records">
      <thead>
        <tr>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.code}</th>
          <th scope="col">{t.level}</th>
          <th scope="col">{t.province}</th>
          <th scope="col">{t.reliability}</th>
          <th scope="col">{t.source}</th>
        </tr>
      </thead>
      <tbody>
        {organs.map((organ) => (
          <tr key={organ.id}>
            <th scope="row" className="name">
              {organ.name} {organ.participates ? <Tag>{t.here}</Tag> : null}{' '}
              {organ.demonstration ? <Tag dashed>{texts.tags.demo}</Tag> : null}
              {language === 'zh' ? null : (
                <>
                  <br />
                  <span className="note">{organ.nameEn}</span>
                </>
              )}
            </th>
            <td data-label={t.code} className="nowrap">
              {organ.code ?? (organ.kind === 'court' ? t.unknownCode : '—')}{' '}
              {organ.codeSource === 'derived' ? <Tag dashed>{t.derived}</Tag> : null}
            </td>
            <td data-label={t.level} className="nowrap">
              {organ.level === null ? '—' : (t.levels[organ.level] ?? organ.level)}
            </td>
            <td data-label={t.province} className="nowrap">
              {organ.province === null ? '—' : provinceName(organ.province, language)}
            </td>
            <td data-label={t.reliability} className="nowrap">
              {t.reliabilities[organ.reliability] ?? organ.reliability}
            </td>
            <td data-label={t.source} className="dim">
              {t.sources[organ.source] ?? organ.source}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Divisions({ divisions }: { readonly divisions: AnswerOf<typeof routes.divisions>['divisions'] }): ReactNode {
  const { directory: t } = useReading().texts;
  return (
    <table className="tbl records">
      <thead>
        <tr>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.divisionCode}</th>
          <th scope="col">{t.within}</th>
          <th scope="col">{t.valid}</th>
          <th scope="col">{t.successor}</th>
          <th scope="col">{t.source}</th>
        </tr>
      </thead>
      <tbody>
        {divisions.map((division) => (
          <tr key={`${division.code} ${division.from ?? ''}`}>
            <th scope="row" className="name">
              {division.name}
            </th>
            <td data-label={t.divisionCode}>{division.code}</td>
            <td data-label={t.within}>{division.within}</td>
            <td data-label={t.valid}>
              {division.from ?? ''}–{division.until ?? ''}
            </td>
            <td data-label={t.successor}>{division.successors.join(' ')}</td>
            <td data-label={t.source} className="dim">
              {t.sources[division.source] ?? division.source}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
