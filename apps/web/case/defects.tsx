import type { ReactNode } from 'react';
import type { Defect } from '#contract/shapes/case.ts';
import { Button } from '../parts/button.tsx';
import { TextEntry } from '../parts/field.tsx';
import { useRowKeys } from '../parts/row-keys.ts';
import { useReading } from '../texts/language.tsx';

export const emptyDefect: Defect = { item: '', rule: '', mend: '' };

const isDefect = (value: unknown): value is Defect =>
  typeof value === 'object' && value !== null && 'item' in value && 'rule' in value && 'mend' in value;

/** All defects at once, each with its rule: a second list would be refused by the act itself. */
export function Defects({
  value,
  onChange,
}: {
  readonly value: unknown;
  readonly onChange: (value: readonly Defect[]) => void;
}): ReactNode {
  const { defects: t } = useReading().texts.act;
  const rows = (Array.isArray(value) ? value : []).filter(isDefect);
  const keys = useRowKeys(rows.length);
  const change = (place: number, part: Partial<Defect>): void =>
    onChange(rows.map((row, n) => (n === place ? { ...row, ...part } : row)));
  return (
    <fieldset>
      <legend className="note">{t.note}</legend>
      <ol className="defect-rows">
        {rows.map((row, n) => (
          <li key={keys.keyOf(n)}>
            <TextEntry label={`${n + 1}　${t.item}`} value={row.item} onChange={(item) => change(n, { item })} />
            <TextEntry label={t.rule} value={row.rule} onChange={(rule) => change(n, { rule })} />
            <TextEntry label={t.mend} long value={row.mend} onChange={(mend) => change(n, { mend })} />
            {rows.length === 1 ? null : (
              <Button
                kind="small"
                onPress={() => {
                  keys.drop(n);
                  onChange(rows.filter((_, place) => place !== n));
                }}
              >
                {t.drop}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <Button kind="small" onPress={() => onChange([...rows, emptyDefect])}>
        {t.add}
      </Button>
    </fieldset>
  );
}
