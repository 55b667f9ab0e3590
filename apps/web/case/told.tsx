import type { ReactNode } from 'react';
import type { Defect } from '#contract/shapes/case.ts';

/** The defects a court has told, in its order: which place, how to mend it, by which rule. */
export function Told({ defects }: { readonly defects: readonly Defect[] }): ReactNode {
  return (
    <ol className="told">
      {defects.map((defect) => (
        <li key={defect.item + defect.rule + defect.mend}>
          <b>{defect.item}</b>
          <p>{defect.mend}</p>
          <span className="note">{defect.rule}</span>
        </li>
      ))}
    </ol>
  );
}
