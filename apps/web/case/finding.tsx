import { useState, type ReactNode } from 'react';
import type { ActAnswer, AvailableAct, CaseRef } from '#contract/shapes/case.ts';
import { isFactName } from '#law/facts/parse.ts';
import { vocabulary, type FactName } from '#law/facts/vocabulary.ts';
import { FactEntry, type State } from '../filing/fact-entry.tsx';
import { Finder } from '../parts/finder.tsx';
import { useReading } from '../texts/language.tsx';
import { ActForm } from './act-form.tsx';

interface FindingProps {
  readonly act: AvailableAct;
  readonly target: CaseRef;
  /** Facts that gates still wait for, the open terms first. */
  readonly facts: readonly string[];
  /** The fact whose button was pressed beside a gate, and what would be found of it. */
  readonly given: { readonly fact?: unknown; readonly value?: unknown } | undefined;
  readonly onDone: (answer: ActAnswer) => void;
  readonly onCancel: () => void;
}

/** 认定: which fact, and what is found of it, asked as its own kind asks: yes or no, a number, a day, a choice. */
export function Finding({ act, target, facts, given, onDone, onCancel }: FindingProps): ReactNode {
  const { texts, language } = useReading();
  const t = texts.act;
  const [fact, setFact] = useState<FactName | null>(() => named(given?.fact));
  const [state, setState] = useState<State>(() =>
    given?.value === undefined ? undefined : { state: 'given', value: given.value },
  );
  const [typed, type] = useState(fact === null ? '' : vocabulary[fact].question[language]);
  const offered = [...new Set([...facts, ...Object.keys(vocabulary)])].filter(isFactName);
  const wanted = typed.trim().toLowerCase();
  const near = offered.filter((name) => vocabulary[name].question[language].toLowerCase().includes(wanted));
  const found = fact !== null && state?.state === 'given' ? { fact, value: state.value } : null;
  return (
    <ActForm
      act={{ ...act, fields: act.fields.filter(({ name }) => name !== 'fact' && name !== 'value') }}
      target={target}
      related={[]}
      beside={found}
      besideMissing={t.findMissing}
      onDone={onDone}
      onCancel={onCancel}
    >
      <Finder
        label={t.factToFind}
        hint={t.factHint}
        typed={typed}
        onType={type}
        chosen={fact}
        candidates={near.slice(0, 40).map((name) => ({
          id: name,
          name: vocabulary[name].question[language],
          note: facts.includes(name) ? t.factAwaited : '',
        }))}
        onChoose={(id) => {
          const chosen = named(id);
          if (chosen === null) return;
          setFact(chosen);
          setState(undefined);
          type(vocabulary[chosen].question[language]);
        }}
      />
      {fact === null ? null : (
        <FactEntry key={fact} name={fact} sheet={{ [fact]: state }} onFact={(_, next) => setState(next)} />
      )}
    </ActForm>
  );
}

const named = (fact: unknown): FactName | null => (typeof fact === 'string' && isFactName(fact) ? fact : null);
