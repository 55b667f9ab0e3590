import type { Scope } from '#platform/store/scope.ts';
import type { Actor } from '#words/actor.ts';

/** What an actor reaches: a judge the docket of their own court, everybody the rows of their own organ. */
export function scopeOf(actor: Actor): Scope & { readonly courts: readonly string[] } {
  return { person: actor.person, organ: actor.organ, courts: actor.organKind === 'court' ? [actor.organ] : [] };
}
