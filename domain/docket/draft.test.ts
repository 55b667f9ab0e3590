import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { asOwner } from '#platform/store/connection.ts';
import { file } from './acts/submit-complaint.ts';
import { openCase } from './case-view.ts';
import { attachPaper, createDraft, discardDraft, emptyDraft, openDraft, saveDraft } from './draft.ts';
import { orRefusal } from './perform.ts';
import { complaintAgainst, done, openCourthouse } from './testing/courthouse.ts';
import type { Courthouse } from './testing/courthouse.ts';

let house: Courthouse;
before(async () => {
  house = await openCourthouse();
});
after(() => house.close());

const paper = { digest: 'b'.repeat(64), kind: 'indictment', name: '起诉书.pdf', bytes: 3, object: 'x/y' } as const;

/** Runs `then` while another transaction has done `sql` and not committed; commits once somebody waits for it. */
async function meanwhile<Result>(
  sql: string,
  values: readonly unknown[],
  then: () => Promise<Result>,
): Promise<Result> {
  return asOwner(house.url, async (client) => {
    await client.query(`SET app.system = 'on'`);
    await client.query('BEGIN');
    await client.query(sql, [...values]);
    const result = then();
    const settled = result.then(
      () => true,
      () => true,
    );
    const waits = async (): Promise<boolean> =>
      Number((await client.query(`SELECT count(*) AS n FROM pg_locks WHERE NOT granted`)).rows[0].n) > 0;
    while (!(await Promise.race([settled, waits()])));
    await client.query('COMMIT');
    return result;
  });
}

test('a draft discarded in one tab while it is filed in another never takes the key of the case with it', async () => {
  const filer = house.filer('procuratorate');
  const { id } = await createDraft(house.services, filer, emptyDraft);
  const discarded = await meanwhile('DELETE FROM draft WHERE draft_id = $1', [id], () =>
    orRefusal(() => discardDraft(house.services, filer, id)),
  );
  assert.equal(!discarded.ok && discarded.problem.code, 'not-found');
  const keys = await asOwner(house.url, (client) => client.query('SELECT 1 FROM data_key WHERE case_id = $1', [id]));
  assert.equal(keys.rowCount, 1);
});

test('a paper attached while the draft is filed is told that the draft is gone', async () => {
  const filer = house.filer('procuratorate');
  const { id } = await createDraft(house.services, filer, emptyDraft);
  const attached = await meanwhile('DELETE FROM draft WHERE draft_id = $1', [id], () =>
    orRefusal(() => attachPaper(house.services, filer, id, paper)),
  );
  assert.equal(!attached.ok && attached.problem.code, 'not-found');
});

test('a draft becomes its case, with its papers; a refused filing leaves it as it was', async () => {
  const filer = house.filer('procuratorate');
  const { id } = await createDraft(house.services, filer, emptyDraft);
  await attachPaper(house.services, filer, id, paper);
  const press = (complaint: object, key: string) =>
    file(house.services, filer, { court: 'east', draft: id, complaint: { ...complaintAgainst(1), ...complaint }, key });
  assert.equal((await press({ facts: { nothing: 1 } }, 'refused-filing')).ok, false);
  assert.equal((await openDraft(house.services, filer, id)).attachments.length, 1);
  const filed = done(await press({}, 'good-filing'));
  assert.equal(filed.ref.case, id);
  const view = await openCase(house.services, house.judge('east'), filed.ref);
  assert.deepEqual(
    view.attachments.map(({ name }) => name),
    [paper.name],
  );
  const gone = await orRefusal(() => openDraft(house.services, filer, id));
  assert.equal(!gone.ok && gone.problem.code, 'not-found');
});

test('a draft is its organ’s: another organ finds none, and two who type at once are told', async () => {
  const filer = house.filer('procuratorate');
  const { id, version } = await createDraft(house.services, filer, emptyDraft);
  const stranger = house.filer('consumers');
  for (const attempt of [
    () => openDraft(house.services, stranger, id),
    () => saveDraft(house.services, stranger, id, { version, content: emptyDraft }),
    () => discardDraft(house.services, stranger, id),
    () => attachPaper(house.services, stranger, id, paper),
  ]) {
    const tried = await orRefusal<unknown>(attempt);
    assert.equal(!tried.ok && tried.problem.code, 'not-found');
  }
  const save = () => orRefusal(() => saveDraft(house.services, filer, id, { version, content: emptyDraft }));
  const saved = await Promise.all([save(), save()]);
  assert.deepEqual(saved.map((one) => (one.ok ? 'saved' : one.problem.code)).toSorted(), ['saved', 'version-conflict']);
});

test('what is typed into a draft lies sealed, and opens with its version', async () => {
  const filer = house.filer('procuratorate');
  const { id } = await createDraft(house.services, filer, emptyDraft);
  const content = { ...emptyDraft, defendants: [{ kind: 'person' as const, name: '王某丁' }] };
  const saved = await saveDraft(house.services, filer, id, { version: 0, content });
  assert.equal(saved.version, 1);
  const rows = await asOwner(house.url, async (client) => {
    await client.query(`SET app.system = 'on'`);
    return (await client.query('SELECT content FROM draft WHERE draft_id = $1', [id])).rows;
  });
  assert.equal(rows.length, 1);
  assert.ok(!JSON.stringify(rows).includes('王某丁'));
  const opened = await openDraft(house.services, filer, id);
  assert.deepEqual(opened.content, content);
  assert.match(opened.title.zh, /王某丁$/);
});
