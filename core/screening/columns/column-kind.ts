import type { KindId } from '../kind.ts';
import { kinds } from '../kinds.ts';
import { mayBe, tellingKinds, tells } from './cell-fits.ts';
import { kindOfHeader } from './header-words.ts';

/** What a column is taken for, and how sure that is, from 0 to 1. */
export interface ColumnGuess {
  readonly kind: KindId | null;
  readonly confidence: number;
}

const nobody: ColumnGuess = { kind: null, confidence: 0 };
const documents: ReadonlySet<KindId> = new Set([
  'resident-id',
  'hmt-residence',
  'permanent-resident-id',
  'passport',
  'travel-permit',
]);

const shareOf = (cells: readonly string[], fits: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;

/** What the cells say by themselves: the kind that most of them have, from a share on that chance does not reach. */
function toldBySample(cells: readonly string[]): { kind: KindId; share: number } | null {
  // A single cell proves a name or an address no more than any other text.
  const strong =
    cells.length >= 3 ? tellingKinds : tellingKinds.filter((kind) => kind !== 'name' && kind !== 'address');
  let best: { kind: KindId; share: number } | null = null;
  for (const kind of strong) {
    const share = shareOf(cells, (cell) => tells(kind, cell));
    if (share > (best?.share ?? 0)) best = { kind, share };
  }
  return best !== null && best.share >= 0.6 ? best : null;
}

/**
 * The kind of a column by its header (null: it has none) and by what is in it (cells that hold anything). Where both
 * speak and differ, a sample of a shape wins over the header: headers lie, and exports shift their columns.
 */
export function guessColumn(header: string | null, cells: readonly string[]): ColumnGuess {
  const named = header === null ? null : kindOfHeader(header);
  const told = toldBySample(cells);
  if (named === null) {
    if (told === null) return nobody;
    // Without a header twelve digits in order are no telephone yet: a few cells say less than many.
    const many = Math.min(1, 0.7 + cells.length / 20);
    return { kind: told.kind, confidence: rounded((0.3 + 0.6 * told.share) * many) };
  }
  if (cells.length === 0) return { kind: named.kind, confidence: named.whole ? 0.6 : 0.5 };
  if (told !== null) {
    if (told.kind === named.kind) return { kind: named.kind, confidence: rounded(0.6 + 0.39 * told.share) };
    const shaped = kinds[told.kind].shape !== undefined || told.kind === 'name';
    if (shaped && !(documents.has(told.kind) && named.kind === 'social-security'))
      return { kind: told.kind, confidence: rounded(0.3 + 0.6 * told.share) };
  }
  const share = shareOf(cells, (cell) => mayBe(named.kind, cell));
  if (share < 0.3) return nobody;
  return { kind: named.kind, confidence: rounded((named.whole ? 0.6 : 0.5) + 0.3 * share) };
}
