import type { Scope } from '#platform/store/scope.ts';
import type { Actor } from '#words/actor.ts';

/** What an actor reaches: a judge the docket of their own court, a party the cases it was admitted to, everybody their organ's rows. */
export function scopeOf(actor: Actor): Scope & { readonly courts: readonly string[] } {
  const { person, organ, organKind, admittedTo = [] } = actor;
  return { person, organ, courts: organKind === 'court' ? [organ] : [], cases: admittedTo };
}
