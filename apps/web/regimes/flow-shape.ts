import type { Flow, Move } from '#law/comparison/compare-question.ts';
import type { AnswerKind } from '#law/kernel/compare.ts';

/** The order in which answers stand from top to bottom, the same on both sides, so that bands cross as little as they can. */
const order: readonly AnswerKind[] = ['yes', 'disputed', 'open', 'missing', 'no'];

/** One answer on one side: where it begins, how tall it is, how many cases it holds. */
export interface Node {
  readonly kind: AnswerKind;
  readonly top: number;
  readonly height: number;
  readonly cases: number;
}

/** A band from an answer on the left to one on the right; its height is the number of its cases. */
export interface Band {
  readonly move: Move;
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly cases: number;
}

/** A whole drawing, in the units of `height`. */
export interface Shape {
  readonly height: number;
  readonly left: readonly Node[];
  readonly right: readonly Node[];
  readonly bands: readonly Band[];
}

/** All cases together, and the space between two answers: the height of a line of text, so that labels never touch. */
const whole = 96;
const gap = 26;
/** A band of one case among thousands must still be seen. */
const thinnest = 2;

/** Lays out the flows of one question. Bands of one answer lie in the order of the answers they lead to. */
export function flowShape(flows: readonly Flow[]): Shape {
  const shown = flows.toSorted(
    (one, other) => rank(one.from) - rank(other.from) || rank(one.to) - rank(other.to) || one.cases - other.cases,
  );
  const all = shown.reduce((sum, { cases }) => sum + cases, 0);
  const heights = shown.map(({ cases }) => Math.max(thinnest, all === 0 ? 0 : (cases / all) * whole));
  const heightOf = (flow: Flow): number => heights[shown.indexOf(flow)] ?? 0;
  const sides = (['from', 'to'] as const).map((side) =>
    order
      .map((kind) => ({ kind, flows: shown.filter((flow) => flow[side] === kind) }))
      .filter(({ flows: own }) => own.length > 0),
  );
  const tall = Math.max(
    ...sides.map((side) => heights.reduce((sum, each) => sum + each, 0) + gap * Math.max(0, side.length - 1)),
  );
  const [left = [], right = []] = sides.map((side) => stacked(side, heightOf, tall));
  const next = { left: topsOf(left), right: topsOf(right) };
  const bands = shown.map((flow): Band => {
    const height = heightOf(flow);
    const from = next.left.get(flow.from) ?? 0;
    const to = next.right.get(flow.to) ?? 0;
    next.left.set(flow.from, from + height);
    next.right.set(flow.to, to + height);
    return { move: flow.move, from, to, height, cases: flow.cases };
  });
  return { height: Math.max(tall, whole / 3), left, right, bands };
}

const rank = (kind: AnswerKind): number => order.indexOf(kind);

/** The answers of one side, one under another, in the middle of the drawing. */
function stacked(
  side: readonly { readonly kind: AnswerKind; readonly flows: readonly Flow[] }[],
  heightOf: (flow: Flow) => number,
  tall: number,
): readonly Node[] {
  const own = side.map(({ kind, flows }) => ({
    kind,
    height: flows.reduce((sum, flow) => sum + heightOf(flow), 0),
    cases: flows.reduce((sum, { cases }) => sum + cases, 0),
  }));
  const used = own.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, own.length - 1);
  let top = (tall - used) / 2;
  return own.map((node) => {
    const placed = { ...node, top };
    top += node.height + gap;
    return placed;
  });
}

const topsOf = (nodes: readonly Node[]): Map<AnswerKind, number> => new Map(nodes.map(({ kind, top }) => [kind, top]));

/** The outline of a band in a drawing of this width. */
export function bandPath({ from, to, height }: Band, width: number, node: number): string {
  const [start, end, middle] = [node, width - node, width / 2];
  return [
    `M${start} ${from}`,
    `C${middle} ${from} ${middle} ${to} ${end} ${to}`,
    `V${to + height}`,
    `C${middle} ${to + height} ${middle} ${from + height} ${start} ${from + height}`,
    'z',
  ].join('');
}
