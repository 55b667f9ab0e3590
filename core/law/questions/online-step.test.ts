import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { onlineStep } from './online-step.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(onlineStep, facts, law).outcome;
const because = (facts: FactSheet, law = today) => decide(onlineStep, facts, law).because;

const filing: FactSheet = {
  onlineStep: given('filing'),
  plaintiffKind: given('procuratorate'),
  partiesConsentOnline: given(true),
  procuratorateConsentsOnline: given(true),
  identityVerifiedOnline: given(true),
};
const hearing: FactSheet = {
  ...filing,
  onlineStep: given('hearing'),
  videoObstacles: given([]),
  nonSynchronous: given(false),
};

test('each step needs the consent of the parties, and of the procuratorate where it sues', () => {
  assert.equal(outcome(filing), 'yes');
  assert.equal(outcome({ ...filing, partiesConsentOnline: given(false) }), 'no');
  assert.equal(outcome({ ...filing, procuratorateConsentsOnline: given(false) }), 'no');
  const { procuratorateConsentsOnline: _consent, ...rest } = filing;
  assert.equal(outcome({ ...rest, plaintiffKind: given('consumer-organisation') }), 'yes');
});

test('a case of major social impact is not heard by video, and no public-interest suit piecemeal', () => {
  assert.equal(outcome(hearing), 'yes');
  assert.equal(outcome({ ...hearing, videoObstacles: given(['social-impact']) }), 'no');
  assert.equal(outcome({ ...hearing, nonSynchronous: given(true) }), 'no');
});

test('without verified identity nothing is online, and before August 2021 there was no such rule', () => {
  assert.equal(outcome({ ...filing, identityVerifiedOnline: given(false) }), 'no');
  assert.equal(because(filing, regime({ on: asDay('2021-07-31') })), 'open');
});
