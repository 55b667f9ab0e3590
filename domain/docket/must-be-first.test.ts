import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { transact } from '#platform/store/transact.ts';
import type { Transaction } from '#platform/store/transact.ts';
import { newCaseId } from './case-id.ts';
import { keepComplaint } from './complaint.ts';
import { mustBeFirst } from './must-be-first.ts';
import { Refusal } from './refusal.ts';
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

/** The same transaction, in which something else happens behind its statement of a number. */
function interrupted(tx: Transaction, statement: number, happens: () => Promise<void>): Transaction {
  let count = 0;
  return {
    async query(text, values) {
      const rows = await tx.query<never>(text, values);
      count += 1;
      if (count === statement) await happens();
      return rows;
    },
    seal: () => tx.seal(),
  };
}

for (const statement of [1, 2])
  test(`a complaint that another court receives behind statement ${statement} of a filing is seen by that filing`, async () => {
    const { services } = house;
    const actor = house.filer('procuratorate');
    const complaint = complaintAgainst(70 + statement);
    const filing = {
      filer: actor.organ,
      court: house.judge('west').organ,
      case: newCaseId(services.now(), services.random),
    };
    const second = transact(services.store, { organ: actor.organ }, (tx) =>
      mustBeFirst(
        interrupted(tx, statement, async () => {
          done(await house.file({ by: 'procuratorate', to: 'east', complaint }));
        }),
        filing,
        keepComplaint(complaint, services),
      ),
    );
    await assert.rejects(second, (error) => error instanceof Refusal && error.problem.code === 'already-filed');
  });
