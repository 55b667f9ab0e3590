import type { Spill, SpillFailure } from '#screening/distinct/spill.ts';

/** A spill that was opened, or one that keeps nothing where its folder cannot be written: what would go there is lost, for this reason. */
export function spillOr(opened: Spill | SpillFailure): Spill {
  if (typeof opened !== 'string') return opened;
  return { append: () => opened, read: () => opened, close: () => {} };
}
