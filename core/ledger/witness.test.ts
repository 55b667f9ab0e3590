import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '#words/digest.ts';
import { logOf, nodeHash, nodeVerify, signerOf } from './log.fixture.ts';
import { convictionPlan } from './split-view.ts';
import { judgeHead } from './witness.ts';
import type { Shown, WitnessFinding } from './witness.ts';

const signer = signerOf('dengwen.example/log', 7);
const names = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const log = logOf(
  names.map((name) => utf8(name)),
  signer,
);
const forged = logOf(
  names.map((name) => utf8(name === '2' ? 'two, altered' : name)),
  signer,
);

function judged(change: Partial<Shown>): WitnessFinding {
  const shown = { note: log.checkpoint(8), last: log.checkpoint(5), proof: log.consistency(5, 8), isNewest: false };
  return judgeHead(nodeHash, { ...shown, ...change }, signer.key, nodeVerify);
}

test('a head is signed when it is the first, or continues the last one that was signed; the same one is not signed anew', () => {
  assert.equal(judged({ last: null, proof: [] }), 'first');
  assert.equal(judged({}), 'grown');
  assert.equal(judged({ last: log.checkpoint(0), proof: [] }), 'grown');
  assert.equal(judged({ last: log.checkpoint(8), proof: [] }), 'same');
});

test('an earlier head on a paper is covered by the later one; as the newest of the log it is a roll-back', () => {
  const back = { note: log.checkpoint(5), last: log.checkpoint(8) };
  assert.equal(judged(back), 'covered');
  assert.equal(judged({ ...back, isNewest: true }), 'rolled-back');
  assert.equal(judged({ ...back, proof: [], isNewest: true }), 'rolled-back');
  assert.equal(judged({ ...back, proof: [] }), 'unproved');
});

test('another history convicts where the roots or the nodes show it, and is never signed', () => {
  assert.equal(judged({ last: forged.checkpoint(8), proof: [] }), 'convicted');
  assert.equal(judged({ last: forged.checkpoint(5), proof: log.carry(convictionPlan(5, 8)) }), 'convicted');
  assert.equal(judged({ last: forged.checkpoint(4), proof: log.carry(convictionPlan(4, 8)) }), 'convicted');
  assert.equal(judged({ last: forged.checkpoint(5), proof: forged.consistency(5, 8) }), 'unproved');
  assert.equal(judged({ proof: [] }), 'unproved');
  const empty = log.checkpoint(0).replace(/\n0\n[^\n]+/, `\n0\n${Buffer.alloc(32).toString('base64')}`);
  assert.equal(judged({ last: null, note: empty }), 'not-signed');
});

test('what is no head of this log, or not signed by its key, is not countersigned', () => {
  const stranger = logOf([utf8('1')], signerOf('dengwen.example/log', 8));
  const elsewhere = logOf([utf8('1')], signerOf('another.example/log', 7));
  for (const last of [null, log.checkpoint(5)]) {
    assert.equal(judged({ last, note: 'nothing' }), 'unreadable');
    assert.equal(judged({ last, note: stranger.checkpoint() }), 'not-signed');
    assert.equal(judged({ last, note: elsewhere.checkpoint() }), 'not-signed');
  }
});
