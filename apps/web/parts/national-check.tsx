import type { ReactNode } from 'react';
import type { NationalMatch } from '#contract/shapes/case.ts';
import { count, dayOf } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';
import './aside.css';

export type NationalCheckState =
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'not-possible' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'done'; readonly searched: number; readonly matches: readonly NationalMatch[] };

/** What the whole country has on the same defendant and conduct, looked for while the form is typed. */
export function NationalCheck({ state, law }: { readonly state: NationalCheckState; readonly law: string }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.national;
  if (state.kind !== 'done' || state.matches.length === 0)
    return (
      <section className="aside-part" aria-live="polite" aria-busy={state.kind === 'searching'}>
        <h2>{t.title}</h2>
        <p>{state.kind === 'done' ? t.none(count(state.searched)) : t[state.kind]}</p>
      </section>
    );
  return (
    <section className="aside-part found" aria-live="polite">
      <h2>{t.found(state.matches.length)}</h2>
      {state.matches.map((match) => (
        <div key={match.filingNumber}>
          <h3>{match.title[language]}</h3>
          <span className="dim">
            {language === 'zh' ? match.court.name : match.court.nameEn}
            {'　'}
            {match.docketedAt === null
              ? t.receivedNotDocketed(dayOf(match.receivedAt))
              : t.docketed(dayOf(match.docketedAt))}
          </span>
          <p>
            {t.grounds(
              texts.comparison[match.grounds.defendant],
              texts.comparison[match.grounds.conduct],
              match.grounds.periodOverlapPercent,
            )}
          </p>
        </div>
      ))}
      <p>{t.mayStillFile}</p>
      <p className="note">{law}</p>
    </section>
  );
}
