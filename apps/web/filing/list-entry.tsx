import { useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import { vocabulary, type FactName } from '#law/facts/vocabulary.ts';
import { useAnswer } from '../client/answer.ts';
import { Button } from '../parts/button.tsx';
import { TextEntry } from '../parts/field.tsx';
import { Finder } from '../parts/finder.tsx';
import { useRowKeys } from '../parts/row-keys.ts';
import { Slot } from '../parts/slot.tsx';
import { useReading } from '../texts/language.tsx';
import type { State } from './fact-entry.tsx';

type Row = Readonly<Record<string, string | number | boolean>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
export const rowsOf = (state: State): readonly Row[] =>
  state?.state === 'given' && Array.isArray(state.value) ? state.value.filter(isRow) : [];

interface ListProps {
  readonly name: FactName;
  readonly label: string;
  readonly state: State;
  readonly set: (state: State) => void;
}

/** The facts that are lists: persons by kind of information, items by kind, and the places that tie the case to courts. */
export function ListEntry({ name, label, state, set }: ListProps): ReactNode {
  const { filing: t } = useReading().texts;
  const rows = rowsOf(state);
  const put = (next: readonly Row[]): void => set(next.length === 0 ? undefined : { state: 'given', value: next });
  const keys = useRowKeys(rows.length);
  const places = name === 'connectingPlaces';
  return (
    <fieldset className="entry">
      <legend className="note">{label}</legend>
      <ol className="list-rows">
        {rows.map((row, place) => {
          const replace = (next: Row): void => put(rows.map((one, n) => (n === place ? next : one)));
          const change = (part: Row): void => replace({ ...row, ...part });
          return (
            <li key={keys.keyOf(place)}>
              {places ? (
                <PlaceRow row={row} change={change} />
              ) : name === 'criminalItems' ? (
                <ItemsRow row={row} replace={replace} />
              ) : (
                <KindRow row={row} change={change} />
              )}
              <Button
                kind="small"
                onPress={() => {
                  keys.drop(place);
                  put(rows.filter((_, n) => n !== place));
                }}
              >
                {t.fact.drop}
              </Button>
            </li>
          );
        })}
      </ol>
      <Button kind="small" onPress={() => put([...rows, emptyRow(name)])}>
        {t.fact.add}
      </Button>
    </fieldset>
  );
}

interface RowProps {
  readonly row: Row;
  readonly change: (part: Row) => void;
}

function PlaceRow({ row, change }: RowProps): ReactNode {
  const { filing: t } = useReading().texts;
  const [typed, type] = useState(String(row['place'] ?? row['division'] ?? ''));
  const found =
    useAnswer(routes.divisions, { params: {}, query: { q: typed, limit: 10 } }, { when: typed.trim() !== '' }).data
      ?.divisions ?? [];
  return (
    <>
      <Slot
        label={t.ground}
        mayBeUnknown={false}
        value={{ state: 'chosen', value: String(row['ground'] ?? 'domicile') }}
        options={Object.entries(t.grounds).map(([value, words]) => ({ value, words }))}
        onChange={(next) => (next.state === 'chosen' ? change({ ground: next.value }) : undefined)}
      />
      <Finder
        label={t.place}
        typed={typed}
        onType={type}
        chosen={typeof row['division'] === 'string' && row['division'] !== '' ? row['division'] : null}
        candidates={found.map((one) => ({ id: one.code, name: one.name, note: `${one.within} ${one.code}` }))}
        onChoose={(code) => {
          const division = found.find((one) => one.code === code);
          if (division === undefined) return;
          type(division.name);
          change({ division: division.code, place: division.name });
        }}
      />
    </>
  );
}

function emptyRow(name: FactName): Row {
  if (name === 'connectingPlaces') return { ground: 'domicile', division: '' };
  return name === 'criminalItems' ? { kind: 'other', items: 0 } : { kind: 'other', persons: 0 };
}

function KindSlot({
  row,
  under14,
  choose,
}: {
  readonly row: Row;
  /** Whether children under 14 may be counted apart. */
  readonly under14: boolean;
  readonly choose: (kind: string) => void;
}): ReactNode {
  const { texts, language } = useReading();
  const { informationKinds } = vocabulary;
  const options = Object.entries(informationKinds.options).map(([value, words]) => ({ value, words: words[language] }));
  return (
    <Slot
      label={informationKinds.question[language]}
      mayBeUnknown={false}
      value={{ state: 'chosen', value: String(row['kind'] ?? 'other') }}
      options={under14 ? [...options, { value: 'under-14', words: texts.filing.fact.under14 }] : options}
      onChange={(next) => (next.state === 'chosen' ? choose(next.value) : undefined)}
    />
  );
}

const figureOf = (typed: string): number => (/^\d{1,12}$/u.test(typed) ? Number(typed) : 0);

function KindRow({ row, change }: RowProps): ReactNode {
  const { texts } = useReading();
  return (
    <>
      <KindSlot row={row} under14 choose={(kind) => change({ kind })} />
      <TextEntry
        label={texts.filing.fact.persons}
        mode="numeric"
        value={row['persons'] === 0 ? '' : String(row['persons'] ?? '')}
        onChange={(typed) => change({ persons: figureOf(typed) })}
      />
    </>
  );
}

/** Items of a kind, and how many of them are shown to be false or duplicate (CrimPI 11). */
function ItemsRow({ row, replace }: { readonly row: Row; readonly replace: (row: Row) => void }): ReactNode {
  const { fact: t } = useReading().texts.filing;
  // A kind and figures typed by hand are no longer made up of what a screening counted of one kind of value.
  const { of: _of, invalid: _invalid, duplicate: _duplicate, ...said } = row;
  return (
    <>
      <KindSlot row={row} under14={false} choose={(kind) => replace({ ...said, kind })} />
      <div className="columns">
        {(['items', 'disproved'] as const).map((name) => (
          <TextEntry
            key={name}
            label={t[name]}
            mode="numeric"
            value={String(row[name] ?? '')}
            onChange={(typed) => replace({ ...said, [name]: figureOf(typed) })}
          />
        ))}
      </div>
    </>
  );
}
