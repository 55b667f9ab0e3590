import { useState } from 'react';

/** Keys for rows that have no identifier of their own: a row keeps its key, and what is typed in it, when one before it goes. */
export function useRowKeys(length: number): {
  readonly keyOf: (place: number) => string;
  readonly drop: (place: number) => void;
} {
  const [kept, keep] = useState<readonly number[]>([]);
  const after = Math.max(-1, ...kept) + 1;
  const keys = Array.from({ length }, (_, place) => kept[place] ?? after + place - kept.length);
  return {
    keyOf: (place) => `row ${keys[place] ?? place}`,
    drop: (place) => keep(keys.filter((_, other) => other !== place)),
  };
}
