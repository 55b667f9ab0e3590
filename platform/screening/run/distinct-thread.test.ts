import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { openDistinctThread } from './distinct-thread.ts';

test(
  'a thread that broke says so to whoever waits for room, instead of never having any',
  { timeout: 20_000 },
  async () => {
    const thread = openDistinctThread({ spillFolder: tmpdir() });
    // No whole number of digests: it breaks over them.
    thread.add(new Uint8Array(5));
    await assert.rejects(thread.finish(), /no whole number of digests/);
    thread.add(new Uint8Array(32 << 20));
    await assert.rejects(thread.ready(), /no whole number of digests/);
    await thread.close();
  },
);
