import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actsOf, bundleOf, entering, making, sealing } from './bundle.fixture.ts';
import { plainExhibit } from './exhibit.fixture.ts';
import { check, told } from './verify-bundle.fixture.ts';

test('n of n: an act left out of the middle, the end or the beginning is missed', async () => {
  const all = actsOf([entering, sealing, making]);
  const leave = async (out: number): Promise<readonly string[]> =>
    told(await check(await bundleOf({ acts: all.filter((_, place) => place !== out) })));
  assert.deepEqual(told(await check(await bundleOf({ acts: all }))), []);
  assert.ok((await leave(1)).includes('acts/000002.json serial-wrong'));
  assert.ok((await leave(0)).includes('acts/000001.json serial-wrong'));
  const turned = [all[1], all[0], all[2]].filter((act) => act !== undefined);
  const found = told(await check(await bundleOf({ acts: turned })));
  assert.ok(found.includes('acts/000001.json serial-wrong') && found.includes('acts/000002.json chain-broken'));
});

test('withheld acts keep their commitment and their place: the bundle still verifies and says how many there are', async () => {
  const acts = actsOf([{ act: 'submit-complaint', content: { secret: '演示' } }, entering, making], [1]);
  const bytes = await bundleOf({ acts, exhibit: plainExhibit.id });
  const report = await check(bytes);
  assert.equal(report.verdict, 'verified');
  assert.deepEqual(
    report.findings.filter(({ code }) => code === 'content-withheld'),
    [{ item: 'acts/000001.json', code: 'content-withheld' }],
  );
  assert.equal(report.acts.length, 3);
  assert.ok(!Buffer.from(bytes).includes('演示"}'));
});

test('when the last act is withheld nobody can tell how many there are: not checked', async () => {
  const report = await check(await bundleOf({ acts: actsOf([entering, making], [2]) }));
  assert.equal(report.verdict, 'not checked');
  assert.deepEqual(told(report), ['count-not-stated']);
});
