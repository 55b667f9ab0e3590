import { pointer } from '#words/finding.ts';
import type { Finding } from '#words/finding.ts';

/** Characters no form sends and no document shows; a database refuses the first of them. Tabs and line ends are text. */
// oxlint-disable-next-line no-control-regex
const form = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Every text of a call, names of fields too, that holds a control character. */
export function controlFindings(value: unknown, at = ''): readonly Finding[] {
  if (typeof value === 'string') return form.test(value) ? [{ code: 'field.control-character', at }] : [];
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    form.test(name) ? [{ code: 'field.control-character' as const, at }] : controlFindings(inner, at + pointer(name)),
  );
}
