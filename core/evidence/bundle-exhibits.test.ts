import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '#words/digest.ts';
import { actsOf, bundleOf, entering, making, objectOf, parts } from './bundle.fixture.ts';
import type { Content } from './bundle.fixture.ts';
import { custodyJson } from './custody.ts';
import { acquired, following, plainExhibit } from './exhibit.fixture.ts';
import { exhibitJson } from './exhibit.ts';
import { check, told } from './verify-bundle.fixture.ts';

const wrongContents: readonly (readonly [what: string, contents: readonly Content[], finding: string])[] = [
  ['an exhibit that is none', [{ act: 'x', content: { exhibit: {} } }, making], 'acts/000001.json exhibit-unreadable'],
  [
    'an exhibit entered twice',
    [entering, { act: 'x', content: { exhibit: exhibitJson(plainExhibit) } }, making],
    'exhibit-1 exhibit-twice',
  ],
  [
    'an exhibit of another length',
    [
      { act: 'x', content: { exhibit: exhibitJson({ ...plainExhibit, size: 6 }), custody: custodyJson(acquired) } },
      making,
    ],
    'exhibit-1 object-differs',
  ],
  [
    'an exhibit with another SM3',
    [
      {
        act: 'x',
        content: {
          exhibit: exhibitJson({ ...plainExhibit, sm3: plainExhibit.sha256 }),
          custody: custodyJson(acquired),
        },
      },
      making,
    ],
    'exhibit-1 object-differs',
  ],
  [
    'a custody event that is none',
    [entering, { act: 'x', content: { custody: {} } }, making],
    'acts/000002.json custody-unreadable',
  ],
  [
    'a custody with a gap',
    [entering, { act: 'x', content: { custody: custodyJson(following(following(acquired, {}), {})) } }, making],
    'exhibit-1 custody-serial-missing',
  ],
  [
    'a custody rewritten',
    [entering, { act: 'x', content: { custody: custodyJson(following({ ...acquired, place: '别处' }, {})) } }, making],
    'exhibit-1 custody-chain-broken',
  ],
  [
    'an exhibit without custody',
    [{ act: 'x', content: { exhibit: exhibitJson(plainExhibit) } }, making],
    'exhibit-1 custody-none',
  ],
];

for (const [what, contents, finding] of wrongContents) {
  test(`acts that hold ${what} are found: ${finding}`, async () => {
    assert.deepEqual(told(await check(await bundleOf({ acts: actsOf(contents) }))).includes(finding), true);
  });
}

test('an exhibit whose bytes are not in the bundle is not checked; bytes of no exhibit are refused', async () => {
  const none = await check(await bundleOf({ objects: [] }));
  assert.equal(none.verdict, 'not checked');
  assert.deepEqual(told(none), ['exhibit-1 object-not-given']);
  const more = objectOf(utf8('smuggled'));
  const report = await check(await bundleOf({ objects: [...parts.objects, more] }));
  assert.deepEqual(told(report), [`objects/${more.sha256} object-of-nothing`]);
});

test('papers of a filing are known by the digest in the act that took them', async () => {
  const paper = objectOf(utf8('起诉状'));
  const taking: Content = { act: 'submit-complaint', content: { attachments: [{ digest: paper.sha256 }] } };
  const report = await check(await bundleOf({ acts: actsOf([taking, making]), objects: [paper] }));
  assert.equal(report.verdict, 'verified');
});
