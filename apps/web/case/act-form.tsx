import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { ActAnswer, AvailableAct, CaseRef, RelatedCase } from '#contract/shapes/case.ts';
import { call, Unreachable } from '../client/call.ts';
import { newIntention } from '../client/intention.ts';
import { cites } from '../law/reasons.ts';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { useReading } from '../texts/language.tsx';
import '../parts/act-form.css';
import './act-form.css';
import { ActInput, startOf } from './act-input.tsx';

type Values = Readonly<Record<string, unknown>>;

interface ActFormProps {
  readonly act: AvailableAct;
  readonly target: CaseRef;
  readonly related: readonly RelatedCase[];
  /** Values that the page knows already, such as the open term whose button was pressed. */
  readonly given?: Values;
  /** Values made beside the form, such as a corrected complaint; null while they are not complete. */
  readonly beside?: Values | null;
  /** What is said while they are not. */
  readonly besideMissing?: string;
  /** What is asked before the fields that the act itself declares. */
  readonly children?: ReactNode;
  readonly onDone: (answer: ActAnswer) => void;
  readonly onCancel: () => void;
}

const none: Values = {};

/** The form of any act, drawn from what the act says that it asks; one press is one intention, however often it is sent. */
export function ActForm({
  act,
  target,
  related,
  given = none,
  beside = none,
  besideMissing,
  children,
  onDone,
  onCancel,
}: ActFormProps): ReactNode {
  const { texts, language } = useReading();
  const t = texts.act;
  const [values, setValues] = useState<Values>(() => ({
    ...Object.fromEntries(act.fields.map((field) => [field.name, startOf(field)])),
    ...given,
  }));
  const intention = useRef(newIntention());
  const queries = useQueryClient();
  const doing = useMutation({
    mutationFn: () =>
      call(
        routes.act,
        { params: { ...target, act: act.act }, query: {}, body: { ...values, ...beside } },
        { idempotencyKey: intention.current },
      ),
    onSuccess: async (answer) => {
      await queries.invalidateQueries();
      onDone(answer);
    },
    onError: (error) => {
      // A refusal ends the intention: what is sent next may differ. A lost connection does not: the same is sent again.
      if (!(error instanceof Unreachable)) intention.current = newIntention();
    },
  });
  const names = {
    fact: t.factToFind,
    value: t.factToFind,
    ...Object.fromEntries(act.fields.map((field) => [field.name, field.words[language]])),
  };
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        doing.mutate();
      }}
    >
      <h3>{act.words[language]}</h3>
      <p className="second">{act.explains[language]}</p>
      <p className="note">{cites(act.provisions, language)}</p>
      {children}
      {act.fields.map((field) => (
        <ActInput
          key={field.name}
          field={field}
          value={values[field.name]}
          related={related}
          onChange={(value) => setValues({ ...values, [field.name]: value })}
        />
      ))}
      {act.follows.length === 0 ? null : (
        <div>
          <p className="note">{t.follows}</p>
          <ol className="then">
            {act.follows.map((one) => (
              <li key={one.zh}>{one[language]}</li>
            ))}
          </ol>
        </div>
      )}
      {doing.isError ? <Fault error={doing.error} again={() => doing.mutate()} names={names} /> : null}
      <p className="row">
        <Button
          kind="main"
          submit
          busy={doing.isPending}
          unavailable={beside === null ? (besideMissing ?? t.missing) : undefined}
        >
          {doing.isPending ? t.doing : t.do(act.words[language])}
        </Button>
        <Button onPress={onCancel}>{t.cancel}</Button>
      </p>
    </form>
  );
}
