import type { z } from 'zod';
import type { Bilingual } from '#words/language.ts';
import type { ProblemCode } from '#words/problem.ts';

/** Who may call a route at all; whether this person may do this act in this case is the act's own first line. */
export type Access = 'public' | 'signed-in';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/**
 * One route of the HTTP interface as a value. The server, the typed client, the OpenAPI document and the
 * command line all read it; nothing about a route is written a second time.
 */
export interface Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  readonly id: string;
  readonly method: Method;
  /** Fastify's form, `/api/drafts/:draft`; each `:name` is a key of `params`. */
  readonly path: `/api/${string}`;
  readonly words: Bilingual;
  readonly access: Access;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly answer: Answer;
  /** Problems that are the caller's to expect here, beside those every route can give. */
  readonly problems: readonly ProblemCode[];
  /** Replays with the same `Idempotency-Key` answer as the first call did, and do nothing again. */
  readonly idempotent: boolean;
  /** Largest body in bytes; a larger one is refused before it is read. */
  readonly bodyLimit: number;
  /** `bytes`: the body is the file itself, not JSON. */
  readonly bodyKind: 'json' | 'bytes' | 'none';
}

export type ParamsOf<R> = R extends Route<infer P, z.ZodType, z.ZodType, z.ZodType> ? z.output<P> : never;
export type QueryOf<R> = R extends Route<z.ZodType, infer Q, z.ZodType, z.ZodType> ? z.output<Q> : never;
export type BodyOf<R> = R extends Route<z.ZodType, z.ZodType, infer B, z.ZodType> ? z.output<B> : never;
export type AnswerOf<R> = R extends Route<z.ZodType, z.ZodType, z.ZodType, infer A> ? z.output<A> : never;

/** What a caller gives: each part as its schema takes it before parsing. */
export interface CallOf<R> {
  readonly params: R extends Route<infer P, z.ZodType, z.ZodType, z.ZodType> ? z.input<P> : never;
  readonly query: R extends Route<z.ZodType, infer Q, z.ZodType, z.ZodType> ? z.input<Q> : never;
  readonly body: R extends Route<z.ZodType, z.ZodType, infer B, z.ZodType> ? z.input<B> : never;
}
