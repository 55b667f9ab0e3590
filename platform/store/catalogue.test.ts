import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { catalogueRemarks, policyFault } from './catalogue.ts';
import { asOwner } from './connection.ts';
import type { Declarations } from './declaration.ts';
import { declarations } from './migrations/all.ts';
import { openTestDatabase, type TestDatabase } from './testing/database.ts';

let database: TestDatabase;

before(async () => {
  database = await openTestDatabase();
});
after(() => database.close());

test('the schema keeps rules 1 to 10 of a distributed database', async () => {
  assert.deepEqual(await asOwner(database.url, (client) => catalogueRemarks(client, declarations)), []);
});

/** Each breaks one rule; `more` declares what it makes. */
const breaches: readonly { rule: number; statement: string; more?: Declarations }[] = [
  { rule: 1, statement: 'CREATE TABLE undeclared (id uuid PRIMARY KEY)' },
  { rule: 2, statement: 'ALTER TABLE cases ADD CONSTRAINT wrong UNIQUE (case_id)' },
  { rule: 2, statement: 'CREATE UNIQUE INDEX wrong ON docketed_tort (case_id) WHERE released_at IS NULL' },
  { rule: 3, statement: 'ALTER TABLE access_log DROP CONSTRAINT access_log_pkey, ALTER court_id DROP NOT NULL' },
  { rule: 3, statement: 'ALTER TABLE access_log DROP court_id CASCADE' },
  { rule: 4, statement: 'ALTER TABLE access_log ADD FOREIGN KEY (person_id) REFERENCES person' },
  { rule: 4, statement: 'ALTER TABLE enrolment ADD FOREIGN KEY (organ_id) REFERENCES organ' },
  {
    rule: 4,
    statement:
      'ALTER TABLE access_log ADD FOREIGN KEY (court_id, case_id) REFERENCES cases ON DELETE SET NULL (case_id)',
  },
  { rule: 5, statement: 'ALTER TABLE case_number_counter ALTER court_id TYPE varchar(40)' },
  { rule: 6, statement: 'ALTER TABLE time_limit ADD number bigint GENERATED ALWAYS AS IDENTITY' },
  {
    rule: 7,
    statement:
      'CREATE TRIGGER wrong BEFORE UPDATE ON cases FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()',
  },
  { rule: 8, statement: 'ALTER TABLE attachment NO FORCE ROW LEVEL SECURITY' },
  { rule: 9, statement: 'CREATE POLICY wrong ON cases USING (EXISTS (SELECT 1 FROM organ))' },
  {
    rule: 10,
    statement: 'ALTER TABLE access_log ADD FOREIGN KEY (court_id, case_id) REFERENCES cases DEFERRABLE',
  },
];

for (const { rule, statement, more } of breaches)
  test(`rule ${rule} is guarded: ${statement}`, () =>
    asOwner(database.url, async (client) => {
      await client.query('BEGIN');
      try {
        for (const policy of statement.includes('case_number_counter') ? ['select', 'insert', 'update'] : [])
          await client.query(`DROP POLICY case_number_counter_${policy} ON case_number_counter`);
        if (statement.includes('ALTER court_id DROP'))
          await client.query('DROP POLICY access_log_select ON access_log');
        await client.query(statement);
        const remarks = await catalogueRemarks(client, { ...declarations, ...more });
        assert.ok(
          remarks.some((remark) => remark.rule === rule),
          JSON.stringify(remarks),
        );
      } finally {
        await client.query('ROLLBACK');
      }
    }));

test('a policy may call what reads no table, and nothing else', () => {
  assert.equal(
    policyFault(`(court_id = ANY (string_to_array(current_setting('app.courts'::text, true), ','::text)))`),
    null,
  );
  assert.equal(policyFault('(may_see(court_id))'), 'the function may_see');
  assert.equal(policyFault('(EXISTS (SELECT 1))'), 'a subquery');
});
