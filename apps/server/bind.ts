import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { controlFindings } from '#contract/control-characters.ts';
import { idempotencyKeyForm } from '#contract/define.ts';
import { findingsOf } from '#contract/findings.ts';
import { intentHeader } from '#contract/client.ts';
import { under } from '#words/finding.ts';
import type { Finding } from '#words/finding.ts';
import { problem } from '#words/problem.ts';
import type { Problem } from '#words/problem.ts';
import type { z } from 'zod';
import type { Bound, HandlerResult, SignedIn } from './handler.ts';
import { languageOf, replyWith } from './problem-reply.ts';

/** Finds out who sent a request, by cookie or token; null for nobody. */
export type Resolve = (headers: Headers) => Promise<SignedIn | null>;

interface Read {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** Puts a route on the server: who, what, then the handler; a problem is data all the way. */
export function bind(app: FastifyInstance, bound: Bound, resolve: Resolve): void {
  const { route } = bound;
  app.route({
    method: route.method,
    url: route.path,
    bodyLimit: route.bodyLimit,
    handler: async (request, reply) => {
      const result = await answer(bound, request, reply, resolve);
      if (!result.ok) return replyWith(reply, result.problem, languageOf(request.headers['accept-language']));
      if (result.answer instanceof Uint8Array)
        return reply.type('application/octet-stream').send(Buffer.from(result.answer));
      if (isStream(result.answer)) return reply.type('application/octet-stream').send(Readable.from(result.answer));
      return reply.type('application/json; charset=utf-8').send(JSON.stringify(result.answer));
    },
  });
}

/** A file that is given out in pieces as it is read. */
function isStream(given: unknown): given is AsyncIterable<Uint8Array> {
  return typeof given === 'object' && given !== null && Symbol.asyncIterator in given;
}

async function answer(
  bound: Bound,
  request: FastifyRequest,
  reply: FastifyReply,
  resolve: Resolve,
): Promise<HandlerResult<unknown>> {
  const headers = headersOf(request);
  if (bound.route.method !== 'GET' && !meant(request)) return { ok: false, problem: problem('csrf') };
  const signedIn = await resolve(headers);
  if (bound.access === 'signed-in' && signedIn === null) return { ok: false, problem: problem('not-signed-in') };
  const read = readCall(bound, request);
  if ('problem' in read) return { ok: false, problem: read.problem };
  const common = {
    ...read,
    headers,
    setHeader: (name: string, value: string) => void reply.header(name, value),
  };
  if (bound.access === 'public') return bound.handle({ ...common, signedIn });
  if (signedIn === null) return { ok: false, problem: problem('not-signed-in') };
  const key = headers.get('idempotency-key') ?? '';
  if (bound.route.idempotent && !idempotencyKeyForm.test(key)) {
    const found: Finding = { code: key === '' ? 'field.missing' : 'field.form', at: '/headers/idempotency-key' };
    return { ok: false, problem: problem('invalid-request', { findings: [found] }) };
  }
  return bound.handle({ ...common, signedIn, actor: signedIn.actor, key });
}

/**
 * A change must have been meant by a page of ours: another site can send neither the header nor our origin. A caller
 * with a token is no browser led astray, and needs neither.
 */
export function meant(request: FastifyRequest): boolean {
  if (request.headers.authorization !== undefined && request.headers.cookie === undefined) return true;
  const { origin, host } = request.headers;
  if (request.headers[intentHeader] === undefined) return false;
  // A page without an origin of its own (a sandboxed frame, a file) says `null`, which is nobody of ours.
  return origin === undefined || URL.parse(origin)?.host === host;
}

/** The headers that say who asks and what for; no other reaches a handler. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const name of ['authorization', 'cookie', 'idempotency-key', 'user-agent'] as const) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return headers;
}

/** Reads path, query and body by the route's schemas, every defect of all three at once. */
function readCall({ route }: Bound, request: FastifyRequest): Read | { readonly problem: Problem } {
  const findings: Finding[] = [];
  const part = (schema: z.ZodType, value: unknown, at: string): unknown => {
    findings.push(...under(at, controlFindings(value)));
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success) return result.data;
    findings.push(...under(at, findingsOf(result.error.issues)));
    return undefined;
  };
  const params = part(route.params, request.params, '');
  const query = part(route.query, request.query, '');
  const body = part(route.body, bodyOf(route.bodyKind, request), '');
  if (findings.length === 0) return { params, query, body };
  return { problem: problem('invalid-request', { findings }) };
}

function bodyOf(kind: Bound['route']['bodyKind'], request: FastifyRequest): unknown {
  return kind === 'none' ? undefined : request.body;
}
