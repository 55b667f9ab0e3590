import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { moment } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';
import type { Saving } from './draft-saver.ts';

const parts = ['matter', 'facts', 'papers', 'claims', 'court', 'preview'] as const;
export type Part = (typeof parts)[number];
export const isPart = (text: string | undefined): text is Part => parts.some((part) => part === text);

/** The parts of a complaint in order, with what is still open in each. */
export function Steps({
  draft,
  part,
  left,
  papers,
}: {
  readonly draft: string;
  readonly part: Part;
  readonly left: Readonly<Record<Part, number>>;
  readonly papers: number;
}): ReactNode {
  const { filing: t } = useReading().texts;
  return (
    <nav className="steps screen-only" aria-label={t.steps}>
      <ol>
        {parts.map((one, n) => (
          <li
            key={one}
            className={one === part ? 'now' : left[one] === 0 && one !== 'facts' && one !== 'preview' ? 'done' : ''}
          >
            <Link
              to="/drafts/$draft"
              params={{ draft }}
              search={{ part: one }}
              aria-current={one === part ? 'step' : undefined}
            >
              {one === part ? <span className="phone">{t.step(n + 1, parts.length)}　</span> : null}
              <span className="name">{t.partNames[one]}</span>
              {left[one] > 0 ? (
                <small>{t.left(left[one])}</small>
              ) : one === 'papers' && papers > 0 ? (
                <small>{t.papersKept(papers)}</small>
              ) : null}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** One part back, one part on, and how the draft stands. */
export function StepNav({
  draft,
  part,
  saving,
}: {
  readonly draft: string;
  readonly part: Part;
  readonly saving: Saving;
}): ReactNode {
  const { filing: t } = useReading().texts;
  const place = parts.indexOf(part);
  const before = parts[place - 1];
  const after = parts[place + 1];
  return (
    <div className="filing-nav screen-only">
      <span className="note" role="status">
        {saving.kind === 'saved'
          ? t.saved(moment(saving.at).slice(11))
          : saving.kind === 'saving'
            ? t.saving
            : saving.kind === 'here'
              ? t.savedHere
              : t.conflict}
      </span>
      {before === undefined ? null : (
        <Link className="btn" to="/drafts/$draft" params={{ draft }} search={{ part: before }}>
          {t.back}
        </Link>
      )}
      {after === undefined ? null : (
        <Link className="btn main" to="/drafts/$draft" params={{ draft }} search={{ part: after }}>
          {t.forward(t.partNames[after])}
        </Link>
      )}
    </div>
  );
}
