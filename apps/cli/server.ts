import { createHash, randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { createClient, Unreachable } from '#contract/client.ts';
import type { Route } from '#contract/route.ts';
import { canonicalJson } from '#words/canonical.ts';

import type { Call } from './command.ts';
import { Refusal, wrongUsage } from './failure.ts';

/** Where the server is asked unless `DENGWEN_URL` names another. */
const defaultServer = 'http://127.0.0.1:4600';

/** One call over the contract, its parts as they were typed: the server's own schemas check them, every defect at once. */
interface ServerCall {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly key?: string;
}

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

type Environment = Pick<Call, 'environment'>;

/**
 * Calls a route and reads its answer by the route's own schema.
 * @throws Refusal with the server's problem; Unreachable where no Dengwen server answered.
 */
export async function callServer<Answer extends z.ZodType>(
  { environment }: Environment,
  route: Route<z.ZodType, z.ZodType, z.ZodType, Answer>,
  { params = {}, query = {}, body, key }: ServerCall,
): Promise<z.output<Answer>> {
  const token = environment['DENGWEN_TOKEN'];
  const client = createClient({ base: serverNamed(environment), fetch, ...(token ? { token } : {}) });
  const open: Route = route;
  const reply = await client.call(open, { params, query, body }, key === undefined ? {} : { idempotencyKey: key });
  if (!reply.ok) throw new Refusal(reply.problem);
  const answer = route.answer.safeParse(reply.answer);
  if (!answer.success) throw new Unreachable(`another form of answer to ${route.id}`, { cause: answer.error });
  return answer.data;
}

function serverNamed(environment: NodeJS.ProcessEnv): string {
  const named = environment['DENGWEN_URL'] || defaultServer;
  const isAddress = URL.canParse(named) && /^https?:$/.test(new URL(named).protocol);
  if (!isAddress) throw wrongUsage(`DENGWEN_URL 不是网址：${named}`, `DENGWEN_URL is no address: ${named}`);
  return named.replace(/\/+$/, '');
}

/** The idempotency key of `--key`, or a new one. @throws Failure (usage) where it is no UUID. */
export function keyGiven(given: string | undefined): string {
  return given === undefined ? randomUUID() : checkedKey(given);
}

/** The key of `--key`, or one made from the content (RFC 9562, version 8): the same filed twice is one filing. */
export function keyOfContent(given: string | undefined, content: unknown): string {
  if (given !== undefined) return checkedKey(given);
  const digest = createHash('sha256').update(canonicalText(content)).digest('hex');
  const variant = ((Number.parseInt(digest.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}

/** Content as one text; what has no canonical form is refused by the server, so any text of it will do. */
function canonicalText(content: unknown): string {
  try {
    return canonicalJson(content);
  } catch {
    return JSON.stringify(content);
  }
}

function checkedKey(given: string): string {
  if (!uuidForm.test(given)) throw wrongUsage('--key 应为 UUID。', '--key must be a UUID.');
  return given;
}
