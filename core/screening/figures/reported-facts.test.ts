import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parseFacts } from '#law/facts/parse.ts';
import { sourceIn } from '#law/facts/source.ts';
import { ladderSchemes } from '#law/proposals/ladder-schemes.ts';
import { asDay } from '#words/day.ts';

import { kinds } from '../kinds.ts';
import { factsOf } from './facts.ts';
import { reportedFacts } from './reported-facts.ts';
import { figures, personsOf, screeningOf } from './screening.fixture.ts';

const digest = '0123456789abcdef'.repeat(4);
const screening = screeningOf(
  { mobile: figures(1_000, 40, 60), 'bank-card': figures(90, 10, 20) },
  personsOf([800, 0, 50], { least: 840, most: 900, identityNumbers: 300, none: 7, under14: 0 }),
  { leakedOn: '2025-04-18' },
);
const report = { screening, on: asDay('2026-11-23') };

test('a report gives the very facts and values that its exhibit would, none of them linked to an exhibit', () => {
  const exhibited = factsOf(screening, { exhibits: ['exhibit-1'], scheme: ladderSchemes['R-MANY'], kinds });
  const reported = reportedFacts(report, { name: 'report.json', digest });
  assert.deepEqual(Object.keys(reported), Object.keys(exhibited));
  for (const [name, state] of Object.entries(reported)) {
    const other = Object.entries(exhibited).find(([fact]) => fact === name)?.[1];
    assert.equal(state.state, other?.state, name);
    assert.equal('exhibits' in state, false, name);
    if (state.state === 'given' && other?.state === 'given') {
      assert.deepEqual(state.value, other.value, name);
      // The rule of the figure stands behind the report in both languages.
      for (const language of ['zh', 'en'] as const)
        assert.ok(sourceIn(state.source ?? '', language).endsWith(sourceIn(other.source ?? '', language)), name);
    }
  }
  assert.equal(reported.includesUnder14?.state, 'not-known');
});

test('each source names the file, its fingerprint, the engine, the day of the law and that of the leak', () => {
  const { affectedPersons: state } = reportedFacts(report, { name: 'report.json', digest });
  assert.ok(state?.state === 'given');
  assert.equal(
    sourceIn(state.source ?? '', 'zh'),
    `筛查报告 report.json，SHA-256 ${digest}，引擎 reference，依 2026-11-23 的法律，泄露日 2025-04-18。筛查：同一行的标识联为一人；下限 840，上限 900；另有 7 行没有标识，不计`,
  );
  assert.equal(
    sourceIn(state.source ?? '', 'en'),
    `Screening report report.json, SHA-256 ${digest}, engine reference, law of 2026-11-23, day of the leak 2025-04-18. Screening: identifiers of one row linked; at least 840, at most 900; 7 rows without identifier are not counted`,
  );
});

test('what the report does not say is not said: no day of the leak, no ladders, no name', () => {
  const { informationKinds: state } = reportedFacts(
    { screening: screeningOf({ mobile: figures(5, 0, null) }, null), on: null },
    { name: '', digest },
  );
  assert.ok(state?.state === 'given');
  assert.equal(
    sourceIn(state.source ?? '', 'en'),
    `Screening report, SHA-256 ${digest}, engine reference, day of the leak not known. Screening: kinds with a valid value`,
  );
  assert.equal(
    sourceIn(state.source ?? '', 'zh'),
    `筛查报告，SHA-256 ${digest}，引擎 reference，泄露日不详。筛查：有有效值的种类`,
  );
});

test('a name of any length, with what cannot be seen, makes a fact that the court can read', () => {
  const facts = reportedFacts(report, { name: `甲 · 乙\u202e\u0000${'长'.repeat(5_000)}`, digest });
  const read = parseFacts(JSON.parse(JSON.stringify(facts)));
  assert.ok(read.ok, JSON.stringify(read));
  assert.doesNotMatch(JSON.stringify(facts), /\u202e|\\u0000/);
});
