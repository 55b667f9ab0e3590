/** A value that JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Deeper than any paper of ours; keeps a cycle from running the stack out. */
const deepest = 64;

/**
 * The one text of a value (RFC 8785): members sorted by UTF-16 code units, no spaces, strings escaped as ECMAScript
 * does. Stricter than the RFC in that only exact integers are numbers, because two implementations may print a
 * fraction differently. Throws a TypeError naming the place of what it refuses: undefined, a fraction, NaN, -0,
 * a lone surrogate, anything that is not a plain object, an array or a primitive.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '', 0);
}

function refuse(at: string, what: string): never {
  throw new TypeError(`no canonical JSON for ${what} at ${at === '' ? 'the root' : at}`);
}

function write(value: unknown, at: string, depth: number): string {
  if (depth > deepest) return refuse(at, `nesting deeper than ${deepest}`);
  if (value === null) return 'null';
  switch (typeof value) {
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      return Number.isSafeInteger(value) && !Object.is(value, -0)
        ? String(value)
        : refuse(at, 'a number other than an exact integer');
    case 'string':
      return value.isWellFormed() ? JSON.stringify(value) : refuse(at, 'a lone surrogate');
    case 'object':
      return Array.isArray(value) ? writeArray(value, at, depth) : writeObject(value, at, depth);
    default:
      return refuse(at, typeof value);
  }
}

function writeArray(values: readonly unknown[], at: string, depth: number): string {
  // Array.from visits the holes of a sparse array, which `map` would leave out unseen.
  return `[${Array.from(values, (value, place) => write(value, `${at}/${place}`, depth + 1)).join(',')}]`;
}

function writeObject(value: object, at: string, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return refuse(at, 'an object that is not plain');
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const written = members.map(([name, member]) => {
    if (!name.isWellFormed()) return refuse(at, 'a name with a lone surrogate');
    return `${JSON.stringify(name)}:${write(member, `${at}/${name}`, depth + 1)}`;
  });
  return `{${written.join(',')}}`;
}
