import assert from 'node:assert/strict';
import { test } from 'node:test';

import { decide } from './decision.ts';
import { build, cites, question, today } from './example.fixture.ts';
import { given } from './fact.ts';
import { decisionJson } from './json.ts';

test('the JSON form carries the outcome, the provisions and the whole tree', () => {
  const rule = question(
    build.all(
      'rule',
      cites,
      build.is('signed', { cites: ['ProcI 13'], burden: 'plaintiff', curableBy: 'plaintiff' }, 'signed'),
      build.open('serious', cites, 'serious'),
    ),
  );
  const { regime, ...json } = decisionJson(decide(rule, { signed: given(true) }, today));
  assert.deepEqual(regime, {
    on: '2026-11-23',
    readings: { strictness: 'strict' },
    proposals: [],
    digest: today.digest,
  });
  assert.deepEqual(json, {
    outcome: 'unknown',
    because: 'open',
    provision: ['PIPL 70'],
    question: 'q',
    restsOn: {},
    step: {
      id: 'rule',
      how: 'all',
      outcome: 'unknown',
      because: 'open',
      provision: ['PIPL 70'],
      parts: [
        {
          id: 'signed',
          how: 'fact',
          outcome: 'yes',
          provision: ['ProcI 13'],
          burden: 'plaintiff',
          seen: { signed: { state: 'given', value: true } },
          curable: { by: 'plaintiff' },
        },
        {
          id: 'serious',
          how: 'open',
          outcome: 'unknown',
          because: 'open',
          provision: ['PIPL 70'],
          seen: { serious: { state: 'not-asked' } },
        },
      ],
    },
  });
});
