import { casesOpenTo } from '#domain/docket/parties.ts';
import type { SignedIn } from './handler.ts';
import type { House } from './house.ts';

/** Who sent a request, with the cases to which a judge admitted them: asked each time, so that an end holds at once. */
export async function withAccess({ store }: Pick<House, 'store'>, signedIn: SignedIn | null): Promise<SignedIn | null> {
  if (signedIn?.actor.role !== 'defendant') return signedIn;
  return { ...signedIn, actor: { ...signedIn.actor, admittedTo: await casesOpenTo(store, signedIn.actor) } };
}
