import { useId, type ReactNode } from 'react';
import { useTexts } from '../texts/language.tsx';
import './button.css';

export type ButtonKind = 'plain' | 'main' | 'seal' | 'small' | 'wide';

interface ButtonProps {
  readonly children: ReactNode;
  readonly kind?: ButtonKind;
  readonly onPress?: () => void;
  /** Given: the form around it is submitted. */
  readonly submit?: boolean;
  /** The request is under way; a second press does nothing. */
  readonly busy?: boolean;
  /** Why it cannot be pressed now, and on what condition it could. It stays on the page: a hidden way causes telephone calls. */
  readonly unavailable?: string | undefined;
  readonly expanded?: boolean;
  readonly controls?: string;
}

/** Ways that cannot be taken now for one and the same reason, which is said once, behind them. */
export function Unavailable({
  names,
  reason,
}: {
  readonly names: readonly string[];
  readonly reason: string;
}): ReactNode {
  const texts = useTexts();
  const id = useId();
  return (
    <div>
      {names.map((name) => (
        <button key={name} type="button" className="btn small" aria-disabled="true" aria-describedby={id}>
          {name}
        </button>
      ))}
      <span className="note" id={id}>
        {texts.unavailable(reason)}
      </span>
    </div>
  );
}

/** A button named after the legal act. */
export function Button(props: ButtonProps): ReactNode {
  const { children, kind = 'plain', onPress, submit = false, busy = false, unavailable, expanded, controls } = props;
  const texts = useTexts();
  const reason = useId();
  if (unavailable !== undefined)
    return (
      <span className="unavailable">
        <button
          type="button"
          className={`btn ${kind === 'small' ? 'small' : ''}`}
          aria-disabled="true"
          aria-describedby={reason}
        >
          {children}
        </button>
        <span className="note" id={reason}>
          {texts.unavailable(unavailable)}
        </span>
      </span>
    );
  return (
    <button
      type={submit ? 'submit' : 'button'}
      className={`btn ${kind}`}
      aria-busy={busy || undefined}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={busy ? (event) => event.preventDefault() : onPress}
    >
      {children}
    </button>
  );
}

/** A press that reads as a link: language, large text, print. */
export function LinkButton({
  children,
  onPress,
  pressed,
}: {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly pressed?: boolean;
}): ReactNode {
  return (
    <button type="button" className="linklike" aria-pressed={pressed} onClick={onPress}>
      {children}
    </button>
  );
}
