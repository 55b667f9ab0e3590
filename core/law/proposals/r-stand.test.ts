import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { standing } from '../questions/standing.ts';
import { regime } from '../regime.ts';

const on = asDay('2026-11-23');
const answer = (facts: FactSheet, ...proposals: readonly string[]) =>
  decide(standing, facts, regime({ on, proposals })).outcome;
const procuratorate: FactSheet = {
  plaintiffKind: given('procuratorate'),
  announcementMade: given(false),
  higherRankedBodySued: given(false),
  otherBodyFiled: given(false),
};
const organisation: FactSheet = {
  plaintiffKind: given('designated-organisation'),
  designationInForce: given(true),
  registeredWithCivilAffairs: given(true),
  charterNamesProtection: given(true),
  activeYears: given(3),
  recentViolation: given(false),
  technicalStaff: given(2),
  legalStaff: given(2),
  profitsFromSuits: given(false),
};

test('in force a procuratorate waits, whatever the urgency; the proposal lets it sue at once on a grave leak that continues', () => {
  const urgent: FactSheet = { ...procuratorate, ongoing: given(true), affectedPersons: given(100_000) };
  assert.equal(answer(urgent), 'no');
  assert.equal(answer(urgent, 'R-STAND'), 'yes');
  const small: FactSheet = {
    ...urgent,
    affectedPersons: given(99_999),
    informationKinds: given(['contact']),
    includesUnder14: given(false),
    otherwiseSensitive: given(false),
  };
  assert.equal(answer(small, 'R-STAND'), 'no');
  assert.equal(answer({ ...small, informationKinds: given(['health']) }, 'R-STAND'), 'yes');
  assert.equal(answer({ ...urgent, ongoing: given(false) }, 'R-STAND'), 'no');
});

test('an organisation of higher rank that has sued shuts out the lower', () => {
  const association: FactSheet = {
    plaintiffKind: given('consumer-organisation'),
    organisationLevel: given('province'),
    isOperator: given(true),
    victimsIncludeConsumers: given(true),
    higherRankedBodySued: given(true),
  };
  assert.equal(answer(association), 'yes');
  assert.equal(answer(association, 'R-STAND'), 'no');
  assert.equal(answer({ ...association, higherRankedBodySued: given(false) }, 'R-STAND'), 'yes');
});

test('the proposal asks more of a designated organisation than its designation', () => {
  assert.equal(answer(organisation, 'R-STAND'), 'yes');
  const failings: readonly FactSheet[] = [
    { activeYears: given(2) },
    { technicalStaff: given(1) },
    { legalStaff: given(1) },
    { recentViolation: given(true) },
    { profitsFromSuits: given(true) },
    { charterNamesProtection: given(false) },
    { registeredWithCivilAffairs: given(false) },
    { designationInForce: given(false) },
  ];
  for (const failing of failings)
    assert.equal(answer({ ...organisation, ...failing }, 'R-STAND'), 'no', Object.keys(failing).join());
  assert.equal(answer({ ...organisation, activeYears: given(0) }), 'yes', 'in force the designation is enough');
});

test('side by side, and with the procuratorate first, it need not wait', () => {
  assert.equal(answer(procuratorate, 'R-STAND-PARALLEL'), 'yes');
  assert.equal(answer(procuratorate, 'R-STAND-PROCURATORATE'), 'yes');
  assert.equal(answer({ ...organisation, higherRankedBodySued: given(true) }, 'R-STAND-PROCURATORATE'), 'no');
});

test('two orders cannot be laid over the law at once', () => {
  assert.throws(() => regime({ on, proposals: ['R-STAND', 'R-STAND-PARALLEL'] }), { code: 'proposals-conflict' });
});
