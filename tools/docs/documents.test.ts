import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { terms } from '../checks/glossary.ts';
import { root, sources } from '../checks/sources.ts';
import { blocksOf, linksOf, runMark } from './blocks.ts';

const documents = sources('.md');
const code = sources('.ts', '.tsx', '.mjs');

function document(path: string): string {
  const found = documents.find((one) => one.path === path);
  assert.ok(found !== undefined, path);
  return found.text;
}

test('every link inside the project leads to a file', () => {
  const broken = documents.flatMap(({ path, text }) =>
    linksOf(text)
      .filter((target) => !existsSync(join(root, dirname(path), decodeURIComponent(target))))
      .map((target) => `${path}: ${target}`),
  );
  assert.deepEqual(broken, []);
});

test('every file that a document names is there', () => {
  const files = sources('.ts', '.tsx', '.mjs', '.css', '.json', '.csv').map(({ path }) => `/${path}`);
  const absent = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/`([\w./-]+\.(?:ts|tsx|mjs|css|json|csv))`/g)]
      .map(([, named = '']) => named.replace(/^(?:\.{0,2}\/)+/, ''))
      .filter((named) => !files.some((file) => file.endsWith(`/${named}`)))
      .map((named) => `${path}: ${named}`),
  );
  assert.deepEqual(absent, []);
});

test('every folder that a document of the root or a decision names is there', () => {
  const absent = documents
    .filter(({ path }) => !path.includes('/') || path.startsWith('docs/decisions/'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/`((?:core|domain|platform|apps|tools|corpus|reference|journeys|bench|docs)\/[\w./-]*)`/g)]
        .map(([, named = '']) => named)
        .filter((named) => !existsSync(join(root, named)))
        .map((named) => `${path}: ${named}`),
    );
  assert.deepEqual(absent, []);
});

/** Names by which code reads the environment: `process.env['X']`, `environment['X']`, `process.env.X`. */
const reading = /\b(?:env|environment)(?:\??\.?\[\s*['"]([A-Z][A-Z0-9_]*)['"]\s*\]|\.([A-Z][A-Z0-9_]*)\b)/g;

test('every variable of the environment that code reads is told, and none that it does not read', () => {
  const read = new Set(
    code
      .filter(({ path }) => !/\.test\.tsx?$|\/testing\//.test(path))
      .flatMap(({ text }) => [...text.matchAll(reading)].map(([, quoted, dotted]) => quoted ?? dotted ?? '')),
  );
  const told = [...document('docs/running.md').matchAll(/^\| `([A-Z][A-Z0-9_]*)` \|/gm)].map(([, name = '']) => name);
  assert.deepEqual(told.toSorted(), [...read].toSorted());
});

test('every settled point and every rule that code cites is told', () => {
  const numbers = (text: string): Set<string> =>
    new Set([...text.matchAll(/^(\d+)\. /gm)].map(([, number = '']) => number));
  const told = { settled: numbers(document('docs/settled.md')), rule: numbers(document('docs/citus.md')) };
  const absent = code.flatMap(({ path, text }) =>
    [...text.matchAll(/\b(settled|citus\.md rules?) (\d+)/g)]
      .filter(([, which, number = '']) => !(which === 'settled' ? told.settled : told.rule).has(number))
      .map(([cited]) => `${path}: ${cited}`),
  );
  assert.deepEqual(absent, []);
});

test('every decision has its four parts and a line in the list', () => {
  const list = document('docs/decisions/README.md');
  const pages = documents.filter(({ path }) => /^docs\/decisions\/\d{4}-/.test(path));
  assert.ok(pages.length > 0);
  for (const { path, text } of pages) {
    for (const part of ['Context', 'Choice', 'Evidence', 'Rejected'])
      assert.ok(text.includes(`**${part}.**`), `${path} lacks ${part}`);
    assert.ok(list.includes(`(${path.slice('docs/decisions/'.length)})`), `${path} is not listed`);
  }
});

test('every identifier of the glossary is a name of the code, unless a dagger keeps it for later', () => {
  const glossary = document('docs/glossary.md');
  const kept = new Set([...glossary.matchAll(/^\| (\S+) \| [^|]*† \|/gm)].map(([, zh]) => zh));
  const ours = code.filter(({ path }) => /^(core|domain|platform|apps)\//.test(path));
  const everything = ours.map(({ path, text }) => `${path}\n${text}`).join('\n');
  const absent = terms(glossary)
    .filter(({ zh }) => !kept.has(zh))
    .flatMap(({ zh, identifier }) =>
      identifier
        .split(', ')
        .filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(everything))
        .map((name) => `${zh}: ${name}`),
    );
  assert.deepEqual(absent, []);
});

test('a block is read with its language, its place and its mark', () => {
  const text = ['a', '', runMark, '', '```sh', 'ls', '```', '```ts', 'x;', '```', ''].join('\n');
  assert.deepEqual(blocksOf(text), [
    { language: 'sh', text: 'ls\n', line: 5, run: true },
    { language: 'ts', text: 'x;\n', line: 8, run: false },
  ]);
  assert.throws(() => blocksOf('```ts\nx;\n'), RangeError);
});

test('links to other sites and inside code are not taken for files', () => {
  assert.deepEqual(linksOf('[a](b.md#c) [d](https://e.f) [g](#h) `[i](j.md)` ![k](l.png)'), ['b.md', 'l.png']);
});
