import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { complaintAgainst, done, openCourthouse } from './testing/courthouse.ts';
import type { Courthouse } from './testing/courthouse.ts';

let house: Courthouse;
before(async () => {
  house = await openCourthouse();
});
after(() => house.close());

test('of one complaint sent at one instant to many courts one is received, and every other is told of it', async () => {
  const courts = ['east', 'west', 'north', 'east', 'west', 'north'];
  const answers = await Promise.all(
    courts.map((to) => house.file({ by: 'procuratorate', to, complaint: complaintAgainst(61) })),
  );
  const [received, ...more] = answers.filter(({ ok }) => ok);
  assert.equal(more.length, 0);
  assert.ok(received?.ok);
  for (const answer of answers)
    if (!answer.ok) {
      assert.equal(answer.problem.code, 'already-filed');
      assert.equal(answer.problem.about?.['filingNumber'], received.answer.filingNumber);
    }
});

test('a complaint that was withdrawn is filed anew, and again at one instant it is one', async () => {
  const complaint = complaintAgainst(62);
  const first = done(await house.file({ by: 'procuratorate', to: 'east', complaint }));
  done(await house.act(house.filer('procuratorate'), first, 'withdraw-filing', { reasons: '另案处理' }));
  const answers = await Promise.all(['west', 'north'].map((to) => house.file({ by: 'procuratorate', to, complaint })));
  assert.equal(answers.filter(({ ok }) => ok).length, 1);
});
