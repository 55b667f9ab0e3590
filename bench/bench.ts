import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

import type { Report } from './measure.ts';
import { kept, printed } from './print.ts';

/** Every subject, loaded when it is measured: one must not warm another's engine. */
const subjects: Readonly<Record<string, (count: number, say: (line: string) => void) => Promise<Report>>> = {
  decisions: async (count, say) => (await import('./decisions.ts')).decisions(count, say),
  million: async (count, say) => (await import('./million.ts')).corpusMillion(count, say),
  acts: async (count, say) => (await import('./acts.ts')).acts(count, say),
  'first-filed': async (count, say) => (await import('./first-filed.ts')).firstFiled(count, say),
  bundle: async (count, say) => (await import('./bundle.ts')).bundle(count, say),
  screening: async (count, say) => (await import('./screening.ts')).screening(count, say),
  linking: async (count, say) => (await import('./linking.ts')).linking(count, say),
  'hash-vault': async (count, say) => (await import('./hash-vault.ts')).hashInVault(count, say),
  'hash-browser': async (count, say) => (await import('./hash-browser.ts')).hashInBrowser(count, say),
  log: async (count, say) => (await import('./log-append.ts')).logAppend(count, say),
  engine: async (count, say) => (await import('./engine.ts')).engine(count, say),
  starts: async (count, say) => (await import('./starts.ts')).starts(count, say),
};

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !Object.hasOwn(subjects, name));
const count = Number(values.rounds);
if (unknown.length > 0 || !Number.isInteger(count) || count < 1) {
  process.stderr.write(`usage: npm run bench -- [--rounds N] [${Object.keys(subjects).join('|')}] …\n`);
  process.exit(2);
}

process.stdout.write(`Node ${process.versions.node}, ${cpus().length} cores, ${cpus()[0]?.model ?? ''}\n\n`);
let all = true;
for (const [name, measure] of Object.entries(subjects)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const report = await measure(count, (line) => process.stderr.write(`${name}: ${line}\n`));
  process.stdout.write(`${printed(report)}\n`);
  all = all && kept(report);
}
process.stdout.write(all ? 'every promise is kept\n' : 'a promise is not kept: see ✖\n');
process.exitCode = all ? 0 : 1;
