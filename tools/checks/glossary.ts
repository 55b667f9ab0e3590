import type { Remark, Source } from './sources.ts';

/**
 * The glossary's table: `| zh-CN | English | identifier |`, and in a fourth column names not to be used for it, parted by commas.
 */
export interface Term {
  readonly zh: string;
  readonly identifier: string;
  readonly instead: readonly string[];
}

export function terms(glossary: string): Term[] {
  const found: Term[] = [];
  for (const line of glossary.split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, zh, , identifier, instead] = cells;
    if (!zh || !identifier || /^:?-+:?$/.test(zh) || identifier.toLowerCase() === 'identifier') continue;
    const names = (text: string): string[] =>
      text
        .split(/[,，、]/)
        .map((name) => name.replaceAll('`', '').trim())
        .filter((name) => /^[A-Za-z]/.test(name));
    found.push({ zh, identifier: names(identifier).join(', '), instead: names(instead ?? '') });
  }
  return found;
}

/** The parts of a name, in lower case: `caseNumber`, `case-number` and `case_number` are one. */
function parts(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .toLowerCase();
}

const declared = /\b(?:export\s+)?(?:const|function|class|interface|type)\s+([A-Za-z_$][\w$]*)/g;

/** Exported and local names that the glossary has another name for, and terms that stand there twice. */
export function glossaryRemarks(glossary: Source, files: readonly Source[]): Remark[] {
  const remarks: Remark[] = [];
  const known = terms(glossary.text);
  const seen = new Set<string>();
  for (const term of known) {
    if (seen.has(term.zh)) remarks.push({ path: glossary.path, says: `${term.zh} stands there twice` });
    seen.add(term.zh);
  }
  const instead = new Map(known.flatMap((term) => term.instead.map((name) => [parts(name), term] as const)));
  if (instead.size === 0) return remarks;
  for (const file of files) {
    if (!/^(core|domain|platform|apps)\//.test(file.path)) continue;
    for (const [, name = ''] of file.text.matchAll(declared)) {
      const words = parts(name);
      for (const [wrong, term] of instead)
        if (` ${words} `.includes(` ${wrong} `))
          remarks.push({ path: file.path, says: `${name}: the glossary's name for ${term.zh} is ${term.identifier}` });
    }
  }
  return remarks;
}
