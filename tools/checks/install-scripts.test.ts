import assert from 'node:assert/strict';
import { test } from 'node:test';
import { installScripts, replaced, unreplacedScripts } from './install-scripts.ts';

test('the lock brings no install script but those replaced', () => {
  assert.deepEqual(installScripts(), []);
});

test('another package with a script, or another version of a replaced one, is stopped', () => {
  const [name = '', version = ''] = Object.entries(replaced)[0] ?? [];
  const lock = {
    [`node_modules/${name}`]: { version, hasInstallScript: true },
    'node_modules/a/node_modules/@b/c': { version: '1.0.0', hasInstallScript: true },
    'node_modules/d': { version: '1.0.0' },
  };
  assert.deepEqual(
    unreplacedScripts(lock, 'lock').map((remark) => remark.says),
    ['@b/c 1.0.0 needs an install script'],
  );
  assert.equal(
    unreplacedScripts({ [`node_modules/${name}`]: { version: '0', hasInstallScript: true } }, 'l').length,
    1,
  );
});
