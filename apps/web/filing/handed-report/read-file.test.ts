import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longestReport } from '#screening/read-report.ts';
import { readReportFile } from './read-file.ts';

test('a file that is too large is refused before it is opened', async () => {
  const file = new File([new Uint8Array(longestReport + 1)], 'leak.csv');
  file.arrayBuffer = () => assert.fail('opened');
  const read = await readReportFile(file);
  assert.ok(read.kind === 'refused');
  assert.equal(read.problems[0].code, 'report.too-large');
});

test('a file that went away is told apart from one that is no report', async () => {
  const gone = new File(['{}'], 'report.json');
  gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
  assert.deepEqual(await readReportFile(gone), { kind: 'unreadable' });
  assert.equal((await readReportFile(new File(['{}'], 'report.json'))).kind, 'refused');
});
