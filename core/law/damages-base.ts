/** Facts on which damages in force are reckoned: undefined is unknown, null not applicable. */
export interface BaseFacts {
  readonly lossProvable?: boolean | null | undefined;
  readonly provedLoss?: number | null | undefined;
  readonly gainProvable?: boolean | null | undefined;
  readonly provedGain?: number | null | undefined;
}

/** A sum that is proved (in fen), shown not to be provable (null), or not known yet (undefined). */
export type Proved = number | null | undefined;

export function lossOf({ lossProvable, provedLoss }: BaseFacts): Proved {
  return proved(lossProvable, provedLoss);
}

export function gainOf({ gainProvable, provedGain }: BaseFacts): Proved {
  return proved(gainProvable, provedGain);
}

function proved(provable: boolean | null | undefined, sum: number | null | undefined): Proved {
  if (provable === undefined) return undefined;
  return provable === true ? sum : null;
}

/**
 * The base that the plaintiff elects, or the other one where the elected cannot be proved (PIPL 69(2)). `null` where neither can: the
 * court decides by the circumstances; `undefined` where it is not known yet.
 */
export function baseOf(
  elected: 'loss' | 'gain',
  facts: BaseFacts,
): { readonly method: 'loss' | 'gain'; readonly sum: number } | null | undefined {
  const other = elected === 'loss' ? 'gain' : 'loss';
  const sums = { loss: lossOf(facts), gain: gainOf(facts) };
  for (const method of [elected, other] as const) {
    const sum = sums[method];
    if (sum === undefined) return undefined;
    if (sum !== null) return { method, sum };
  }
  return null;
}
