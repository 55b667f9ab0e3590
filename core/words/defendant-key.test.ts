import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asCreditCode, creditCodeCheckCharacter } from './credit-code.ts';
import {
  asDefendantKey,
  defendantKeyKind,
  foreignKey,
  organisationKey,
  parseDefendantKey,
  personKey,
  unknownKey,
} from './defendant-key.ts';

const code = asCreditCode(`91330106MA0000000${creditCodeCheckCharacter('91330106MA0000000')}`);

test('each kind of defendant has its own key, which reads back', () => {
  const keys = [
    ['organisation', organisationKey(code)],
    ['foreign', foreignKey('us', 'de-123456')],
    ['person', personKey('ab'.repeat(32))],
    ['unknown', unknownKey('8b0f4f6e-7a53-4c35-9e7c-0b6f0d0c7a11')],
  ] as const;
  for (const [kind, key] of keys) {
    assert.equal(defendantKeyKind(key), kind);
    assert.deepEqual(parseDefendantKey(key), { ok: true, value: key });
  }
  assert.equal(keys[1][1], 'foreign:US:DE-123456');
});

test('a key that is not written in its one form is refused', () => {
  const bad = [
    '',
    'person',
    'person:',
    'constructor:x',
    `person:${'AB'.repeat(32)}`,
    'person:330106199001010000',
    `organisation:${code.toLowerCase()}`,
    'organisation:913301060000000001',
    'foreign:USA:1',
    'foreign:us:1',
    'unknown:x',
  ];
  for (const text of bad) assert.equal(parseDefendantKey(text).ok, false, text);
  assert.throws(() => asDefendantKey('x'), RangeError);
});
