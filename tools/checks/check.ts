import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { declarations } from '#platform/store/migrations/all.ts';
import { glossaryRemarks } from './glossary.ts';
import { installScripts } from './install-scripts.ts';
import { root, sources, type Remark } from './sources.ts';
import { sqlRules } from './sql-rules.ts';
import { walls } from './walls.ts';

/** One check: its name, and what it found; an empty text is a pass. */
interface Check {
  readonly name: string;
  readonly run: () => Promise<string>;
}

/** A tool of the lock, run by this Node; what it said when it failed. */
function tool(name: string, script: string, args: readonly string[]): Check {
  return {
    name,
    run: () =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root });
        let said = '';
        child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
        child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
        child.on('error', (error) => resolve(error.message));
        child.on('close', (code) => resolve(code === 0 ? '' : said.trim() || `ended with ${code}`));
      }),
  };
}

function own(name: string, find: () => readonly Remark[]): Check {
  return {
    name,
    run: async () =>
      find()
        .map((remark) => `${remark.path}${remark.line === undefined ? '' : `:${remark.line}`} ${remark.says}`)
        .join('\n'),
  };
}

function tablesOf(by: string): string[] {
  return Object.keys(declarations).filter((table) => declarations[table] === by);
}

const code = sources('.ts', '.tsx', '.mjs');

const checks: readonly Check[] = [
  tool('format', 'oxfmt/bin/oxfmt', ['--check', '.']),
  tool('lint', 'oxlint/bin/oxlint', ['--deny-warnings']),
  tool('types', 'typescript/bin/tsc', ['-p', '.', '--noEmit']),
  tool('unused', 'knip/bin/knip.js', ['--no-progress']),
  own('walls', () => walls(code)),
  own('install scripts', installScripts),
  own('sql', () =>
    sqlRules(code, { court: tablesOf('court'), defendant: tablesOf('defendant'), number: tablesOf('number') }),
  ),
  own('glossary', () => {
    const glossary = sources('docs/glossary.md')[0];
    return glossary ? glossaryRemarks(glossary, code) : [{ path: 'docs/glossary.md', says: 'is missing' }];
  }),
];

/** Files that ask to be two. A remark, no failure: a table of the law may be long. */
function longFiles(): string {
  const long = code.filter(
    (file) => /^(core|domain|platform|apps|tools)\//.test(file.path) && file.text.split('\n').length > 300,
  );
  return long.map((file) => file.path).join(', ');
}

const { values, positionals } = parseArgs({ options: { report: { type: 'string' } }, allowPositionals: true });
const chosen = positionals.length === 0 ? checks : checks.filter((check) => positionals.includes(check.name));
let failed = 0;
for (const check of chosen) {
  const began = performance.now();
  const found = await check.run();
  const took = `${Math.round(performance.now() - began)} ms`;
  if (found === '') console.log(`✔ ${check.name} (${took})`);
  else {
    failed += 1;
    console.log(`✖ ${check.name} (${took})\n${found}\n`);
  }
}
const long = longFiles();
if (long !== '') console.log(`note: over 300 lines: ${long}`);
const passed = chosen.length - failed;
if (values.report !== undefined && existsSync(values.report)) writeFileSync(values.report, `${passed} ${failed}\n`);
console.log(`checks: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
