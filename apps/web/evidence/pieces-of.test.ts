import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { piecesOf } from './pieces-of.ts';

const content = new Uint8Array(randomBytes((5 << 20) + 12_345));

const chunks = [content.slice(0, 1), content.slice(1, 3 << 20), content.slice(3 << 20)];

/** A file of a browser with or without byte streams; it may be taken away after so many chunks. */
function fileWith(type: 'bytes' | undefined, goneAfter = Infinity): Pick<Blob, 'stream'> {
  let place = 0;
  const pull = (controller: ReadableStreamController<Uint8Array<ArrayBuffer>>): void => {
    const chunk = chunks[place];
    place += 1;
    if (place > goneAfter) controller.error(new DOMException('gone', 'NotReadableError'));
    else if (chunk !== undefined) controller.enqueue(chunk.slice());
    else {
      controller.close();
      if ('byobRequest' in controller) controller.byobRequest?.respond(0);
    }
  };
  return {
    stream: () => (type === 'bytes' ? new ReadableStream({ type, pull }) : new ReadableStream({ pull })),
  };
}

async function digest(file: Pick<Blob, 'stream'>): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of piecesOf(file)) hash.update(piece);
  return hash.digest('hex');
}

test('every byte of a file comes once and in order, whatever streams the browser has', async () => {
  const whole = createHash('sha256').update(content).digest('hex');
  assert.equal(await digest(new Blob([content])), whole);
  assert.equal(await digest(fileWith('bytes')), whole);
  assert.throws(() => fileWith(undefined).stream().getReader({ mode: 'byob' }), TypeError);
  assert.equal(await digest(fileWith(undefined)), whole);
  assert.equal(await digest(new Blob([])), createHash('sha256').digest('hex'));
});

test('a file that is taken away while it is read is told of', async () => {
  await assert.rejects(digest(fileWith('bytes', 2)), { name: 'NotReadableError' });
  await assert.rejects(digest(fileWith(undefined, 2)), { name: 'NotReadableError' });
});
