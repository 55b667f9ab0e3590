import { useState, type ReactNode } from 'react';
import type { FactDefinition, FactState } from '#law/kernel/fact.ts';
import { vocabulary, type FactName, type FactSheet } from '#law/facts/vocabulary.ts';
import { parsePartialDay } from '#words/day.ts';
import { parseYuan } from '#words/money.ts';
import { halfWidth } from '#words/normal.ts';
import { FactSource } from '../law/fact-source.tsx';
import { LinkButton } from '../parts/button.tsx';
import { Check, Choices, TextEntry } from '../parts/field.tsx';
import { Slot, type SlotValue } from '../parts/slot.tsx';
import { useReading } from '../texts/language.tsx';
import { ListEntry } from './list-entry.tsx';

export type State = FactState<unknown> | undefined;
export type OnFact = (name: FactName, state: State) => void;

interface EntryProps {
  readonly name: FactName;
  readonly sheet: FactSheet;
  readonly onFact: OnFact;
}

const given = (value: unknown): State => ({ state: 'given', value });
const notKnown: State = { state: 'not-known' };

/**
 * One fact put as its question; an answer, 不知道, or nothing yet. Nothing is filled in for anybody. Where it was given from
 * somewhere its source stands under it, until somebody answers otherwise: a source does not vouch for what it does not say.
 */
export function FactEntry(props: EntryProps): ReactNode {
  return (
    <div>
      <Entry {...props} />
      <FactSource state={props.sheet[props.name]} short />
    </div>
  );
}

function Entry({ name, sheet, onFact }: EntryProps): ReactNode {
  const { texts, language } = useReading();
  const definition: FactDefinition = vocabulary[name];
  const label = definition.question[language];
  const state: State = sheet[name];
  const set = (next: State): void => onFact(name, next);
  switch (definition.kind) {
    case 'boolean':
      return (
        <Choices
          label={label}
          value={answerOf(state)}
          options={[
            { value: 'yes', label: texts.form.yes },
            { value: 'no', label: texts.form.no },
            { value: 'not-known', label: texts.form.notKnown },
          ]}
          onChange={(answer) => set(answer === 'not-known' ? notKnown : given(answer === 'yes'))}
        />
      );
    case 'choice':
      return (
        <div className="entry">
          <span className="label">{label}</span>
          <FactSlot name={name} sheet={sheet} onFact={onFact} />
        </div>
      );
    case 'set':
      return <SetEntry label={label} definition={definition} state={state} set={set} />;
    case 'count':
    case 'fen':
    case 'day':
    case 'text':
      return <Typed label={label} kind={definition.kind} state={state} set={set} />;
    case 'list':
      return <ListEntry name={name} label={label} state={state} set={set} />;
  }
}

function answerOf(state: State): 'yes' | 'no' | 'not-known' | null {
  if (state === undefined || state.state === 'not-asked') return null;
  if (state.state === 'given' || state.state === 'found') return state.value === true ? 'yes' : 'no';
  return 'not-known';
}

/** A choice or a yes-or-no fact as a gap in a sentence. */
export function FactSlot({
  name,
  sheet,
  onFact,
  words,
  hint,
}: EntryProps & { readonly words?: Readonly<Record<string, string>>; readonly hint?: string }): ReactNode {
  const { texts, language } = useReading();
  const definition: FactDefinition = vocabulary[name];
  const state: State = sheet[name];
  const boolean = definition.kind === 'boolean';
  const options = boolean
    ? [
        { value: 'yes', words: words?.['yes'] ?? texts.form.yes },
        { value: 'no', words: words?.['no'] ?? texts.form.no },
      ]
    : Object.entries(definition.options ?? {}).map(([value, option]) => ({ value, words: option[language] }));
  const value: SlotValue =
    state?.state === 'given' || state?.state === 'found'
      ? { state: 'chosen', value: boolean ? (state.value === true ? 'yes' : 'no') : String(state.value) }
      : state?.state === 'not-known'
        ? { state: 'not-known' }
        : { state: 'empty' };
  return (
    <Slot
      label={definition.question[language]}
      {...(hint === undefined ? {} : { hint })}
      value={value}
      options={options}
      onChange={(next) => {
        if (next.state === 'empty') onFact(name, undefined);
        else if (next.state === 'not-known') onFact(name, notKnown);
        else onFact(name, given(boolean ? next.value === 'yes' : next.value));
      }}
    />
  );
}

