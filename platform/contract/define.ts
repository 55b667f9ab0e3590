import { z } from 'zod';
import type { Route } from './route.ts';

/** Most bodies are a fact sheet or a form; 256 KiB holds the largest published case forty times over. */
export const ordinaryBodyLimit = 256 * 1024;

/** An attachment is a scanned paper (the indictment, the proof of announcement); 10 MiB holds one. */
export const attachmentLimit = 10 * 1024 * 1024;

/** A part of a call that takes no field; giving one is a finding. */
export const nothing = z.strictObject({});
export const noBody = z.undefined();

const isNothing = (body: z.ZodType): boolean => body === noBody;

/** What an `Idempotency-Key` looks like: chosen by the caller, a UUID does. */
export const idempotencyKeyForm = /^[A-Za-z0-9-]{8,64}$/;

type Settings = 'idempotent' | 'bodyLimit' | 'bodyKind' | 'problems';
type Definition<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType> = Omit<
  Route<P, Q, B, A>,
  Settings
> &
  Partial<Pick<Route<P, Q, B, A>, Settings>>;

/** Makes a route. Settings left out: no problems of its own, not idempotent, the ordinary limit, JSON if it has a body. */
export function defineRoute<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  definition: Definition<P, Q, B, A>,
): Route<P, Q, B, A> {
  return Object.freeze({
    problems: [],
    idempotent: false,
    bodyLimit: ordinaryBodyLimit,
    bodyKind: isNothing(definition.body) ? 'none' : 'json',
    ...definition,
  });
}
