import { useState, type ReactNode } from 'react';
import type { ClaimKind, DraftContent } from '#contract/shapes/complaint.ts';
import { parseYuan } from '#words/money.ts';
import { halfWidth } from '#words/normal.ts';
import { Button } from '../parts/button.tsx';
import { TextEntry } from '../parts/field.tsx';
import { useRowKeys } from '../parts/row-keys.ts';
import { Slot } from '../parts/slot.tsx';
import { useReading } from '../texts/language.tsx';
import { claimKinds } from './kinds.ts';

type Claim = DraftContent['claims'][number];

/** 诉讼请求: each from the menu of remedies, in words, with its sum where it has one. */
export function Claims({
  content,
  change,
}: {
  readonly content: DraftContent;
  readonly change: (part: Partial<DraftContent>) => void;
}): ReactNode {
  const { filing: t } = useReading().texts;
  const { claims } = content;
  const keys = useRowKeys(claims.length);
  const put = (next: readonly Claim[]): void => change({ claims: [...next] });
  return (
    <>
      <ol className="questions">
        {claims.map((claim, place) => {
          const set = (part: Partial<Claim>): void =>
            put(claims.map((one, n) => (n === place ? { ...one, ...part } : one)));
          return (
            <li key={keys.keyOf(place)} className="stack">
              <h2>
                <span>{place + 1}</span>
                <Slot
                  label={t.claimKind}
                  mayBeUnknown={false}
                  value={{ state: 'chosen', value: claim.kind }}
                  options={claimKinds.map((kind) => ({ value: kind, words: t.claimKinds[kind] }))}
                  onChange={(next) => {
                    const kind = next.state === 'chosen' ? claimKinds.find((one) => one === next.value) : undefined;
                    if (kind !== undefined) set({ kind });
                  }}
                />
              </h2>
              <TextEntry label={t.claimText} long value={claim.text} onChange={(text) => set({ text })} />
              <Amount amount={claim.amount} onChange={(amount) => set({ amount })} />
              <Button
                kind="small"
                onPress={() => {
                  keys.drop(place);
                  put(claims.filter((_, n) => n !== place));
                }}
              >
                {t.claimDrop}
              </Button>
            </li>
          );
        })}
      </ol>
      <div className="say">
        <Slot
          key={claims.length}
          label={t.claimAdd}
          mayBeUnknown={false}
          value={{ state: 'empty' }}
          options={claimKinds.map((kind) => ({ value: kind, words: t.claimKinds[kind] }))}
          onChange={(next) => {
            const kind: ClaimKind | undefined =
              next.state === 'chosen' ? claimKinds.find((one) => one === next.value) : undefined;
            if (kind !== undefined) put([...claims, { kind, text: '', amount: null }]);
          }}
        />
      </div>
    </>
  );
}

function Amount({
  amount,
  onChange,
}: {
  readonly amount: number | null;
  readonly onChange: (amount: number | null) => void;
}): ReactNode {
  const { filing: t } = useReading().texts;
  const [typed, type] = useState(amount === null ? '' : (amount / 100).toFixed(2));
  const read = typed === '' ? null : parseYuan(halfWidth(typed).trim());
  return (
    <TextEntry
      label={t.claimAmount}
      mode="numeric"
      value={typed}
      {...(read !== null && !read.ok ? { problem: t.fact.moneyProblem } : {})}
      onChange={(text) => {
        type(text);
        const next = text === '' ? null : parseYuan(halfWidth(text).trim());
        onChange(next !== null && next.ok ? next.value : null);
      }}
    />
  );
}
