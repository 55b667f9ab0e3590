import { asProvisionId } from '#words/citation.ts';
import type { ProvisionId } from '#words/citation.ts';
import type { KnownProvision } from './sources.ts';

/**
 * Typed citations for rules: `cite('PIPL 70', 'CPLI 283(1)')`. A misspelt one does not compile. The law book itself is
 * not loaded: what only cites need not hold it.
 */
export function cite(...ids: readonly KnownProvision[]): readonly ProvisionId[] {
  return Object.freeze(ids.map(asProvisionId));
}
