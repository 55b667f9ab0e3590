import type { ReactNode } from 'react';
import { isFactName } from '#law/facts/parse.ts';
import { vocabulary, type FactName, type FactSheet } from '#law/facts/vocabulary.ts';
import type { FactDefinition } from '#law/kernel/fact.ts';
import type { Gate } from '#law/gates.ts';
import { factsWanted } from '../law/gates-view.tsx';
import { Message } from '../parts/message.tsx';
import { Section } from '../parts/section.tsx';
import { useReading } from '../texts/language.tsx';
import { FactEntry, type OnFact } from './fact-entry.tsx';

interface FactsProps {
  readonly sheet: FactSheet;
  readonly decided: readonly Gate[];
  /** Facts that the register knows, or that only a court finds: never asked of a filer. */
  readonly known: FactSheet;
  readonly onFact: OnFact;
}

const names: readonly FactName[] = Object.keys(vocabulary).filter(isFactName);

/** How many questions stand on the page at once; the next ones follow as these are answered. */
const atOnce = 6;

const asked = (name: FactName, known: FactSheet): boolean => {
  const definition: FactDefinition = vocabulary[name];
  return known[name] === undefined && definition.onlyFound !== true && definition.mover !== 'court';
};

/** What the gates still want to know, most telling first; then everything else, which changes nothing now. */
export function FactsPart({ sheet, decided, known, onFact }: FactsProps): ReactNode {
  const { filing: t } = useReading().texts;
  const wanted = factsWanted(decided)
    .filter(isFactName)
    .filter((name) => asked(name, known));
  const answered = names.filter((name) => sheet[name] !== undefined && asked(name, known));
  const rest = names.filter((name) => !wanted.includes(name) && !answered.includes(name) && asked(name, known));
  const next = wanted.slice(0, atOnce);
  return (
    <>
      <Section title={t.next} note={t.nextWhy} first>
        {next.length === 0 ? <Message title={t.allAsked} /> : <Entries list={next} sheet={sheet} onFact={onFact} />}
      </Section>
      {answered.length === 0 ? null : (
        <Section title={t.fact.given}>
          <Entries list={answered} sheet={sheet} onFact={onFact} />
        </Section>
      )}
      <details className="rest">
        <summary>
          {t.others} <span className="note">{t.othersNote}</span>
        </summary>
        <Entries list={[...wanted.slice(atOnce), ...rest]} sheet={sheet} onFact={onFact} />
      </details>
    </>
  );
}

function Entries({
  list,
  sheet,
  onFact,
}: {
  readonly list: readonly FactName[];
  readonly sheet: FactSheet;
  readonly onFact: OnFact;
}): ReactNode {
  return (
    <ul className="fact-list">
      {list.map((name) => (
        <li key={name}>
          <FactEntry name={name} sheet={sheet} onFact={onFact} />
        </li>
      ))}
    </ul>
  );
}
