import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { root, sources, type Source } from '../checks/sources.ts';
import { blocksOf } from './blocks.ts';

// What a document shows must be what the code does.

const documents = sources('.md');
const examples = documents.flatMap((document) =>
  blocksOf(document.text)
    .filter(({ language }) => language === 'ts')
    .map((block, place) => ({ document, block, file: `${fileName(document)}-${place + 1}.ts` })),
);

function fileName({ path }: Source): string {
  return path.replaceAll(/[^A-Za-z]+/g, '-').toLowerCase();
}

/** Inside the project, so that `#words/…` means what it means to a reader; ignored by git and by every other test. */
let folder: string;

before(() => {
  mkdirSync(join(root, '.dengwen'), { recursive: true });
  folder = mkdtempSync(join(root, '.dengwen', 'examples-'));
  for (const { file, block } of examples) writeFileSync(join(folder, file), block.text);
  const settings = { extends: '../../tsconfig.json', include: ['*.ts'], exclude: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
});
after(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, args: readonly string[]): { readonly code: number | null; readonly said: string } {
  const path = `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`;
  // A test within a test would report to its parent instead of failing by its exit code.
  const { NODE_TEST_CONTEXT: _, ...environment } = process.env;
  const ended = spawnSync(command, args, { cwd: root, encoding: 'utf8', env: { ...environment, PATH: path } });
  return { code: ended.status, said: `${ended.stdout}${ended.stderr}` };
}

test('every TypeScript example of a document has the types it claims', () => {
  assert.ok(examples.length > 0);
  const { code, said } = run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder]);
  assert.equal(code, 0, said);
});

for (const { document, block, file } of examples) {
  test(`the example of ${document.path}:${block.line} runs`, () => {
    const { code, said } = run(process.execPath, [join(folder, file)]);
    assert.equal(code, 0, said);
  });
}

for (const document of documents) {
  for (const block of blocksOf(document.text).filter((one) => one.run)) {
    test(`the commands of ${document.path}:${block.line} succeed`, () => {
      const { code, said } = run('sh', ['-eu', '-c', block.text]);
      assert.equal(code, 0, said);
    });
  }
}
