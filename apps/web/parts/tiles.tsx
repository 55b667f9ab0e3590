import type { CSSProperties, ReactNode } from 'react';
import './tiles.css';

/** One province as a square; where it stands hints at where it lies and draws no boundary. `count` null: not known. */
export interface Tile {
  readonly id: string;
  readonly short: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
  readonly count: number | null;
}

type Placed = CSSProperties & { readonly '--tile-row': number; readonly '--tile-column': number };

/** Steps of darkness by hand, not by scale: one case and fifteen must both be seen. */
function shade(count: number | null): string {
  if (count === null) return 'not-known';
  if (count === 0) return 'k0';
  if (count === 1) return 'k1';
  if (count === 2) return 'k2';
  return count < 6 ? 'k3' : 'k4';
}

export function Tiles({
  label,
  tiles,
  says,
  step,
  figure = String,
}: {
  readonly label: string;
  readonly tiles: readonly Tile[];
  readonly says: (tile: Tile) => string;
  /** How dark a count is, 0 to 4, where cases by hand will not do. */
  readonly step?: (count: number) => 0 | 1 | 2 | 3 | 4;
  /** The figure as it fits on a tile; `says` has it in full. */
  readonly figure?: (count: number) => string;
}): ReactNode {
  const dark = (count: number | null): string =>
    step === undefined || count === null ? shade(count) : (`k${step(count)}` as const);
  return (
    <ul className={step === undefined ? 'tiles' : 'tiles fine'} aria-label={label}>
      {tiles.map((tile) => {
        const style: Placed = { '--tile-row': tile.row + 1, '--tile-column': tile.column + 1 };
        return (
          <li key={tile.id} className={dark(tile.count)} style={style}>
            <span aria-hidden="true">{tile.short}</span>
            <b aria-hidden="true">{tile.count === null || tile.count === 0 ? '' : figure(tile.count)}</b>
            <span className="unseen">{says(tile)}</span>
          </li>
        );
      })}
    </ul>
  );
}
