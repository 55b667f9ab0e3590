/**
 * What the page calls the field that a defect is in, with its row; null where it has no name for it. The outermost field
 * comes first; in what is handed on as a whole, such as an exhibit, the innermost that has a name.
 */
export function nameOf(at: string, names: Readonly<Record<string, string>>): string | null {
  const [, ...steps] = at.split('/');
  const known = (step: string | undefined): boolean => step !== undefined && Object.hasOwn(names, step);
  const place = known(steps[0]) ? 0 : steps.findLastIndex(known);
  const name = names[steps[place] ?? ''];
  if (name === undefined) return null;
  const row = steps[place + 1] ?? '';
  return /^\d+$/u.test(row) ? `${name} ${Number(row) + 1}` : name;
}
