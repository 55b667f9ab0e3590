import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { jurisdictionTerritorial } from '#law/questions/jurisdiction-territorial.ts';
import { regime } from '#law/regime.ts';

const on = asDay('2026-11-23');
const reform = regime({ on, proposals: ['R-FORUM'] });

const places = [
  { ground: 'victim-domicile', division: '510104' },
  { ground: 'victim-domicile', division: '330106', internetCourt: true },
  { ground: 'result', division: '440106', victimsPerMille: 300 },
  { ground: 'device', division: '110108' },
  { ground: 'act', division: '320102', evidencePreserved: true },
  { ground: 'domicile', division: '310115' },
] as const;
const facts: FactSheet = { domicileHere: given(true), connectingPlaces: given(places) };

test('places are ranked from the defendant’s domicile to any victim’s, ties by what the court already holds', () => {
  const ranked = [
    { ...places[5], rank: 1 },
    { ...places[4], rank: 2 },
    { ...places[3], rank: 2 },
    { ...places[2], rank: 3 },
    { ...places[1], rank: 4 },
    { ...places[0], rank: 5 },
  ];
  assert.deepEqual(decide(jurisdictionTerritorial, facts, reform).value, { candidates: ranked });
});

test('the rank advises: competence stays what it is in force', () => {
  const force = regime({ on });
  for (const sheet of [facts, {}, { domicileHere: given(false) }] as const satisfies readonly FactSheet[])
    assert.equal(
      decide(jurisdictionTerritorial, sheet, reform).outcome,
      decide(jurisdictionTerritorial, sheet, force).outcome,
    );
  assert.deepEqual(decide(jurisdictionTerritorial, { domicileHere: given(true) }, reform).value, { candidates: null });
});

test('one less than the share does not lift a province', () => {
  const sheet: FactSheet = { ...facts, connectingPlaces: given([{ ground: 'result', victimsPerMille: 299 }]) };
  assert.deepEqual(decide(jurisdictionTerritorial, sheet, reform).value, {
    candidates: [{ ground: 'result', victimsPerMille: 299, rank: 5 }],
  });
});
