import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseRef } from '#contract/shapes/case.ts';
import type { ScreeningInput } from '#contract/shapes/screening.ts';
import { parseDay } from '#words/day.ts';
import { call, Unreachable } from '../client/call.ts';
import { newIntention } from '../client/intention.ts';
import '../parts/act-form.css';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { Choices, TextEntry } from '../parts/field.tsx';
import { CheckedReceipt } from '../receipt/checked-receipt.tsx';
import { emptyBegin, inputOf, schemeIds, type BeginDraft } from './begin-input.ts';
import { useScreeningTexts } from './texts.ts';
import './work.css';

/** Has an exhibit screened: what must be said for its custody is asked, the act is entered, and the receipt comes back. */
export function BeginScreening({
  target,
  exhibit,
  onDone,
}: {
  readonly target: CaseRef;
  readonly exhibit: string;
  readonly onDone: () => void;
}): ReactNode {
  const t = useScreeningTexts().begin;
  const [draft, setDraft] = useState(emptyBegin);
  const intention = useRef(newIntention());
  const queries = useQueryClient();
  const beginning = useMutation({
    mutationFn: (body: ScreeningInput) =>
      call(
        routes.beginScreening,
        { params: { ...target, exhibit }, query: {}, body },
        { idempotencyKey: intention.current },
      ),
    onSuccess: () => queries.invalidateQueries(),
    onError: (error) => {
      if (!(error instanceof Unreachable)) intention.current = newIntention();
    },
  });
  if (beginning.data !== undefined) {
    const { screening, entered } = beginning.data;
    return (
      <div className="begun" role="status">
        <p>{t.done}</p>
        <p className="row">
          <Link
            className="btn main"
            to="/courts/$court/cases/$case/screenings/$screening"
            params={{ ...target, screening }}
          >
            {t.follow}
          </Link>
        </p>
        <CheckedReceipt receipt={entered.receipt} name={`receipt-${entered.filingNumber}-${entered.entry + 1}`} />
      </div>
    );
  }
  return (
    <BeginForm
      draft={draft}
      onChange={setDraft}
      busy={beginning.isPending}
      onBegin={(body) => beginning.mutate(body)}
      onCancel={onDone}
      fault={
        beginning.isError ? (
          <Fault
            error={beginning.error}
            names={{ officers: t.officersWanted, place: t.place, reason: t.reason, leakedOn: t.leakedOn }}
          />
        ) : null
      }
    />
  );
}

/** The form itself. */
export function BeginForm({
  draft,
  onChange,
  busy,
  onBegin,
  onCancel,
  fault,
}: {
  readonly draft: BeginDraft;
  readonly onChange: (draft: BeginDraft) => void;
  readonly busy: boolean;
  readonly onBegin: (input: ScreeningInput) => void;
  readonly onCancel: () => void;
  readonly fault: ReactNode;
}): ReactNode {
  const texts = useScreeningTexts();
  const t = texts.begin;
  const body = inputOf(draft);
  const wrongDay =
    draft.leaked === 'known' && draft.leakedDay.trim().length >= 10 && !parseDay(draft.leakedDay.trim()).ok;
  const entry = (name: 'place' | 'one' | 'two' | 'reason', label: string, hint?: string): ReactNode => (
    <TextEntry
      label={label}
      value={draft[name]}
      {...(hint === undefined ? {} : { hint })}
      onChange={(value) => onChange({ ...draft, [name]: value })}
    />
  );
  return (
    <form
      className="act-form begin-screening"
      onSubmit={(event) => {
        event.preventDefault();
        if (body !== null) onBegin(body);
      }}
    >
      <p className="second measure">{t.lead}</p>
      <Choices
        label={t.leakedOn}
        value={draft.leaked}
        options={(['known', 'unknown'] as const).map((value) => ({ value, label: t[value] }))}
        onChange={(leaked) => onChange({ ...draft, leaked })}
      />
      {draft.leaked === 'known' ? (
        <TextEntry
          label={t.leakedDay}
          value={draft.leakedDay}
          hint={t.leakedDayHint}
          problem={wrongDay ? t.dayWrong : undefined}
          mode="numeric"
          onChange={(leakedDay) => onChange({ ...draft, leakedDay })}
        />
      ) : null}
      {draft.leaked === 'unknown' ? <p className="note">{t.leakedUnknownHint}</p> : null}
      <div className="columns">
        {entry('one', t.officerOne)}
        {entry('two', t.officerTwo, t.officersHint)}
      </div>
      {entry('place', t.place)}
      {entry('reason', t.reason, t.reasonHint)}
      <Choices
        label={t.scheme}
        value={draft.scheme}
        options={schemeIds.map((value) => ({ value, label: texts.schemes[value] }))}
        onChange={(scheme) => onChange({ ...draft, scheme })}
      />
      {fault}
      <p className="row">
        <Button kind="main" submit busy={busy} unavailable={body === null ? t.missing : undefined}>
          {t.submit}
        </Button>
        <Button onPress={onCancel}>{t.cancel}</Button>
      </p>
    </form>
  );
}
