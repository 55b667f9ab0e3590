import assert from 'node:assert/strict';
import { test } from 'node:test';

import { termsUnder } from '#law/kernel/exceptions.ts';
import type { Term } from '#law/kernel/terms.ts';

import { vocabulary } from './facts/vocabulary.ts';
import { parameters } from './parameters.ts';
import { proposals } from './proposals.ts';
import { questions } from './questions.ts';
import { readings } from './readings.ts';

const terms: readonly Term[] = [
  ...Object.values(questions).map(({ term }) => term),
  ...Object.values(proposals).flatMap(({ replaces }) => Object.values(replaces)),
].flatMap((term) => [...termsUnder(term)]);

/** The rows of the rule table that questions carry out. */
const byQuestion = [
  'SC-PROCESSOR',
  'SC-EXTRATERR',
  'SC-SENSITIVE',
  'SC-BREACH',
  'SC-LEGALBASIS',
  'SC-PIPLPIL',
  'SC-PLATFORM',
  'ST-CLASS',
  'ST-CACREG',
  'ST-ANNOUNCE',
  'ST-SUBSID',
  'ST-CONSORG-DUTY',
  'ST-LEVEL',
  'ST-JOIN',
  'ST-SUPPORT',
  'ST-INDIV',
  'ST-ORDER-R',
  'AC-COND',
  'AC-7D',
  'AC-BARS',
  'AC-PRECLUDE',
  'AC-NOTICE10',
  'AC-NOCOUNTER',
  'AC-ADMISSION',
  'AC-SETTLE30',
  'AC-WITHDRAW',
  'AC-CLARIFY',
  'MANY-CUR',
  'MANY-SPP',
  'JT-PIL',
  'JT-FOREIGN',
  'JT-FIRST',
  'JT-DISPUTE',
  'JT-OBJECT',
  'JL-PIL',
  'JL-MONEY',
  'JL-DOWN',
  'JL-IC25',
  'JL-IC18',
  'JL-CRIM',
  'PR-NOSUMMARY',
  'PR-NOSOLE',
  'PR-SEVEN',
  'PR-TERMS',
  'PR-SERVE',
  'PR-APPEAL',
  'PR-ONLINE',
  'PR-ESERVICE',
  'PR-PUBLISH',
  'PR-PRESERVE',
  'PR-ASSIST',
  'PR-EXEC',
  'PR-FEE',
  'LI-REMEDY',
  'LI-FAULT',
  'LI-AMOUNT',
  'LI-CAP500K',
  'LI-COSTS',
  'LI-CIVFIRST',
  'LI-JOINT',
  'LI-PUN-CUR',
  'LI-PUN-R',
  'LI-APOLOGY',
  'LI-FUNDS',
  'LI-LIMIT',
  'EV-ALLOC',
  'EV-EXOFF',
  'EV-OBSTRUCT',
  'EV-EDATA',
  'EV-CHAIN',
  'EV-PROCCOLLECT',
  'EV-EXCLUDE',
  'CR-LADDER',
  'TM-CALENDAR',
  'ID-CASENO',
  'ID-CAUSE',
];

/** The rows that only a proposal, or a pack that is off, carries out. */
const byProposal = { 'MANY-R': 'R-MANY', 'JL-R': 'R-LEVEL', 'PPIL-PACK': 'PPIL-D1' };

test('each of the 79 rows of the rule table is carried out by a question or a proposal, and no question names another row', () => {
  const carried = new Set(Object.values(questions).flatMap(({ rows }) => rows));
  assert.equal(byQuestion.length + Object.keys(byProposal).length, 79);
  assert.deepEqual([...carried].toSorted(), byQuestion.toSorted());
  for (const id of Object.values(byProposal)) assert.ok(Object.hasOwn(proposals, id), id);
});

/** Facts that pages and the directory use, and no rule reads. */
const besideRules = new Map([
  ['breachFound', 'what a court concluded; the rule decides on the facts that it found'],
  ['courtDivision', 'from it the application works out which places lie in the area of the court'],
]);

test('every fact of the vocabulary is read by some rule, or stands beside them for a reason', () => {
  const read = new Set(
    terms.flatMap((term) => {
      if (term.how === 'computed') return term.reads;
      if (term.how === 'fact') return [term.fact];
      return term.how === 'open' && term.fact !== null ? [term.fact] : [];
    }),
  );
  assert.deepEqual(
    Object.keys(vocabulary).filter((name) => !read.has(name)),
    [...besideRules.keys()],
  );
});

test('every reading decides something', () => {
  const used = new Set(
    terms.flatMap((term) => {
      if (term.how === 'contested') return [term.reading.id];
      return term.how === 'computed' ? term.readings.map(({ id }) => id) : [];
    }),
  );
  assert.deepEqual(
    Object.keys(readings).filter((id) => !used.has(id)),
    [],
  );
});

test('every figure of a comparison is registered under its id', () => {
  for (const term of terms)
    if (term.how === 'fact' && 'bound' in term.comparison && typeof term.comparison.bound === 'object')
      assert.equal(parameters[term.comparison.bound.id], term.comparison.bound, term.id);
});
