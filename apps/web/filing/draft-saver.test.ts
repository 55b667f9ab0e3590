import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DraftContent } from '#contract/shapes/complaint.ts';
import { DraftSaver, type Held, type SaveAnswer } from './draft-saver.ts';

const empty: DraftContent = {
  court: null,
  published: null,
  defendants: [],
  conduct: { kinds: [], summary: '', from: null, until: null },
  claims: [],
  facts: {},
};
const opened = { version: 3, content: empty, at: '2026-11-23T00:00:00.000Z' };

/** A world in which the test says when time passes and what the server answers. */
function world(answers: SaveAnswer[], held: Held | null = null) {
  const sent: { readonly version: number; readonly court: string | null }[] = [];
  let here: Held | null = held;
  let due: (() => void) | null = null;
  const saver = new DraftSaver(opened, held, {
    send: async (version, content) => {
      sent.push({ version, court: content.court });
      return answers.shift() ?? { kind: 'unreachable' };
    },
    hold: (next) => {
      here = next;
    },
    later: (_, then) => {
      due = then;
      return () => {
        due = null;
      };
    },
  });
  return { saver, sent, here: () => here, waits: () => due !== null };
}

const saved = (version: number): SaveAnswer => ({ kind: 'saved', version, at: '2026-11-23T00:00:01.000Z' });

describe('a draft that saves itself', () => {
  test('what is typed is on the device before it is sent, and let go once the server has it', async () => {
    const { saver, sent, here, waits } = world([saved(4)]);
    saver.change({ court: 'a' });
    assert.equal(here()?.content.court, 'a');
    assert.equal(waits(), true);
    await saver.saveNow();
    assert.deepEqual(sent, [{ version: 3, court: 'a' }]);
    assert.equal(here(), null);
    assert.equal(saver.saving().kind, 'saved');
  });

  test('a lost line keeps it here and tries again by itself', async () => {
    const { saver, here, waits } = world([{ kind: 'unreachable' }, saved(4)]);
    saver.change({ court: 'a' });
    await saver.saveNow();
    assert.equal(saver.saving().kind, 'here');
    assert.equal(here()?.version, 3);
    assert.equal(waits(), true);
    await saver.saveNow();
    assert.equal(here(), null);
  });

  test('two saves never cross: the second follows the version of the first', async () => {
    const { saver, sent } = world([saved(4), saved(5)]);
    saver.change({ court: 'a' });
    const first = saver.saveNow();
    saver.change({ court: 'b' });
    await Promise.all([first, saver.saveNow()]);
    assert.deepEqual(sent, [
      { version: 3, court: 'a' },
      { version: 4, court: 'b' },
    ]);
  });

  test('a change made elsewhere stops saving until somebody chooses, and loses neither', async () => {
    const { saver, sent, here } = world([{ kind: 'conflict' }, saved(10)]);
    saver.change({ court: 'a' });
    await saver.saveNow();
    assert.equal(saver.saving().kind, 'conflict');
    saver.change({ court: 'b' });
    await saver.saveNow();
    assert.equal(sent.length, 1);
    assert.equal(here()?.content.court, 'b');
    await saver.keepMine(9);
    assert.deepEqual(sent.at(-1), { version: 9, court: 'b' });
    assert.equal(saver.saving().kind, 'saved');
  });

  test('what the device held of an older version is shown as a conflict, of the same version as unsaved', () => {
    assert.equal(world([], { version: 2, content: empty }).saver.saving().kind, 'conflict');
    assert.equal(world([], { version: 3, content: empty }).saver.saving().kind, 'here');
  });

  test('a filed draft is forgotten: nothing is sent any more', async () => {
    const { saver, sent, here } = world([saved(4)]);
    saver.change({ court: 'a' });
    saver.forget();
    await saver.saveNow();
    assert.deepEqual(sent, []);
    assert.equal(here(), null);
  });
});
