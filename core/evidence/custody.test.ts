import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '#words/canonical.ts';
import { asCaseId, asExhibitId, asOrganId } from '#words/identifiers.ts';
import { asInstant } from '#words/instant.ts';
import { custodyDefects, custodyJson, readCustodyEvent } from './custody.ts';
import type { CustodyDefect, CustodyEvent } from './custody.ts';
import { acquired, following, procurators } from './exhibit.fixture.ts';

const sealed = following(acquired, {});
const handed = following(sealed, {
  action: 'transfer',
  to: { organ: procurators.organ, organKind: 'court', officers: ['演示书记员'] },
});
const opened = following(handed, { action: 'open', to: null, by: { ...procurators, officers: ['一人查阅'] } });

test('every kind of event reads back', () => {
  for (const event of [acquired, sealed, handed, opened]) {
    assert.deepEqual(readCustodyEvent(custodyJson(event)), { ok: true, value: event });
  }
});

const contradictions: readonly (readonly [name: string, event: CustodyEvent, code: string, at: string])[] = [
  [
    'a first event that names one before it',
    { ...acquired, previous: acquired.exhibit.padEnd(64, '0') },
    'field.form',
    '/previous',
  ],
  ['a first event that names a digest', { ...acquired, previous: '0'.repeat(64) }, 'field.conflict', '/previous'],
  ['a later event that names none', { ...sealed, previous: null }, 'field.conflict', '/previous'],
  ['serial 0', { ...acquired, serial: 0 }, 'field.too-small', '/serial'],
  ['a custody that begins by sealing', { ...acquired, action: 'seal' }, 'field.conflict', '/action'],
  ['a second acquisition', { ...sealed, action: 'acquire' }, 'field.conflict', '/action'],
  ['a transfer to nobody', { ...handed, to: null }, 'field.conflict', '/to'],
  ['an opening that hands over', { ...opened, to: procurators }, 'field.conflict', '/to'],
  ['a seal that makes a copy', { ...sealed, result: asExhibitId('exhibit-2') }, 'field.conflict', '/result'],
  [
    'one procurator who seals',
    { ...sealed, by: { ...procurators, officers: ['甲'] } },
    'field.too-few',
    '/by/officers',
  ],
];

for (const [name, event, code, at] of contradictions) {
  test(`an event is refused for ${name}`, () => {
    const read = readCustodyEvent(custodyJson(event));
    assert.ok(!read.ok);
    assert.ok(
      read.problems.some((one) => one.code === code && one.at === at),
      JSON.stringify(read.problems),
    );
  });
}

test('every member of an event is required, and no other is taken', () => {
  const json = custodyJson(handed) as Readonly<Record<string, Json>>;
  for (const name of Object.keys(json)) {
    const without = Object.fromEntries(Object.entries(json).filter(([member]) => member !== name));
    assert.ok(!readCustodyEvent(without).ok, name);
  }
  assert.ok(!readCustodyEvent({ ...json, note: '' }).ok);
});

const toCourt = following(acquired, {
  action: 'transfer',
  to: { organ: asOrganId('west'), organKind: 'court', officers: [] },
  attestation: { as: 'nobody', reason: '随案移转' },
});

test('a line goes on in another case once its exhibit was handed to a court', () => {
  const there = following(toCourt, { case: asCaseId('case-18'), action: 'open', to: null });
  assert.deepEqual(custodyDefects([acquired, toCourt, there]), []);
});

test('who receives may stay unnamed only where a record goes by itself', () => {
  assert.ok(readCustodyEvent(custodyJson(toCourt)).ok);
  const byHand = { ...toCourt, attestation: { as: 'holder', name: '演示保管人' } } as const;
  assert.ok(!readCustodyEvent(custodyJson(byHand)).ok);
});

test('a whole line of events has no defect', () => {
  assert.deepEqual(custodyDefects([acquired, sealed, handed, opened]), []);
  assert.deepEqual(custodyDefects([]), []);
});

const lines: readonly (readonly [name: string, events: readonly CustodyEvent[], defects: readonly CustodyDefect[]])[] =
  [
    ['an event taken out of the middle', [acquired, handed], ['custody-serial-missing']],
    ['the first event taken out', [sealed, handed], ['custody-serial-missing']],
    ['an event twice', [acquired, sealed, sealed], ['custody-serial-missing']],
    ['an event changed afterwards', [{ ...acquired, place: '别处' }, sealed], ['custody-chain-broken']],
    [
      'a clock that ran back',
      [acquired, { ...sealed, at: asInstant('2026-11-19T02:00:00.000Z') }],
      ['custody-time-backwards'],
    ],
    [
      'an event of another exhibit',
      [acquired, { ...sealed, exhibit: asExhibitId('exhibit-2') }],
      ['custody-other-exhibit'],
    ],
    [
      'an event of another case, nobody having handed it to a court',
      [acquired, following(acquired, { case: asCaseId('case-18') })],
      ['custody-other-exhibit'],
    ],
    [
      'anything after destruction',
      [acquired, following(acquired, { action: 'destroy' }), following(following(acquired, { action: 'destroy' }), {})],
      ['custody-after-destruction'],
    ],
  ];

for (const [name, events, defects] of lines) {
  test(`a line of custody shows ${name}`, () => {
    assert.deepEqual(custodyDefects(events), defects);
  });
}
