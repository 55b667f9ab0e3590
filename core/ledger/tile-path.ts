import { isSize } from './tree.ts';
import type { NodeId } from './tree.ts';

/** Hashes of a full tile, and entries of a full bundle (C2SP tlog-tiles): subtrees of height 8. */
export const tileWidth = 256;
const tileHeight = 8;

/** One file of the log: a tile of hashes at a level of tiles, or a bundle of entries. Below 256 wide it is partial. */
export interface TileId {
  readonly level: number | 'entries';
  readonly index: number;
  readonly width: number;
}

/** Three digits a path element, all but the last marked `x`, so that no file ever stands where a folder must. */
function indexPath(index: number): string {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  return groups.map((group, place) => (place < groups.length - 1 ? `x${group}` : group)).join('/');
}

/** The path under the log's prefix: `tile/0/x001/x234/067.p/112`. */
export function tilePath({ level, index, width }: TileId): string {
  return `tile/${level}/${indexPath(index)}${width === tileWidth ? '' : `.p/${width}`}`;
}

const form = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** The tile that a path names; null for any path that `tilePath` would not have written. */
export function parseTilePath(path: string): TileId | null {
  const match = form.exec(path);
  if (match === null) return null;
  const [, written, groups = '', partial] = match;
  const tile: TileId = {
    level: written === 'entries' ? 'entries' : Number(written),
    index: Number(groups.replaceAll(/[x/]/g, '')),
    width: partial === undefined ? tileWidth : Number(partial),
  };
  const within = isSize(tile.index) && tile.width <= tileWidth && (tile.level === 'entries' || tile.level <= 63);
  return within && tilePath(tile) === path ? tile : null;
}

/**
 * Every tile and bundle that a log of `size` entries consists of and one of `before` entries did not yet: what has to
 * be written after growing. From 0 it is the whole log. A full tile that replaces a partial one is among them.
 */
export function tilesBetween(before: number, size: number): readonly TileId[] {
  const tiles: TileId[] = [];
  for (const { level, span } of levels(size)) {
    const [hadHashes, hashes] = [Math.floor(before / span), Math.floor(size / span)];
    if (hashes === hadHashes) continue;
    for (let index = Math.floor(hadHashes / tileWidth); index * tileWidth < hashes; index += 1) {
      const width = Math.min(tileWidth, hashes - index * tileWidth);
      tiles.push({ level, index, width });
      if (level === 0) tiles.push({ level: 'entries', index, width });
    }
  }
  return tiles;
}

/** The levels of tiles that a size reaches, each with the entries that one of its hashes covers. */
function levels(size: number): readonly { readonly level: number; readonly span: number }[] {
  const reached: { level: number; span: number }[] = [];
  for (let level = 0, span = 1; span <= size; level += 1, span *= tileWidth) reached.push({ level, span });
  return reached;
}

/** Where a node is found in a log of `size` entries: the tile that holds it, and which of its hashes fold into it. */
export function tileOfNode(
  node: NodeId,
  size: number,
): { readonly tile: TileId; readonly from: number; readonly to: number } {
  const level = Math.floor(node.level / tileHeight);
  const hashesBelow = 2 ** (node.level % tileHeight);
  const first = node.index * hashesBelow;
  const index = Math.floor(first / tileWidth);
  const held = Math.floor(size / tileWidth ** level) - index * tileWidth;
  const from = first - index * tileWidth;
  if (from + hashesBelow > held)
    throw new RangeError(`a log of ${size} entries has no node ${node.level}/${node.index}`);
  return { tile: { level, index, width: Math.min(tileWidth, held) }, from, to: from + hashesBelow };
}
