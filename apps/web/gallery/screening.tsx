import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ladderSchemes } from '#law/proposals/ladder-schemes.ts';
import { factsOf } from '#screening/figures/facts.ts';
import { kinds } from '#screening/kinds.ts';
import { asDay } from '#words/day.ts';
import '../frame/frame.css';
import { Button, LinkButton } from '../parts/button.tsx';
import { Section } from '../parts/section.tsx';
import { AtWork, workTitle } from '../screening/at-work.tsx';
import { BeginForm } from '../screening/begin.tsx';
import { emptyBegin } from '../screening/begin-input.ts';
import { HowCounted } from '../screening/engine.tsx';
import { FactsTaken } from '../screening/facts-given.tsx';
import { Overlaps } from '../screening/overlap.tsx';
import { ReportSections } from '../screening/report.tsx';
import { Sample } from '../screening/sample.tsx';
import { ScreeningLine } from '../screening/screenings-of.tsx';
import { useScreeningTexts } from '../screening/texts.ts';
import { useReading } from '../texts/language.tsx';
import { divisionTable, kindsOnly, nobody, wholeScreening } from './screening-report-samples.ts';
import { maskedRows, overlapSamples, summaries } from './screening-samples.ts';

const on = asDay('2026-11-23');
const queries = new QueryClient();
const nothing = (): undefined => undefined;

/** Every part of the screening pages in every state. */
export function ScreeningGallery(): ReactNode {
  const { texts, language, setLanguage } = useReading();
  return (
    <QueryClientProvider client={queries}>
      <header className="top">
        <span className="word">登闻</span>
        <nav aria-label={texts.frame.places}>
          <LinkButton onPress={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>language</LinkButton>
        </nav>
      </header>
      <main className="page">
        <h1>筛查的部件与状态</h1>
        <AtWorkStates />
        <Form />
        <div className="screening-report">
          <ReportSections screening={wholeScreening} on={on} scheme="R-MANY" table={divisionTable} />
          <Rest />
          <h2>kinds only</h2>
          <ReportSections screening={kindsOnly} on={on} scheme="R-MANY" table={divisionTable} />
          <h2>nobody</h2>
          <ReportSections screening={nobody} on={on} scheme="R-MANY-PIPL28" table={divisionTable} />
        </div>
      </main>
    </QueryClientProvider>
  );
}

function AtWorkStates(): ReactNode {
  const t = useScreeningTexts();
  return (
    <Section title={t.list.title}>
      <div className="screenings-of">
        <ul>
          {summaries.map((one) => (
            <li key={one.id}>
              <ScreeningLine screening={one}>
                <a href="#app">{t.list.open}</a>
              </ScreeningLine>
            </li>
          ))}
        </ul>
      </div>
      {summaries
        .filter(({ state }) => state !== 'done')
        .map((one) => (
          <div key={one.id}>
            <h3>{workTitle(one, t)}</h3>
            <AtWork
              screening={one}
              unreachable={one.state === 'running'}
              stop={<Button>{t.work.stop}</Button>}
              resume={<Button kind="main">{t.work.resume}</Button>}
            />
          </div>
        ))}
    </Section>
  );
}

function Form(): ReactNode {
  const t = useScreeningTexts();
  const [draft, setDraft] = useState(emptyBegin);
  const [typed, setTyped] = useState({ ...emptyBegin, leaked: 'known', leakedDay: '2024-02-30' } as const);
  return (
    <Section title={t.begin.open}>
      {[draft, typed].map((one, place) => (
        <BeginForm
          key={place === 0 ? 'empty' : 'wrong'}
          draft={one}
          onChange={place === 0 ? setDraft : () => setTyped(typed)}
          busy={false}
          onBegin={nothing}
          onCancel={nothing}
          fault={null}
        />
      ))}
    </Section>
  );
}

const sampleFacts = factsOf(wholeScreening, { exhibits: [], scheme: ladderSchemes['R-MANY'], kinds });

function Rest(): ReactNode {
  const t = useScreeningTexts();
  return (
    <>
      <FactsTaken
        exhibit={2}
        given={['informationKinds', 'affectedItems', 'personsByKind']}
        values={sampleFacts}
        differing={[
          { fact: 'affectedPersons', kept: { state: 'given', value: 900_000 }, screened: 1_284_306 },
          { fact: 'includesUnder14', kept: { state: 'found', value: false }, screened: true },
          { fact: 'criminalItems', kept: { state: 'disputed' }, screened: [{ kind: 'contact', items: 3 }] },
        ]}
      />
      <FactsTaken exhibit={2} given={[]} values={{}} differing={[]} />
      <Overlaps
        list={overlapSamples}
        target={{ court: 'demo-jiangnan', case: '00000000-0000-4000-8000-000000000003' }}
      />
      <Overlaps
        list={{ overlaps: [], mayAuthorise: false }}
        target={{ court: 'demo-jiangnan', case: '00000000-0000-4000-8000-000000000003' }}
      />
      <HowCounted
        engine={wholeScreening.engine}
        software={{ version: '0.1.0', engineDigest: 'f00dfeed12345678'.repeat(4) }}
        leakedOn={null}
        view={{ officers: ['演示员甲', '演示员乙'], place: '电子数据室', reason: '查明人数' }}
      />
      <Section title={t.sample.title}>
        <Sample sample={maskedRows} />
        <Sample sample={{ parts: [] }} />
      </Section>
    </>
  );
}
