import assert from 'node:assert/strict';
import { test } from 'node:test';
import { walls } from './walls.ts';

function says(path: string, text: string): string[] {
  return walls([{ path, text }]).map((remark) => remark.says);
}

test('what the design allows is let through', () => {
  assert.deepEqual(says('core/law/questions/standing.ts', `import { asDay } from '#words/day.ts';`), []);
  assert.deepEqual(says('domain/docket/file.ts', `import type { Store } from '#platform/store/store.ts';`), []);
  assert.deepEqual(says('domain/docket/file.ts', `import { step } from '#law/kernel/step.ts';`), []);
  assert.deepEqual(says('apps/web/page.tsx', `import { gates } from '../../core/law/gates.ts';`), []);
  assert.deepEqual(says('core/words/day.test.ts', `import { test } from 'node:test';`), []);
});

const broken: readonly (readonly [string, string, string])[] = [
  ['core/words/day.ts', `import { x } from '#law/kernel/step.ts';`, 'core/law/kernel/step.ts'],
  ['core/law/kernel/step.ts', `import { x } from '#ledger/tree.ts';`, 'core/ledger/tree.ts'],
  ['core/law/kernel/step.ts', `import { readFileSync } from 'node:fs';`, 'node:fs'],
  ['core/ledger/note.ts', `import { z } from 'zod';`, 'zod'],
  ['domain/docket/file.ts', `import { sign } from '#domain/identity/sign.ts';`, 'domain/identity/sign.ts'],
  ['domain/docket/file.ts', `import { sign } from '../identity/sign.ts';`, 'domain/identity/sign.ts'],
  ['domain/docket/file.ts', `import { openStore } from '#platform/store/store.ts';`, 'platform/store/store.ts'],
  ['domain/docket/file.ts', `const pg = await import('pg');`, 'pg'],
  ['apps/web/page.tsx', `import { dock } from '#domain/docket/dock.ts';`, 'domain/docket/dock.ts'],
  ['apps/web/page.tsx', `export { open } from '#platform/store/store.ts';`, 'platform/store/store.ts'],
  ['platform/contract/route.ts', `import '#platform/store/store.ts';`, 'platform/store/store.ts'],
  ['core/law/utils.ts', '', 'says nothing'],
  ['core/law/index.ts', '', 'barrels'],
  ['elsewhere/x.ts', '', 'no house'],
];

for (const [path, text, expected] of broken)
  test(`${path} is stopped: ${text || expected}`, () => {
    const remarks = says(path, text);
    assert.equal(remarks.length, 1);
    assert.match(remarks[0] ?? '', new RegExp(expected.replaceAll('.', '\\.')));
  });
