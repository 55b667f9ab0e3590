import type { AnswerOf, BodyOf, ParamsOf, QueryOf, Route } from '#contract/route.ts';
import type { Session } from '#contract/shapes/organ.ts';
import type { Actor } from '#words/actor.ts';
import type { Problem } from '#words/problem.ts';

/** Who is signed in, as the contract shows it and as the domain takes it. */
export interface SignedIn {
  readonly session: Session;
  readonly actor: Actor;
}

interface Common<R> {
  readonly params: ParamsOf<R>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
  readonly headers: Headers;
  /** Sets a header of the answer, such as a cookie. */
  setHeader(name: string, value: string): void;
}

export interface PublicCall<R> extends Common<R> {
  readonly signedIn: SignedIn | null;
}

export interface SignedInCall<R> extends Common<R> {
  readonly signedIn: SignedIn;
  readonly actor: Actor;
  /** One intention; given by the caller for idempotent routes, which are refused without it. */
  readonly key: string;
}

export type HandlerResult<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly problem: Problem };

/** What answers a route. A route for the signed-in is bound only to a handler that takes the actor. */
export type PublicHandler<R> = (call: PublicCall<R>) => Promise<HandlerResult<AnswerOf<R>>>;
export type SignedInHandler<R> = (call: SignedInCall<R>) => Promise<HandlerResult<AnswerOf<R>>>;

/** A route with what answers it. */
export type Bound =
  | { readonly access: 'public'; readonly route: Route; readonly handle: PublicHandler<Route> }
  | { readonly access: 'signed-in'; readonly route: Route; readonly handle: SignedInHandler<Route> };

/** Binds a public route. The handler's types are checked here; the table of routes forgets them. */
export function open<R extends Route>(route: R, handle: PublicHandler<R>): Bound {
  if (route.access !== 'public') throw new TypeError(`${route.id} is not public`);
  return { access: 'public', route, handle: handle as PublicHandler<Route> };
}

export function signedIn<R extends Route>(route: R, handle: SignedInHandler<R>): Bound {
  if (route.access !== 'signed-in') throw new TypeError(`${route.id} is public`);
  return { access: 'signed-in', route, handle: handle as SignedInHandler<Route> };
}

export const answered = <Answer>(answer: Answer): HandlerResult<Answer> => ({ ok: true, answer });
export const refusedWith = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem,
});
