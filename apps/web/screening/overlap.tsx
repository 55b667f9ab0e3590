import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseRef } from '#contract/shapes/case.ts';
import type { OverlapList, ScreeningOverlap } from '#contract/shapes/screening.ts';
import { overlapWords } from '#screening/overlap/sameness.ts';
import { call, Unreachable } from '../client/call.ts';
import { newIntention } from '../client/intention.ts';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { TextEntry } from '../parts/field.tsx';
import { Section } from '../parts/section.tsx';
import { count, moment, percent } from '../texts/format.ts';
import { useLanguage } from '../texts/language.tsx';
import { useScreeningTexts } from './texts.ts';

/** How far data sets of related cases hold the same numbers: first by sketches, counted one by one once both judges authorise it. */
export function Overlaps({ list, target }: { readonly list: OverlapList; readonly target: CaseRef }): ReactNode {
  const t = useScreeningTexts().overlap;
  return (
    <Section title={t.title} note={t.note}>
      {list.overlaps.length === 0 ? <p className="second">{t.none}</p> : null}
      {list.overlaps.map((one) => (
        <Overlap key={one.ref.case} of={one} mayAuthorise={list.mayAuthorise} target={target} />
      ))}
    </Section>
  );
}

function Overlap({
  of,
  mayAuthorise,
  target,
}: {
  readonly of: ScreeningOverlap;
  readonly mayAuthorise: boolean;
  readonly target: CaseRef;
}): ReactNode {
  const t = useScreeningTexts().overlap;
  const language = useLanguage();
  const { title, court, filingNumber, estimates, suggests, authorised, counted } = of;
  const exact = counted !== null;
  return (
    <article className="overlap">
      <h3>{title[language]}</h3>
      <p className="note">
        {language === 'zh' ? court.name : court.nameEn}　<span className="caseno">{filingNumber}</span>
      </p>
      <ul>
        {counted === null
          ? estimates.map(({ kind, common, ofOne, ofOther, exact: whole }) => (
              <li key={kind}>
                <b>{t.kinds[kind]}</b>{' '}
                {whole
                  ? t.exactly(count(Math.round(common.value)))
                  : t.common(
                      count(Math.round(common.value)),
                      count(Math.floor(common.least)),
                      count(Math.ceil(common.most)),
                    )}
                {'　'}
                <span className="second">{t.share(percent(ofOne.value, 1), percent(ofOther.value, 1))}</span>
              </li>
            ))
          : counted.kinds.map(({ kind, common, here, there }) => (
              <li key={kind}>{t.countedOf(t.kinds[kind], count(common), count(here), count(there))}</li>
            ))}
      </ul>
      <p>{t.suggests[suggests]}</p>
      <p className="note">{overlapWords[exact ? 'exact' : 'estimate'].caveat[language]}</p>
      <p className="note">
        {counted === null ? (
          <>
            {authorised.here === null ? t.hereNot : t.here(moment(authorised.here))}
            {'　'}
            {authorised.there === null ? t.thereNot : t.there(moment(authorised.there))}
          </>
        ) : (
          t.counted(moment(counted.at))
        )}
      </p>
      {counted === null && authorised.here === null ? (
        mayAuthorise ? (
          <Authorise target={target} other={of.ref} />
        ) : (
          <p className="row screen-only">
            <Button kind="small" unavailable={t.notJudge}>
              {t.authorise}
            </Button>
          </p>
        )
      ) : null}
    </article>
  );
}

function Authorise({ target, other }: { readonly target: CaseRef; readonly other: CaseRef }): ReactNode {
  const t = useScreeningTexts().overlap;
  const [asked, ask] = useState(false);
  const [reasons, setReasons] = useState('');
  const intention = useRef(newIntention());
  const queries = useQueryClient();
  const authorising = useMutation({
    mutationFn: () =>
      call(
        routes.authoriseOverlap,
        { params: target, query: {}, body: { other, reasons: reasons.trim() } },
        { idempotencyKey: intention.current },
      ),
    onSuccess: () => queries.invalidateQueries(),
    onError: (error) => {
      if (!(error instanceof Unreachable)) intention.current = newIntention();
    },
  });
  return (
    <div className="screen-only">
      <p className="row">
        <Button kind="small" expanded={asked} onPress={() => ask(!asked)}>
          {t.authorise}
        </Button>
      </p>
      {asked ? (
        <form
          className="act-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (reasons.trim() !== '') authorising.mutate();
          }}
        >
          <p className="note">{t.authoriseNote}</p>
          <TextEntry label={t.reasons} long value={reasons} onChange={setReasons} />
          {authorising.isError ? <Fault error={authorising.error} /> : null}
          <p className="row">
            <Button submit busy={authorising.isPending} unavailable={reasons.trim() === '' ? t.reasons : undefined}>
              {t.authorise}
            </Button>
          </p>
        </form>
      ) : null}
    </div>
  );
}
