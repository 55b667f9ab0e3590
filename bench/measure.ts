/** One figure measured in several rounds. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** A figure beside ours: a peer that does the same, or a floor under it. Both in the same unit, measured in the same rounds. */
export interface Beside {
  readonly what: string;
  readonly value: Spread;
  /** Ours divided by it, taken round by round. */
  readonly ratio: Spread;
  /** What the ratio must reach or keep under, where that was promised. */
  readonly promise?: { readonly atLeast: number } | { readonly atMost: number };
}

/** One measure of ours with what stands beside it. */
export interface Measure {
  readonly what: string;
  readonly unit: string;
  readonly ours: Spread;
  readonly beside: readonly Beside[];
  /** What our own figure must keep to, where that was promised. */
  readonly promise?: { readonly atLeast: number } | { readonly atMost: number };
}

/** Measures of one subject, printed under its heading, with what must be known to read them. */
export interface Report {
  readonly heading: string;
  readonly remarks: readonly string[];
  readonly measures: readonly Measure[];
}

/** @throws RangeError when nothing was measured. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const [least, most] = [sorted[0], sorted.at(-1)];
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  if (least === undefined || most === undefined || low === undefined || high === undefined)
    throw new RangeError('nothing was measured');
  return { median: (low + high) / 2, least, most };
}

/** A figure beside ours; the ratio is that of each round, so that a slow minute of the machine touches both. */
export function beside(
  what: string,
  ours: readonly number[],
  theirs: readonly number[],
  promise?: Beside['promise'],
): Beside {
  const ratios = ours.map((value, round) => value / (theirs[round] ?? Number.NaN));
  return { what, value: spreadOf(theirs), ratio: spreadOf(ratios), ...(promise !== undefined && { promise }) };
}

/** The figures of one contender, one a round. @throws RangeError for a name that did not take part. */
export type Figures = (name: string) => readonly number[];

/** Runs a round of every contender in turn, the first one moving on each round. */
export async function rounds(
  count: number,
  contenders: Readonly<Record<string, () => number | Promise<number>>>,
): Promise<Figures> {
  const all = Object.entries(contenders).map(([name, run]) => ({ name, run, figures: new Array<number>() }));
  for (let round = 0; round < count; round += 1)
    for (let place = 0; place < all.length; place += 1) {
      const one = all[(place + round) % all.length];
      one?.figures.push(await one.run());
    }
  return (name) => {
    const one = all.find((each) => each.name === name);
    if (one === undefined) throw new RangeError(`${name} was not measured`);
    return one.figures;
  };
}

/** How often `once` runs in a second, over at least `milliseconds`; `each` is how many things one run does. */
export async function perSecond(milliseconds: number, each: number, once: () => unknown): Promise<number> {
  const began = performance.now();
  let runs = 0;
  let now = began;
  while (now - began < milliseconds) {
    const pending = once();
    if (pending instanceof Promise) await pending;
    runs += 1;
    now = performance.now();
  }
  return (runs * each * 1000) / (now - began);
}

/** Whether a figure keeps its promise. */
export function keeps(value: Spread, promise: Beside['promise']): boolean {
  if (promise === undefined) return true;
  return 'atLeast' in promise ? value.median >= promise.atLeast : value.median <= promise.atMost;
}
