import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { failureOf } from './failure-of.ts';

/** What arrives of an error that a thread ends with, as the thread of a screening does. */
async function thrownOnAThread(module: string, name: string, ...given: readonly string[]): Promise<unknown> {
  const address = JSON.stringify(import.meta.resolve(module));
  const line = `import(${address}).then((all) => { throw new all[${JSON.stringify(name)}](...${JSON.stringify(given)}); })`;
  const worker = new Worker(line, { eval: true });
  try {
    await once(worker, 'message');
  } catch (error) {
    return error;
  }
  return assert.fail('it did not end with an error');
}

test('why a screening failed is known of an error that comes from another thread', async () => {
  const ofThread = async (...thrown: Parameters<typeof thrownOnAThread>) => failureOf(await thrownOnAThread(...thrown));
  assert.equal(await ofThread('#screening/link/identifiers.ts', 'TooManyIdentifiers', 'full'), 'too-many-identifiers');
  const failures = '#platform/screening/run/resumption-failure.ts';
  assert.equal(await ofThread(failures, 'ResumptionFailure', 'disk-full'), 'no-room');
  assert.equal(await ofThread(failures, 'ResumptionFailure', 'in-use'), 'defect');
});

test('a full disk is told from a defect by the code of the system', () => {
  assert.equal(failureOf(Object.assign(new Error('no space'), { code: 'ENOSPC' })), 'no-room');
  assert.equal(failureOf(Object.assign(new Error('not there'), { code: 'ENOENT' })), 'defect');
  assert.equal(failureOf('nothing'), 'defect');
});
