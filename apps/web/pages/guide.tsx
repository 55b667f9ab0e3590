import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { PageTitle } from '../frame/title.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { Answer } from '../parts/mark.tsx';
import { useTexts } from '../texts/language.tsx';
import './guide.css';

const key = 'dengwen.guide';
const steps = [
  ['role', '/sign-in'],
  ['library', '/library'],
  ['draft', '/drafts'],
  ['file', '/drafts'],
  ['verify', '/verify'],
  ['judge', '/sign-in'],
  ['second', '/sign-in'],
] as const;

function kept(): readonly string[] {
  try {
    return (localStorage.getItem(key) ?? '').split(' ').filter(Boolean);
  } catch {
    return [];
  }
}

/** Five minutes through a case. Which steps are done is kept on this device only. */
export function Guide(): ReactNode {
  const texts = useTexts();
  const t = texts.guide;
  const [done, setDone] = useState(kept);
  const keep = (next: readonly string[]): void => {
    setDone(next);
    try {
      localStorage.setItem(key, next.join(' '));
    } catch {
      return;
    }
  };
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} windowTitle={t.title} />
      <p className="guide-progress">
        <progress value={done.length} max={steps.length} aria-label={t.title} /> {t.progress(done.length, steps.length)}
        {'　'}
        {done.length === 0 ? null : <LinkButton onPress={() => keep([])}>{t.reset}</LinkButton>}
      </p>
      <ol className="guide">
        {steps.map(([id, to], n) => {
          const [title, lead, place] = t.steps[id] ?? ['', '', ''];
          return (
            <li key={id}>
              <span className="n">{n + 1}</span>
              <div>
                <h2>{title}</h2>
                <p>{lead}</p>
              </div>
              <div className="row">
                <Link className="btn" to={to}>
                  {place}
                </Link>
                {done.includes(id) ? (
                  <Answer answer="yes">{t.done}</Answer>
                ) : (
                  <Button kind="small" onPress={() => keep([...done, id])}>
                    {t.mark}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