function SetEntry({
  label,
  definition,
  state,
  set,
}: {
  readonly label: string;
  readonly definition: FactDefinition;
  readonly state: State;
  readonly set: (state: State) => void;
}): ReactNode {
  const { texts, language } = useReading();
  const chosen: readonly unknown[] = state?.state === 'given' && Array.isArray(state.value) ? state.value : [];
  return (
    <fieldset className="choices">
      <legend>{label}</legend>
      <div>
        {Object.entries(definition.options ?? {}).map(([value, option]) => (
          <Check
            key={value}
            label={option[language]}
            checked={chosen.includes(value)}
            onChange={(on) => {
              const next = on ? [...chosen, value] : chosen.filter((one) => one !== value);
              set(next.length === 0 ? undefined : given(next));
            }}
          />
        ))}
        <Check
          label={texts.form.notKnown}
          checked={state?.state === 'not-known'}
          onChange={(on) => set(on ? notKnown : undefined)}
        />
      </div>
    </fieldset>
  );
}

type TypedKind = 'count' | 'fen' | 'day' | 'text';

/** What was typed, as the fact's value; undefined: it is of the wrong form. */
function valueOf(kind: TypedKind, typed: string): unknown {
  const text = halfWidth(typed).trim();
  switch (kind) {
    case 'text':
      return text;
    case 'count': {
      const digits = text.replace(/[,，\s]/gu, '');
      return /^\d{1,12}$/u.test(digits) ? Number(digits) : undefined;
    }
    case 'fen': {
      const read = parseYuan(text);
      return read.ok ? read.value : undefined;
    }
    case 'day': {
      const read = parsePartialDay(text);
      return read.ok ? read.value : undefined;
    }
  }
}

function typedOf(kind: TypedKind, state: State): string {
  if (state?.state !== 'given' && state?.state !== 'found') return '';
  if (kind === 'fen' && typeof state.value === 'number') return (state.value / 100).toFixed(2);
  return String(state.value);
}

/** Whether what stands in the field is what the sheet says; a wrong entry says nothing, and stays to be put right. */
function says(kind: TypedKind, typed: string, state: State): boolean {
  const value = valueOf(kind, typed);
  return state?.state === 'given' || state?.state === 'found'
    ? value === state.value
    : typed === '' || value === undefined;
}

function Typed({
  label,
  kind,
  state,
  set,
}: {
  readonly label: string;
  readonly kind: TypedKind;
  readonly state: State;
  readonly set: (state: State) => void;
}): ReactNode {
  const { texts } = useReading();
  const f = texts.filing.fact;
  const [entered, type] = useState(() => typedOf(kind, state));
  // An answer may also come from elsewhere on the page, as out of a report.
  const typed = says(kind, entered, state) ? entered : typedOf(kind, state);
  const wrong = typed !== '' && valueOf(kind, typed) === undefined;
  const problem = { count: f.numberProblem, fen: f.moneyProblem, day: f.dayProblem, text: '' }[kind];
  return (
    <div>
      <TextEntry
        label={kind === 'fen' ? `${label}（${f.yuan}）` : label}
        mode={kind === 'text' ? 'text' : 'numeric'}
        value={state?.state === 'not-known' ? '' : typed}
        {...(state?.state === 'not-known' ? { placeholder: texts.form.notKnown } : {})}
        {...(wrong ? { problem } : {})}
        onChange={(next) => {
          type(next);
          const value = valueOf(kind, next);
          set(next === '' || value === undefined ? undefined : given(value));
        }}
      />
      <p className="note">
        {state?.state === 'not-known' ? (
          <LinkButton onPress={() => set(undefined)}>{texts.filing.clear}</LinkButton>
        ) : (
          <LinkButton
            onPress={() => {
              type('');
              set(notKnown);
            }}
          >
            {texts.filing.sayUnknown}
          </LinkButton>
        )}
      </p>
    </div>
  );
}
