import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { ActAnswer, ActField, AvailableAct, CaseRef, Defect, RelatedCase } from '#contract/shapes/case.ts';
import { call, Unreachable } from '../client/call.ts';
import { newIntention } from '../client/intention.ts';
import { cites } from '../law/reasons.ts';
import { Button } from '../parts/button.tsx';
import { CourtFinder } from '../parts/court-finder.tsx';
import { Fault } from '../parts/fault.tsx';
import { Check, Choices, TextEntry } from '../parts/field.tsx';
import { useRowKeys } from '../parts/row-keys.ts';
import { useReading } from '../texts/language.tsx';
import './act-form.css';

type Values = Readonly<Record<string, unknown>>;

interface ActFormProps {
  readonly act: AvailableAct;
  readonly target: CaseRef;
  readonly related: readonly RelatedCase[];
  /** Values that the page knows already, such as the open term whose button was pressed. */
  readonly given?: Values;
  /** Words for choices that the act's own form leaves to the case, such as the facts a court may find. */
  readonly choices?: Readonly<Record<string, readonly { readonly value: string; readonly label: string }[]>>;
  /** Values made beside the form, such as a corrected complaint; null while they are not complete. */
  readonly beside?: Values | null;
  readonly onDone: (answer: ActAnswer) => void;
  readonly onCancel: () => void;
}

const none: Values = {};
const noChoices: NonNullable<ActFormProps['choices']> = {};

