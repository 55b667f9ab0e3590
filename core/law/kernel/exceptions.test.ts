import assert from 'node:assert/strict';
import { test } from 'node:test';

import { build, cites } from './example.fixture.ts';
import { exceptionTree, printExceptions, repeatedSteps } from './exceptions.ts';

const { all, is, unless } = build;
const signed = is('signed', cites, 'signed');

test('the exceptions of a rule can be printed before any case is decided', () => {
  const rule = all(
    'rule',
    cites,
    unless(
      'base',
      cites,
      signed,
      unless('first', cites, is('urgent', cites, 'urgent'), is('but-not', cites, 'waived')),
      { when: is('second', cites, 'sealed'), then: 'yes' },
    ),
  );
  assert.equal(
    printExceptions(exceptionTree(rule)),
    ['base', '  unless first -> no', '    first', '      unless but-not -> no', '  unless second -> yes'].join('\n'),
  );
});

test('one step id for two different steps is found, one step used twice is not', () => {
  assert.deepEqual(repeatedSteps(all('r', cites, signed, is('signed', cites, 'sealed'))), ['signed']);
  assert.deepEqual(repeatedSteps(all('r', cites, signed, signed)), []);
});
