import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseRef } from '#contract/shapes/case.ts';
import type { OverlapList, ScreeningOverlap } from '#contract/shapes/screening.ts';
import { overlapWords } from '#screening/overlap/sameness.ts';
import { call, Unreachable } from '../client/call.ts';
import { newIntention } from '../client/intention.ts';
import '../parts/act-form.css';
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
  const { overlap: t, sentences } = useScreeningTexts();
  const language = useLanguage();
  const { title, court, filingNumber, estimates, suggests, authorised, counted } = of;
  const exact = counted !== null;
  return (
    <article className="overlap">
      <h3>{title[language]}</h3>
      <p className="note">
        {language === 'zh' ? court.name : court.nameEn}　<span className="caseno">{filingNumber}</span>
      </p>
      {counted === null ? <Estimated estimates={estimates} /> : <Counted kinds={counted.kinds} />}
      <p>{t.suggests[suggests]}</p>
      <p className="note">
        {sentences([overlapWords[exact ? 'exact' : 'estimate'].caveat[language], exact ? t.whole : t.pair])}
      </p>
      <p className="note" aria-live="polite">
        {counted === null ? (
          <>
            {authorised.here === null ? t.hereNot : t.here(moment(authorised.here))}
            {'　'}
            {authorised.there === null ? t.thereNot : t.there(moment(authorised.there))}
            {authorised.here === null ? null : `　${authorised.there === null ? t.waits : t.counting}`}
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

/** Whether the figures will come by themselves: both judges authorised it, and it is being counted. */
export const isBeingCounted = ({ overlaps }: OverlapList): boolean =>
  overlaps.some(({ authorised, counted }) => counted === null && authorised.here !== null && authorised.there !== null);

function Estimated({ estimates }: Pick<ScreeningOverlap, 'estimates'>): ReactNode {
  const t = useScreeningTexts().overlap;
  return (
    <Figures
      heads={[t.common, t.between, t.ofHere, t.ofThere]}
      rows={estimates.map(({ kind, common, ofOne, ofOther, exact }) => {
        const value = count(Math.round(common.value));
        return [
          t.kinds[kind],
          exact ? value : t.about(value),
          exact ? '—' : t.betweenOf(count(Math.floor(common.least)), count(Math.ceil(common.most))),
          percent(ofOne.value, 1),
          percent(ofOther.value, 1),
        ];
      })}
    />
  );
}

function Counted({ kinds }: Pick<NonNullable<ScreeningOverlap['counted']>, 'kinds'>): ReactNode {
  const t = useScreeningTexts().overlap;
  return (
    <Figures
      heads={[t.common, t.inHere, t.inThere]}
      rows={kinds.map(({ kind, common, here, there }) => [t.kinds[kind], count(common), count(here), count(there)])}
    />
  );
}

/** A row a kind of number; on a phone each is a record. */
function Figures({
  heads,
  rows,
}: {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly [kind: string, ...figures: string[]])[];
}): ReactNode {
  const t = useScreeningTexts().overlap;
  return (
    <table className="tbl records">
      <thead>
        <tr>
          <th scope="col">{t.kind}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="num">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([kind, ...figures]) => (
          <tr key={kind}>
            <th scope="row">
              <b>{kind}</b>
            </th>
            {heads.map((head, place) => (
              <td key={head} className="num" data-label={head}>
                {figures[place]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
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
            <Button
              submit
              busy={authorising.isPending}
              unavailable={reasons.trim() === '' ? t.reasonsMissing : undefined}
            >
              {t.authorise}
            </Button>
          </p>
        </form>
      ) : null}
    </div>
  );
}
