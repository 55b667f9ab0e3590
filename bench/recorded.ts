import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import { Client } from 'pg';
import type { ServingRole } from '#platform/store/connection.ts';
import { servingRoles } from '#platform/store/connection.ts';

/** One statement as the driver was given it. */
export interface Statement {
  readonly role: ServingRole;
  readonly text: string;
  readonly values: readonly unknown[];
  /** Of a prepared statement. */
  readonly name?: string;
}

/** The statements of one request, in their order; of what the server does by itself, those between two requests. */
export type Recorded = readonly Statement[];

const requests = new AsyncLocalStorage<Statement[]>();

let recorded: Statement[][] = [];
/** What no request caused: start, jobs. */
let own: Statement[] = [];

/**
 * Keeps every statement that this process sends as a serving role, by the request that caused it. Begun before the
 * server starts; replaying all of it in order over an equal database leaves that database equal.
 */
export function record(): void {
  subscribe('http.server.request.start', () => {
    const statements: Statement[] = [];
    recorded.push(statements);
    requests.enterWith(statements);
  });
  const query = Client.prototype.query;
  Client.prototype.query = new Proxy(query, {
    apply(
      target,
      client: Client & { readonly connectionParameters?: { readonly application_name?: string } },
      given: unknown[],
    ) {
      const role = servingRoles.find((name) => name === client.connectionParameters?.application_name);
      const statement = statementOf(given);
      if (role !== undefined && statement !== null) (requests.getStore() ?? own).push({ role, ...statement });
      return Reflect.apply(target, client, given);
    },
  });
}

/** What was recorded since the last call, the server's own first. */
export function taken(): { readonly own: Recorded; readonly requests: readonly Recorded[] } {
  const now = { own, requests: recorded.filter((statements) => statements.length > 0) };
  own = [];
  recorded = [];
  return now;
}

function statementOf([first, second]: unknown[]): Omit<Statement, 'role'> | null {
  if (typeof first === 'string') return { text: first, values: Array.isArray(second) ? second : [] };
  if (typeof first !== 'object' || first === null || !('text' in first) || typeof first.text !== 'string') return null;
  const values = 'values' in first && Array.isArray(first.values) ? first.values : Array.isArray(second) ? second : [];
  return { text: first.text, values, ...('name' in first && typeof first.name === 'string' && { name: first.name }) };
}
