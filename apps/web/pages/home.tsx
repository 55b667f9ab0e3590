import { Link, useNavigate } from '@tanstack/react-router';
import { useId, useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { AnswerOf } from '#contract/route.ts';
import { useAnswer } from '../client/answer.ts';
import { useWindowTitle } from '../frame/title.tsx';
import { Asked } from '../parts/asked.tsx';
import { Button } from '../parts/button.tsx';
import { Message } from '../parts/message.tsx';
import { Section } from '../parts/section.tsx';
import { Tag } from '../parts/tag.tsx';
import { Tiles } from '../parts/tiles.tsx';
import { count, dayOf } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';
import { provinceShort } from '../texts/provinces.ts';
import '../parts/field.css';
import './home.css';

type Portal = AnswerOf<typeof routes.portal>;

/** The public home: what this is, what it is not, and what has been docketed. */
export function Home(): ReactNode {
  const { texts } = useReading();
  useWindowTitle(texts.home.window);
  const portal = useAnswer(routes.portal, { params: {}, query: {} });
  return (
    <div className="home">
      <section className="hero">
        <div>
          <h1>
            {texts.home.title[0]}
            <br />
            {texts.home.title[1]}
          </h1>
          <p className="lead">{texts.home.lead}</p>
          <Find />
        </div>
        <aside className="begin">
          <h2>{texts.home.start}</h2>
          <p>{texts.home.startLead}</p>
          <Link className="btn seal" to="/guide">
            {texts.home.startDo}
          </Link>
          <span className="note">
            {texts.home.startNote} <Link to="/sign-in">{texts.home.signIn}</Link>
          </span>
        </aside>
      </section>
      <Asked of={portal}>{(answer) => <Figures portal={answer} />}</Asked>
      <Section title={texts.home.way} note={texts.home.wayNote}>
        <ol className="stairs">
          {texts.home.steps.map(([period, name, words]) => (
            <li key={name}>
              <span className="period">{period}</span>
              <b>{name}</b>
              {words}
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}

function Find(): ReactNode {
  const { home } = useReading().texts;
  const navigate = useNavigate();
  const [typed, type] = useState('');
  const id = useId();
  return (
    <form
      className="find screen-only"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: '/library', search: typed.trim() === '' ? {} : { q: typed.trim() } });
      }}
    >
      <label htmlFor={id}>{home.find}</label>
      <input
        className="field"
        id={id}
        value={typed}
        placeholder={home.findPlaceholder}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <Button kind="main" submit>
        {home.findDo}
      </Button>
      <p className="note">
        {home.findNote}
        <span className="caseno" lang="zh-CN">
          （2020）浙0192民初10993号
        </span>
      </p>
    </form>
  );
}

function Figures({ portal }: { readonly portal: Portal }): ReactNode {
  const { texts, language } = useReading();
  const { home } = texts;
  const figures = [
    [home.figures.civil, portal.published.civil],
    [home.figures.incidental, portal.published.incidental],
    [home.figures.filings, portal.docket.filings],
    [home.figures.docketed, portal.docket.docketed],
  ] as const;
  const placed = portal.provinces.reduce((sum, { published }) => sum + published, 0);
  const unplaced = portal.published.counted - placed;
  return (
    <>
      <div className="two">
        <div>
          <Latest latest={portal.latest} />
          <Section title={home.library}>
            <p className="measure second">{home.libraryLead(portal.published.all)}</p>
            <p className="row">
              <Link to="/library">{home.libraryDo}</Link>
            </p>
            <p className="measure second">
              {home.directory(count(portal.directory.courts), count(portal.directory.procuratorates))}
            </p>
            <p className="row">
              <Link to="/directory">{home.directoryDo}</Link>
            </p>
          </Section>
        </div>
        <Section title={home.byProvince} note={home.byProvinceNote(portal.published.counted)}>
          <Tiles
            label={home.byProvince}
            says={(tile) => home.tile(tile.name, tile.count ?? 0)}
            tiles={portal.provinces.map((province) => ({
              id: province.province,
              short: provinceShort(province.province, language),
              name: province.words[language],
              column: province.column,
              row: province.row,
              count: province.published,
            }))}
          />
          <p className="note">
            {home.tilesNote}
            {unplaced === 0 ? null : home.unplaced(unplaced)}
          </p>
          <dl className="figures">
            {figures.map(([name, figure]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {count(figure)}
                  <span>{home.figures.unit}</span>
                </dd>
              </div>
            ))}
          </dl>
          <p className="note">
            {home.logNote(count(portal.docket.entries))}{' '}
            {portal.demonstration ? <Tag dashed>{texts.tags.demo}</Tag> : null} <Link to="/verify">{home.verify}</Link>
          </p>
        </Section>
      </div>
    </>
  );
}

function Latest({ latest }: { readonly latest: Portal['latest'] }): ReactNode {
  const { texts, language } = useReading();
  const { home } = texts;
  return (
    <Section title={home.latest} note={home.latestNote}>
      {latest.length === 0 ? (
        <Message title={home.latestNone}>
          <p>{home.latestNoneDo}</p>
        </Message>
      ) : (
        latest.map((one) => (
          <article key={one.entry} className="post">
            <h3>
              {one.title[language]} {one.demonstration ? <Tag dashed>{texts.tags.demo}</Tag> : null}
            </h3>
            {one.docketedAt === null ? null : <time dateTime={one.docketedAt}>{dayOf(one.docketedAt)}</time>}
            <p>
              {language === 'zh' ? one.court.name : one.court.nameEn}
              {'　'}
              <span className="caseno">{one.caseNumber ?? texts.case.noCaseNumber}</span>
              {'　'}
              {home.entry(count(one.entry + 1))}
            </p>
          </article>
        ))
      )}
    </Section>
  );
}
