import { useId, type ReactNode } from 'react';
import './section.css';

/** A section of an official paper: an ink rule, a title, at its right end what the reader should know of it. */
export function Section({
  title,
  note,
  first = false,
  children,
}: {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly first?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <section className={first ? 'sec first' : 'sec'} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {note === undefined ? null : <span className="note">{note}</span>}
      </header>
      {children}
    </section>
  );
}

/** Names and values in two columns; a value that is null is not drawn at all. */
export function Pairs({
  items,
}: {
  readonly items: readonly (readonly [name: string, value: ReactNode | null])[];
}): ReactNode {
  return (
    <dl className="pairs">
      {items.map(([name, value]) => (value === null ? null : <PairsRow key={name} name={name} value={value} />))}
    </dl>
  );
}

function PairsRow({ name, value }: { readonly name: string; readonly value: ReactNode }): ReactNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
