import { useId, type ReactNode } from 'react';
import { Mark } from './mark.tsx';
import './field.css';

interface EntryProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  /** What is wrong and what to type instead; it is read out with the field. */
  readonly problem?: ReactNode;
  readonly hint?: ReactNode;
  /** What the machine made of the entry, once it is right. */
  readonly got?: ReactNode;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly mode?: 'text' | 'numeric' | 'search' | 'password' | 'email';
  readonly autoComplete?: string;
  readonly name?: string;
}

/** One line to type into. A wrong entry gets a heavy rule, a crossed box and the correction; never red. */
export function TextEntry(props: EntryProps & { readonly long?: boolean }): ReactNode {
  const {
    label,
    value,
    onChange,
    onLeave,
    problem,
    hint,
    got,
    placeholder,
    required,
    mode = 'text',
    autoComplete = 'off',
    name,
    long = false,
  } = props;
  const id = useId();
  const wrong = problem !== undefined && problem !== null;
  const describedBy = [wrong ? `${id}-p` : null, hint === undefined ? null : `${id}-h`]
    .filter((one) => one !== null)
    .join(' ');
  const shared = {
    id,
    className: 'field',
    value,
    placeholder,
    name,
    required,
    'aria-invalid': wrong || undefined,
    'aria-describedby': describedBy === '' ? undefined : describedBy,
    onBlur: onLeave,
  };
  return (
    <div className={wrong ? 'entry wrong' : 'entry'}>
      <label htmlFor={id}>{label}</label>
      {long ? (
        <textarea {...shared} rows={3} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type={mode === 'password' || mode === 'email' ? mode : 'text'}
          inputMode={mode === 'numeric' || mode === 'search' ? mode : undefined}
          autoComplete={autoComplete}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {wrong ? (
        <p id={`${id}-p`} role="alert">
          <Mark answer="no" />
          {problem}
        </p>
      ) : got === undefined || got === null ? null : (
        <p>{got}</p>
      )}
      {hint === undefined ? null : (
        <p className="hint" id={`${id}-h`}>
          {hint}
        </p>
      )}
    </div>
  );
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** A closed question. Nothing is chosen until someone chooses; "not known" is an answer like any other. */
export function Choices<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}): ReactNode {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend>{label}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function Check({
  label,
  checked,
  onChange,
}: {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}): ReactNode {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
