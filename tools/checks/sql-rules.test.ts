import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sqlRules, statementRemarks } from './sql-rules.ts';

const classes = { court: ['cases', 'case_act'], defendant: ['docketed_tort'], number: ['filing_number'] };

const good = [
  'SELECT stage FROM cases WHERE court_id = $1 AND case_id = $2 FOR UPDATE',
  'INSERT INTO cases (court_id, case_id) VALUES ($1, $2)',
  'UPDATE cases SET stage = $3, docketed_at = now() WHERE court_id = $1 AND case_id = $2',
  'SELECT tort FROM docketed_tort WHERE defendant_key = ANY ($1)',
  'UPDATE docketed_tort SET court_id = $2 WHERE defendant_key = $1',
  'SELECT court_id FROM filing_number WHERE number = $1',
  'SELECT index FROM log_entry WHERE case_id = $1',
];

for (const sql of good) test(`good: ${sql}`, () => assert.deepEqual(statementRemarks(sql, classes), []));

const bad: readonly (readonly [string, RegExp])[] = [
  ['SELECT stage FROM cases WHERE case_id = $1', /rule 11/],
  ['SELECT 1 FROM log_entry JOIN case_act USING (commitment)', /rule 11/],
  ['SELECT tort FROM docketed_tort WHERE case_id = $1', /rule 11/],
  ['SELECT court_id FROM filing_number WHERE case_id = $1', /rule 11/],
  ['UPDATE cases SET docketed_at = clock_timestamp() WHERE court_id = $1', /rule 13/],
  ['INSERT INTO cases (court_id, version) VALUES ($1, (SELECT 1))', /rule 13/],
  ['UPDATE cases SET court_id = $2 WHERE court_id = $1', /rule 3/],
  ['UPDATE docketed_tort SET defendant_key = $2 WHERE defendant_key = $1', /rule 3/],
  ['SELECT 1 FROM cases WHERE court_id = $1; DELETE FROM cases', /rule 15/],
  ["SELECT set_config('app.courts', $1, true)", /rule 8/],
];

for (const [sql, expected] of bad)
  test(`bad: ${sql}`, () => assert.match(statementRemarks(sql, classes).join('\n'), expected));

test('a read over every court says so at its place, and may not lock', () => {
  const count = 'SELECT count(*) FROM cases';
  const text = (sql: string): string => `await tx.query(/* every court */ '${sql}')`;
  assert.equal(sqlRules([{ path: 'domain/insight/a.ts', text: text(count) }], classes).length, 0);
  assert.equal(sqlRules([{ path: 'domain/insight/a.ts', text: `q('/* every court */ ${count}')` }], classes).length, 0);
  assert.equal(sqlRules([{ path: 'domain/insight/a.ts', text: `tx.query('${count}')` }], classes).length, 1);
  assert.notEqual(sqlRules([{ path: 'domain/insight/a.ts', text: text(`${count} FOR UPDATE`) }], classes).length, 0);
});

test('branching on the name of a constraint is found', () => {
  const text = `if (error.constraint === 'cases_pkey') return;`;
  assert.match(sqlRules([{ path: 'domain/docket/a.ts', text }], classes)[0]?.says ?? '', /rule 14/);
});
