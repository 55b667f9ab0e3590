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
}: {
  readonly label: string;
  readonly tiles: readonly Tile[];
  readonly says: (tile: Tile) => string;
}): ReactNode {
  return (
    <ul className="tiles" aria-label={label}>
      {tiles.map((tile) => {
        const style: Placed = { '--tile-row': tile.row + 1, '--tile-column': tile.column + 1 };
        return (
          <li key={tile.id} className={shade(tile.count)} style={style}>
            <span aria-hidden="true">{tile.short}</span>
            <b aria-hidden="true">{tile.count === null || tile.count === 0 ? '' : tile.count}</b>
            <span className="unseen">{says(tile)}</span>
          </li>
        );
      })}
    </ul>
  );
}
