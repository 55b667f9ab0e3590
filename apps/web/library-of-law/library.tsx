import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { searchProvisions } from '#law/library/search.ts';
import type { Instrument, Provision } from '#law/sources/provision.ts';
import { provisions } from '#law/sources/sources.ts';
import { watchList } from '#law/sources/watch.ts';
import { PageTitle } from '../frame/title.tsx';
import { TextEntry } from '../parts/field.tsx';
import { Message } from '../parts/message.tsx';
import { Section } from '../parts/section.tsx';
import { Tag } from '../parts/tag.tsx';
import { useReading } from '../texts/language.tsx';
import './law.css';
import { MarkTag } from './marks.tsx';

const route = getRouteApi('/law');

/** Every provision that a rule here rests on, by instrument, and what is on its way and not law. */
export function LibraryOfLaw(): ReactNode {
  const { texts } = useReading();
  const t = texts.law;
  const { q = '' } = route.useSearch();
  const asked = useDeferredValue(q);
  const navigate = useNavigate({ from: '/law' });
  const found = useMemo(() => searchProvisions(asked), [asked]);
  const all = Object.keys(provisions).length;
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} windowTitle={t.title} />
      <Section title={t.provisions} note={t.shown(found.length, all)} first>
        <div className="measure screen-only">
          <TextEntry
            label={t.find}
            mode="search"
            value={q}
            placeholder={t.placeholder}
            onChange={(typed) => void navigate({ search: typed === '' ? {} : { q: typed }, replace: true })}
          />
        </div>
        {found.length === 0 ? (
          <Message title={t.none} />
        ) : asked.trim() === '' ? (
          <ByInstrument found={found} />
        ) : (
          <Found found={found} />
        )}
      </Section>
      <Watched />
    </>
  );
}

/** Found ones in the order of how well they fit. */
function Found({ found }: { readonly found: readonly Provision[] }): ReactNode {
  return (
    <ul className="provisions">
      {found.map((provision) => (
        <Line key={provision.id} provision={provision} />
      ))}
    </ul>
  );
}

function ByInstrument({ found }: { readonly found: readonly Provision[] }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.law;
  const groups = [...Map.groupBy(found, ({ instrument }) => instrument)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  return groups.map(([instrument, own]) => (
    <details key={instrument.code} className="instrument">
      <summary>
        <b>{instrument.title[language]}</b> <InstrumentTag instrument={instrument} />
        <span className="note">
          {t.since(instrument.from)}
          {instrument.until === undefined ? '' : t.until(instrument.until)}　{t.count(own.length)}
        </span>
      </summary>
      <ul className="provisions">
        {own.map((provision) => (
          <Line key={provision.id} provision={provision} />
        ))}
      </ul>
    </details>
  ));
}

/** What an instrument that is no law is instead. */
export function InstrumentTag({ instrument: { force } }: { readonly instrument: Instrument }): ReactNode {
  const { texts } = useReading();
  return force === 'law' ? null : <Tag dashed>{texts.law.forces[force]}</Tag>;
}

function Line({ provision }: { readonly provision: Provision }): ReactNode {
  const { language } = useReading();
  return (
    <li>
      <Link to="/law/$provision" params={{ provision: provision.id }}>
        {provision.cite[language]}
      </Link>
      <span>{provision.gist[language]}</span>
      <span>
        <InstrumentTag instrument={provision.instrument} /> <MarkTag mark={provision.mark} />
      </span>
    </li>
  );
}

/** Drafts and changes, each with how far it was checked: a draft is not law, however far it has come. */
function Watched(): ReactNode {
  const { texts, language } = useReading();
  const t = texts.law;
  return (
    <Section title={t.watch} note={t.watchNote}>
      <table className="tbl records">
        <thead>
          <tr>
            <th scope="col">{t.watched}</th>
            <th scope="col">{t.day}</th>
            <th scope="col">{t.effect}</th>
            <th scope="col">{t.checked}</th>
          </tr>
        </thead>
        <tbody>
          {watchList.toReversed().map(({ id, on, status, change, effect, mark, dateMark, address }) => (
            <tr key={id}>
              <th scope="row">
                {change[language]} {status === 'in-force' ? null : <Tag dashed>{t.statuses[status]}</Tag>}
              </th>
              <td data-label={t.day} className="nowrap">
                {on}
                {dateMark === undefined ? null : <MarkTag mark={dateMark} />}
              </td>
              <td data-label={t.effect}>{effect[language]}</td>
              <td data-label={t.checked}>
                <MarkTag mark={mark} />
                {address === undefined ? null : <small className="mono"> {address}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
