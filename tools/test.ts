import { existsSync, globSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { parseArgs } from 'node:util';
import { asOwner } from '#platform/store/connection.ts';
import { launch } from '#platform/store/embedded/launch.ts';
import { SetupProblem } from '#platform/store/setup-problem.ts';
import { testDataFolder } from '#platform/store/testing/database.ts';
import { buildWeb } from './web-build.ts';

const root = resolve(import.meta.dirname, '..');

function say(zh: string, en: string): void {
  console.log(`${zh} · ${en}`);
}

/** Databases that a killed run left on the shared server; with nobody connected they are nobody's. */
async function dropLeftovers(url: string): Promise<void> {
  await asOwner(url, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      `SELECT datname FROM pg_database WHERE datname LIKE 'dengwen\\_test\\_%'
         AND NOT EXISTS (SELECT 1 FROM pg_stat_activity AS a WHERE a.datname = pg_database.datname)`,
    );
    for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS "${datname}"`);
  });
}

/** Runs the files, two at a time, and gives what passed and what did not; a cancelled test did not. */
async function runTests(files: readonly string[]): Promise<{ passed: number; failed: number }> {
  const counts = { passed: 0, failed: 0 };
  const stream = run({ files: [...files], concurrency: 2, cwd: root });
  stream.on('test:summary', (summary) => {
    if (summary.file !== undefined) return;
    counts.passed = summary.counts.passed;
    counts.failed = summary.counts.tests - summary.counts.passed - summary.counts.skipped - summary.counts.todo;
  });
  stream.compose(new spec()).pipe(process.stdout, { end: false });
  await new Promise((resolveEnd) => stream.once('end', resolveEnd));
  return counts;
}

/** Counts of the checks that ran before, when `.ci/run` hands them in, so that its one line covers all. */
function checksBefore(report: string | undefined): { passed: number; failed: number } {
  if (report === undefined || !existsSync(report)) return { passed: 0, failed: 0 };
  const [passed = 0, failed = 0] = readFileSync(report, 'utf8').trim().split(' ').map(Number);
  return { passed, failed };
}

/** Builds the web app. One that does not build is one failure; the other tests still run. */
async function prepareWeb(): Promise<{ failed: number }> {
  try {
    await buildWeb(() => say('构建网页', 'Building the web app'));
    return { failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    say('网页未能构建', 'The web app does not build');
    return { failed: 1 };
  }
}

const { positionals } = parseArgs({ allowPositionals: true });
const chosen = positionals.map((path) => relative(root, resolve(path)));
const files = globSync('**/*.test.ts', { cwd: root, exclude: ['node_modules/**', 'bench/peers/**', '.dengwen/**'] })
  .filter((file) => chosen.length === 0 || chosen.some((path) => file.startsWith(path)))
  .toSorted();

try {
  const prepared = await prepareWeb();
  const url = process.env['DATABASE_URL'];
  const server = url ? null : await launch({ dataFolder: testDataFolder(), onProgress: (zh, en) => say(zh, en) });
  say(
    server === null ? '测试使用 DATABASE_URL 所指的数据库' : `测试使用内置 PostgreSQL ${server.version}`,
    server === null ? 'Tests use the server of DATABASE_URL' : `Tests use the embedded PostgreSQL ${server.version}`,
  );
  if (server !== null) await dropLeftovers(server.url);
  const before = checksBefore(process.env['DENGWEN_CHECK_REPORT']);
  const counts = await runTests(files);
  await server?.stop();
  const passed = before.passed + counts.passed;
  const failed = before.failed + prepared.failed + counts.failed;
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
} catch (error) {
  if (error instanceof SetupProblem) console.error(`${error.zh}\n${error.en}`);
  else console.error(error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
