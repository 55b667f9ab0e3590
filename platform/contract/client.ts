import type { Problem } from '#words/problem.ts';
import type { AnswerOf, CallOf, Route } from './route.ts';

/** Either the answer, or the problem as data; words for it are added where it is shown. */
export type Reply<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly problem: Problem };

/** The server could not be reached, or what answered was no Dengwen server. Nothing is known about what it did. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

export interface ClientSettings {
  /** `''` in the browser, else `http://127.0.0.1:4600`. */
  readonly base: string;
  readonly fetch: typeof fetch;
  /** Signs a command line in; browsers carry the cookie. */
  readonly token?: string;
}

export interface CallSettings {
  /** One key for one intention: pressing twice, or again after a lost connection, cannot act twice. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

/** A page of another site cannot send this header, so a request that carries it was meant (CSRF). */
export const intentHeader = 'x-dengwen-intent';

type Values = Readonly<Record<string, string | number | undefined>>;

/** Fills `:name` in a path and appends the query; undefined query values are left out. */
export function addressOf(path: string, params: Values, query: Values): string {
  const filled = path.replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(String(params[name] ?? '')));
  const asked = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return asked.length === 0 ? filled : `${filled}?${new URLSearchParams(asked)}`;
}

export type AnyRoute = Route;

export interface Client {
  call<R extends AnyRoute>(route: R, call: CallOf<R>, settings?: CallSettings): Promise<Reply<AnswerOf<R>>>;
}

/** A client over the routes: it knows none of them, it reads what it is given. */
export function createClient({ base, fetch, token }: ClientSettings): Client {
  return {
    async call<R extends AnyRoute>(route: R, call: CallOf<R>, settings: CallSettings = {}) {
      const headers = new Headers({ accept: 'application/json', [intentHeader]: '1' });
      if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
      if (settings.idempotencyKey !== undefined) headers.set('idempotency-key', settings.idempotencyKey);
      const init: RequestInit = {
        method: route.method,
        headers,
        signal: settings.signal ?? null,
        credentials: 'same-origin',
      };
      if (route.bodyKind === 'json') {
        headers.set('content-type', 'application/json');
        init.body = JSON.stringify(call.body);
      } else if (route.bodyKind === 'bytes') {
        headers.set('content-type', 'application/octet-stream');
        init.body = call.body as Uint8Array<ArrayBuffer>;
      }
      const response = await reach(() =>
        fetch(base + addressOf(route.path, call.params as Values, call.query as Values), init),
      );
      return read<AnswerOf<R>>(response);
    },
  };
}

async function reach(send: () => Promise<Response>): Promise<Response> {
  try {
    return await send();
  } catch (cause) {
    throw new Unreachable('no answer', { cause });
  }
}

async function read<Answer>(response: Response): Promise<Reply<Answer>> {
  const kind = response.headers.get('content-type') ?? '';
  if (response.ok && kind.startsWith('application/octet-stream')) {
    return { ok: true, answer: new Uint8Array(await response.arrayBuffer()) as Answer };
  }
  if (response.ok && kind.startsWith('application/json'))
    return { ok: true, answer: (await response.json()) as Answer };
  if (kind.startsWith('application/problem+json')) return { ok: false, problem: (await response.json()) as Problem };
  throw new Unreachable(`answered ${response.status} as ${kind || 'nothing'}`);
}
