import { useId, type ReactNode } from 'react';
import type { SideChoice } from '#law/comparison/choice-text.ts';
import { isLaw } from '#law/comparison/comparison-json.ts';
import type { Regime } from '#law/kernel/regime.ts';
import { proposals } from '#law/proposals.ts';
import { readings } from '#law/readings.ts';
import type { Side as SideName } from '#law/comparison/compare-question.ts';
import { cites } from '../law/reasons.ts';
import { Tag } from '../parts/tag.tsx';
import { useReading } from '../texts/language.tsx';
import { withOption, withProposal } from './choice.ts';
import { Figures } from './figures.tsx';

interface SideProps {
  readonly side: SideName;
  readonly choice: SideChoice;
  readonly regime: Regime;
  readonly onChange: (choice: SideChoice) => void;
}

/** One side of the comparison: what is laid over the law in force, how contested points are read, which figures hold. */
export function Side({ side, choice, regime, onChange }: SideProps): ReactNode {
  const { texts, language } = useReading();
  const t = texts.regimes;
  const law = isLaw(regime);
  const read = Object.values(readings).filter(({ id, default: own }) => regime.readings[id] !== own);
  return (
    <div>
      <h2>
        {t.side[side]}　{law ? t.lawInForce : t.lawWith} {law ? null : <Tag dashed>{texts.tags.notLaw}</Tag>}
      </h2>
      <p>{law ? t.gapsStay(regime.on) : t.notLawNote(regime.on)}</p>
      {side === 'one' && law ? (
        <details className="more">
          <summary>{t.layHere}</summary>
          <Switches side={side} choice={choice} regime={regime} onChange={onChange} />
        </details>
      ) : (
        <Switches side={side} choice={choice} regime={regime} onChange={onChange} />
      )}
      <Laid regime={regime} />
      <p className="dim">
        {t.digest} <span className="mono">{`${regime.digest.slice(0, 4)}·${regime.digest.slice(4, 8)}`}</span>
        {language === 'zh' ? '，' : ', '}
        {read.length === 0 ? t.practice : t.otherReadings(read.length)}
      </p>
      <details className="more">
        <summary>{t.readings(Object.keys(readings).length)}</summary>
        <ReadingSwitches choice={choice} regime={regime} onChange={onChange} />
      </details>
      <details className="more">
        <summary>{t.parameters(Object.keys(choice.parameters).length)}</summary>
        <Figures choice={choice} regime={regime} onChange={onChange} />
      </details>
    </div>
  );
}

function Switches({ side, choice, regime, onChange }: SideProps): ReactNode {
  const { texts, language } = useReading();
  const t = texts.regimes;
  return (
    <fieldset className="switches">
      <legend className="unseen">{t.proposals(t.side[side])}</legend>
      {Object.values(proposals).map(({ id, words }) => (
        <label key={id} className="switch" title={words[language]}>
          <input
            type="checkbox"
            checked={choice.proposals.includes(id)}
            onChange={(event) => onChange(withProposal(choice, id, event.currentTarget.checked, regime.on))}
          />
          {t.shortProposals[id] ?? words[language]}
        </label>
      ))}
    </fieldset>
  );
}

/** What stands against each proposal today, and what can lawfully be done instead. */
function Laid({ regime }: { readonly regime: Regime }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.regimes;
  if (regime.proposals.length === 0) return null;
  return (
    <details className="more">
      <summary>{t.blocked(regime.proposals.length)}</summary>
      <dl className="pairs">
        {regime.proposals.map(({ id, words, blockedBy, nearestRoute }) => (
          <div key={id} className="laid">
            <dt>
              <b>{words[language]}</b> <Tag dashed>{texts.tags.notLaw}</Tag>
            </dt>
            <dd>
              {t.blockedBy}
              {blockedBy.length === 0 ? t.blockedByNothing : cites(blockedBy, language)}
            </dd>
            <dd>
              {t.nearest}
              {nearestRoute.words[language]}
              {nearestRoute.provisions.length === 0 ? null : (
                <span className="note">　{cites(nearestRoute.provisions, language)}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function ReadingSwitches({ choice, regime, onChange }: Omit<SideProps, 'side'>): ReactNode {
  const { texts, language } = useReading();
  const t = texts.regimes;
  const base = useId();
  return (
    <ul className="readings">
      {Object.values(readings).map(({ id, question, options, default: own }) => (
        <li key={id}>
          <fieldset>
            <legend>{question[language]}</legend>
            {Object.entries(options).map(([option, { words, sources }]) => (
              <label key={option}>
                <input
                  type="radio"
                  name={`${base} ${id}`}
                  checked={regime.readings[id] === option}
                  onChange={() => onChange(withOption(choice, id, option))}
                />
                <span>
                  {words[language]} {option === own ? <Tag>{t.default}</Tag> : null}
                  <small>　{cites(sources, language)}</small>
                </span>
              </label>
            ))}
          </fieldset>
        </li>
      ))}
    </ul>
  );
}
