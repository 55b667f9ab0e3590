/**
 * Who a transaction acts for. Row-level security reads these five settings and nothing else (citus.md rule 9);
 * absent ones admit no row.
 */
export interface Scope {
  /** The person who acts; kept for the access log, read by no policy. */
  readonly person?: string;
  /** The organ the person acts for: sees its own filings and drafts, and the national mirror by defendant. */
  readonly organ?: string;
  /** Courts whose dockets are open to this act; a transfer names the two courts between which it goes. */
  readonly courts?: readonly string[];
  /** Cases to which the acting organ was admitted as a party. */
  readonly cases?: readonly string[];
  /** Work of the platform itself, such as a job or seeding; never set from a request. */
  readonly system?: true;
}

/** Nobody in particular: what is public, and nothing else. */
export const everyone: Scope = {};

/** Identifiers that may stand in a setting. A comma would split a court in two, so it is not among them. */
const settable = /^[\p{L}\p{N}._:-]{1,128}$/u;

/**
 * The one place where a value becomes SQL text. `SET` takes no parameters, and `set_config` is not sent on to the
 * workers of a distributed database (citus.md rule 8). The name comes from a closed union, and the value may hold
 * letters, digits and `._:-` only: no quote, no backslash, nothing to escape.
 */
function setLocal(name: 'person' | 'organ' | 'courts' | 'cases' | 'system', values: readonly string[]): string {
  for (const value of values)
    if (!settable.test(value)) throw new TypeError(`not an identifier that may scope a transaction: app.${name}`);
  return `SET LOCAL app.${name} = '${values.join(',')}'`;
}

/** The messages that put a scope into force, each a statement of its own (citus.md rules 8 and 15). */
export function scopeStatements(scope: Scope): string[] {
  const statements: string[] = [];
  if (scope.person !== undefined) statements.push(setLocal('person', [scope.person]));
  if (scope.organ !== undefined) statements.push(setLocal('organ', [scope.organ]));
  if (scope.courts !== undefined && scope.courts.length > 0) statements.push(setLocal('courts', scope.courts));
  if (scope.cases !== undefined && scope.cases.length > 0) statements.push(setLocal('cases', scope.cases));
  if (scope.system) statements.push(setLocal('system', ['on']));
  return statements;
}
