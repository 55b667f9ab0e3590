import { randomUUID } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import Fastify from 'fastify';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { CommitInDoubt, sqlState } from '#platform/store/transact.ts';
import { attachmentLimit } from '#contract/define.ts';
import { signIn } from '#contract/routes/session.ts';
import { parseJson } from '#words/json.ts';
import { problem } from '#words/problem.ts';
import type { Problem } from '#words/problem.ts';
import { Refusal } from '#domain/docket/refusal.ts';
import { bind } from './bind.ts';
import type { Resolve } from './bind.ts';
import { answerClientError } from './client-error.ts';
import type { Bound } from './handler.ts';
import { languageOf, replyWith } from './problem-reply.ts';
import { servePages } from './pages.ts';
import { headersOfSafety } from './safety.ts';

export interface AppOptions {
  readonly bound: readonly Bound[];
  readonly resolve: Resolve;
  /** Requests of one address a minute; signing in has a tenth. */
  readonly requestsPerMinute: number;
  /** Folder of the built pages; undefined where only the interface is served. */
  readonly pages: string | undefined;
  /** What is served beside the routes of the contract: files and streams. */
  readonly beside?: (app: FastifyInstance) => Promise<void> | void;
  /** Told of faults of ours, without anything a request held. */
  readonly onFault: (fault: {
    readonly id: string;
    readonly route: string;
    readonly name: string;
    readonly message: string;
  }) => void;
}

/** The HTTP interface without a port: every route bound, bodies read strictly, every failure a problem. */
export async function buildApp({
  bound,
  resolve,
  requestsPerMinute,
  pages,
  beside,
  onFault,
}: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
    clientErrorHandler: answerClientError,
    bodyLimit: attachmentLimit,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
    // An address that cannot be read, or is too long, is that of nothing here.
    frameworkErrors: (_, request, reply) =>
      void replyWith(
        reply.headers(headersOfSafety),
        problem('not-found'),
        languageOf(request.headers['accept-language']),
      ),
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const read = parseJson(new Uint8Array(Buffer.from(body)), {
      bytes: request.routeOptions.bodyLimit ?? attachmentLimit,
      depth: 40,
      numbers: 'exact-integers',
    });
    if (read.ok) done(null, read.value);
    else done(new Refusal(problem('malformed-json', { findings: read.problems })));
  });
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_, body, done) => {
    done(null, new Uint8Array(Buffer.from(body)));
  });
  app.addHook('onRequest', async (_, reply) => void reply.headers(headersOfSafety));
  await app.register(rateLimit, {
    max: (request) => (isSigningIn(request) ? Math.ceil(requestsPerMinute / 10) : requestsPerMinute),
    keyGenerator: (request) => `${request.ip} ${isSigningIn(request) ? 'sign-in' : ''}`,
    allowList: (request) => !addressOf(request).startsWith('/api/'),
    timeWindow: '1 minute',
    errorResponseBuilder: (_, context) =>
      new Refusal(problem('rate-limited', { about: { seconds: Math.ceil(context.ttl / 1000) } })),
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = problemOf(error);
    if (known.code === 'internal') {
      onFault({
        id: String(request.id),
        route: request.routeOptions.url ?? '',
        name: error.name,
        message: faultText(error),
      });
    }
    return replyWith(reply, known, languageOf(request.headers['accept-language']));
  });
  const page = pages === undefined ? () => false : await servePages(app, pages);
  app.setNotFoundHandler((request, reply) => {
    if (page(request, reply)) return reply;
    return replyWith(reply, missing(app, request), languageOf(request.headers['accept-language']));
  });
  await beside?.(app);
  for (const one of bound) bind(app, one, resolve);
  return app;
}

/** The route that answers, not what was typed: one address can be written in many ways. */
const addressOf = (request: FastifyRequest): string => request.routeOptions.url ?? request.url;

const isSigningIn = (request: FastifyRequest): boolean =>
  request.method === signIn.method && addressOf(request) === signIn.path;

/** Faults are logged by kind and SQLSTATE only: a driver's message may repeat a value of the row it refused. */
function faultText(error: FastifyError): string {
  return typeof error.code === 'string' ? error.code : (error.stack?.split('\n')[1]?.trim() ?? 'no stack');
}

function missing(app: FastifyInstance, request: FastifyRequest): Problem {
  const [path = ''] = request.url.split('?');
  const other = (['GET', 'POST', 'PUT', 'DELETE'] as const).some(
    (method) => method !== request.method && app.findRoute({ method, url: path }) !== null,
  );
  return problem(other ? 'method-not-allowed' : 'not-found');
}

const outOfReach: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ENOSPC',
  'EDQUOT',
  'EROFS',
  'EIO',
  'EMFILE',
]);

/**
 * Classes of SQLSTATE (PostgreSQL, appendix A) in which trying again helps: connection lost, transaction rolled back
 * by the database, resources exhausted, an operator stepped in, the system under it failed.
 */
const passing: ReadonlySet<string> = new Set(['08', '40', '53', '57', '58']);

/** What went wrong, as one of the closed codes; what is not known to be anybody's doing is a fault of ours. */
function problemOf(error: FastifyError): Problem {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof CommitInDoubt) return problem('unavailable');
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return problem('body-too-large');
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return problem('unsupported-media-type');
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return problem('malformed-json');
  }
  if (typeof error.code === 'string' && outOfReach.has(error.code)) return problem('unavailable');
  if (passing.has(sqlState(error)?.slice(0, 2) ?? '')) return problem('unavailable');
  if (
    error.message.startsWith('timeout exceeded when trying to connect') ||
    error.message.startsWith('Connection terminated')
  )
    return problem('unavailable');
  return problem('internal');
}