/** The form of any act, drawn from what the act says that it asks; one press is one intention, however often it is sent. */
export function ActForm({
  act,
  target,
  related,
  given = none,
  choices = noChoices,
  beside = none,
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
      {act.fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={values[field.name]}
          related={related}
          choices={choices[field.name]}
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
      {doing.isError ? <Fault error={doing.error} again={() => doing.mutate()} /> : null}
      <p className="row">
        <Button
          kind="main"
          submit
          busy={doing.isPending}
          unavailable={beside === null ? texts.filing.submitNot : undefined}
        >
          {doing.isPending ? t.doing : t.do(act.words[language])}
        </Button>
        <Button onPress={onCancel}>{t.cancel}</Button>
      </p>
    </form>
  );
}

/** What stands in a field before anybody touched it: nothing that could be taken for an answer. */
function startOf(field: ActField): unknown {
  switch (field.kind) {
    case 'text':
    case 'reasons':
      return '';
    case 'defects':
      return [emptyDefect];
    case 'choices':
    case 'case':
      return [];
    case 'choice':
    case 'court':
    case 'day':
    case 'money':
    case 'yes-no':
    case 'facts':
      return null;
  }
}

const emptyDefect: Defect = { item: '', rule: '', mend: '' };
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

interface FieldProps {
  readonly field: ActField;
  readonly value: unknown;
  readonly related: readonly RelatedCase[];
  readonly choices: readonly { readonly value: string; readonly label: string }[] | undefined;
  readonly onChange: (value: unknown) => void;
}

function Field({ field, value, related, choices, onChange }: FieldProps): ReactNode {
  const { texts, language } = useReading();
  const label = field.required
    ? field.words[language]
    : `${field.words[language]}${language === 'zh' ? '（' : ' ('}${texts.form.optional}${language === 'zh' ? '）' : ')'}`;
  switch (field.kind) {
    case 'text':
      return <TextEntry label={label} value={textOf(value)} onChange={onChange} />;
    case 'reasons':
      return <TextEntry label={label} long value={textOf(value)} onChange={onChange} />;
    case 'day':
      return (
        <TextEntry
          label={label}
          mode="numeric"
          placeholder="2026-11-23"
          value={textOf(value)}
          onChange={(typed) => onChange(typed === '' ? null : typed)}
        />
      );
    case 'money':
      return (
        <TextEntry
          label={label}
          mode="numeric"
          value={typeof value === 'number' ? String(value / 100) : textOf(value)}
          onChange={(typed) => onChange(fenOf(typed))}
        />
      );
    case 'yes-no':
      return (
        <Choices
          label={label}
          value={value === true ? 'yes' : value === false ? 'no' : null}
          options={[
            { value: 'yes', label: texts.act.yes },
            { value: 'no', label: texts.act.no },
          ]}
          onChange={(answer) => onChange(answer === 'yes')}
        />
      );
    case 'choice':
      return (
        <Choices
          label={label}
          value={typeof value === 'string' ? value : null}
          options={
            choices ?? (field.options ?? []).map((option) => ({ value: option.value, label: option.words[language] }))
          }
          onChange={onChange}
        />
      );
    case 'choices': {
      const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
      return (
        <fieldset className="choices">
          <legend>{label}</legend>
          <div>
            {(field.options ?? []).map((option) => (
              <Check
                key={option.value}
                label={option.words[language]}
                checked={chosen.includes(option.value)}
                onChange={(on) =>
                  onChange(on ? [...chosen, option.value] : chosen.filter((one) => one !== option.value))
                }
              />
            ))}
          </div>
        </fieldset>
      );
    }
    case 'court':
      return (
        <CourtFinder
          label={label}
          value={typeof value === 'string' ? { id: value, name: value } : null}
          onChoose={(court) => onChange(court?.id ?? null)}
        />
      );
    case 'case':
      return <Cases label={label} related={related} value={value} onChange={onChange} />;
    case 'defects':
      return <Defects value={value} onChange={onChange} />;
    case 'facts':
      return null;
  }
}

function fenOf(typed: string): number | string | null {
  if (typed === '') return null;
  return /^\d{1,12}(\.\d{1,2})?$/u.test(typed) ? Math.round(Number(typed) * 100) : typed;
}

const isRef = (value: unknown): value is CaseRef =>
  typeof value === 'object' && value !== null && 'court' in value && 'case' in value;

function Cases({
  label,
  related,
  value,
  onChange,
}: {
  readonly label: string;
  readonly related: readonly RelatedCase[];
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}): ReactNode {
  const { language } = useReading();
  const chosen = (Array.isArray(value) ? value : []).filter(isRef);
  return (
    <fieldset className="choices">
      <legend>{label}</legend>
      <div>
        {related.map((one) => {
          const on = chosen.some((ref) => ref.case === one.ref.case);
          return (
            <Check
              key={one.ref.case}
              label={`${language === 'zh' ? one.court.name : one.court.nameEn} ${one.caseNumber ?? one.filingNumber}`}
              checked={on}
              onChange={(next) =>
                onChange(next ? [...chosen, one.ref] : chosen.filter((ref) => ref.case !== one.ref.case))
              }
            />
          );
        })}
      </div>
    </fieldset>
  );
}

const isDefect = (value: unknown): value is Defect =>
  typeof value === 'object' && value !== null && 'item' in value && 'rule' in value && 'mend' in value;

/** All defects at once, each with its rule: a second list would be refused by the act itself. */
function Defects({
  value,
  onChange,
}: {
  readonly value: unknown;
  readonly onChange: (value: readonly Defect[]) => void;
}): ReactNode {
  const { defects: t } = useReading().texts.act;
  const rows = (Array.isArray(value) ? value : []).filter(isDefect);
  const keys = useRowKeys(rows.length);
  const change = (place: number, part: Partial<Defect>): void =>
    onChange(rows.map((row, n) => (n === place ? { ...row, ...part } : row)));
  return (
    <fieldset>
      <legend className="note">{t.note}</legend>
      <ol className="defect-rows">
        {rows.map((row, n) => (
          <li key={keys.keyOf(n)}>
            <TextEntry label={`${n + 1}　${t.item}`} value={row.item} onChange={(item) => change(n, { item })} />
            <TextEntry label={t.rule} value={row.rule} onChange={(rule) => change(n, { rule })} />
            <TextEntry label={t.mend} long value={row.mend} onChange={(mend) => change(n, { mend })} />
            {rows.length === 1 ? null : (
              <Button
                kind="small"
                onPress={() => {
                  keys.drop(n);
                  onChange(rows.filter((_, place) => place !== n));
                }}
              >
                {t.drop}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <Button kind="small" onPress={() => onChange([...rows, emptyDefect])}>
        {t.add}
      </Button>
    </fieldset>
  );
}
