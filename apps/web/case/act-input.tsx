import type { ReactNode } from 'react';
import type { ActField, CaseRef, RelatedCase } from '#contract/shapes/case.ts';
import { CourtFinder } from '../parts/court-finder.tsx';
import { Check, Choices, TextEntry } from '../parts/field.tsx';
import { useReading } from '../texts/language.tsx';
import { Defects, emptyDefect } from './defects.tsx';

/** What stands in a field before anybody touched it: nothing that could be taken for an answer. */
export function startOf(field: ActField): unknown {
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

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

interface InputProps {
  readonly field: ActField;
  readonly value: unknown;
  readonly related: readonly RelatedCase[];
  readonly onChange: (value: unknown) => void;
}

export function ActInput({ field, value, related, onChange }: InputProps): ReactNode {
  const { texts, language } = useReading();
  const saysWhen = /[）)]$/u.test(field.words[language]);
  const label =
    field.required || saysWhen
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
          options={(field.options ?? []).map((option) => ({ value: option.value, label: option.words[language] }))}
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
