import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asProvisionId, parseProvisionId } from '#words/citation.ts';

import { isMark, type Provision } from './provision.ts';
import { cite } from './cite.ts';
import { isKnown, provision, provisions } from './sources.ts';

const every = Object.entries(provisions);

function failing(fault: (provision: Provision) => boolean): readonly string[] {
  return every.filter(([, one]) => fault(one)).map(([id]) => id);
}

test('every provision stands under its own id, and the id parses', () => {
  assert.ok(every.length > 300);
  for (const [id, one] of every) {
    assert.equal(one.id, id);
    assert.ok(parseProvisionId(id).ok, id);
  }
});

test('no two instruments share a code or a title', () => {
  const instruments = [...new Set(every.map(([, { instrument }]) => instrument))];
  assert.equal(new Set(instruments.map(({ code }) => code)).size, instruments.length);
  const laws = instruments.filter(({ force }) => force !== 'proposal');
  assert.equal(new Set(laws.map(({ title }) => title.zh)).size, laws.length);
});

test('every gist is there in both languages, ends as a sentence and says two different things', () => {
  assert.deepEqual(
    failing(({ gist: { zh, en } }) => zh === en || !/\p{Script=Han}.*。$/u.test(zh) || !/^[\p{L}“\d].*\.$/u.test(en)),
    [],
  );
});

test('no gist is written twice within an instrument', () => {
  const seen = new Map<string, string>();
  for (const [id, { gist, instrument }] of every) {
    const key = `${instrument.code} ${gist.zh}`;
    assert.equal(seen.get(key), undefined, id);
    seen.set(key, id);
  }
});

test('dates run forward', () => {
  assert.deepEqual(
    failing(
      ({ from, until, instrument }) =>
        (until !== undefined && until <= from) ||
        (instrument.first !== undefined && instrument.first >= instrument.from),
    ),
    [],
  );
});

test('every provision carries a mark, and those read on a page or at second hand say where', () => {
  assert.deepEqual(
    failing(
      ({ mark, address }) => !isMark(mark) || ((mark === 'web' || mark === 'secondary') && address === undefined),
    ),
    [],
  );
});

test('only proposals are marked as proposals', () => {
  assert.deepEqual(
    failing(({ mark, instrument }) => mark === 'proposal' && instrument.force !== 'proposal'),
    [],
  );
});

test('a citation that does not resolve is refused by name, with its neighbours', () => {
  assert.equal(provision(asProvisionId('PIPL 70')).cite.zh, '个保法 70');
  assert.equal(provision(asProvisionId('ReplyAnn')).cite.zh, '诉前公告批复');
  assert.throws(
    () => provision(asProvisionId('CPLI 283')),
    /no source for CPLI 283; there is CPLI 283\(1\), CPLI 283\(3\)/,
  );
  assert.throws(() => provision(asProvisionId('PIPL 700')), /no source for PIPL 700$/);
  assert.equal(isKnown('PIPL 71'), false);
});

test('typed citations are the ids themselves, frozen', () => {
  const cited = cite('PIPL 70', 'CPLI 257(1)(5)', 'RLevel');
  assert.deepEqual(cited, ['PIPL 70', 'CPLI 257(1)(5)', 'RLevel']);
  assert.ok(Object.isFrozen(cited));
});

test('the anchors that the rules rest on are here with their dates', () => {
  const anchors = [
    ['PIPL 70', '2021-11-01', undefined],
    ['IC25 1(1)(9)', '2025-11-01', undefined],
    ['IC18 2(1)(9)', '2018-09-07', '2025-11-01'],
    ['ProcI 13', '2018-03-02', undefined],
    ['CPLI 283(1)', '2022-04-10', undefined],
    ['CPL 276', '2024-01-01', undefined],
  ] as const;
  for (const [id, from, until] of anchors) {
    const { from: start, until: end } = provision(asProvisionId(id));
    assert.deepEqual([start, end], [from, until], id);
  }
});
