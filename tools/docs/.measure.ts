import { createHash } from 'node:crypto';
import { sha256, utf8 } from '#words/digest.ts';
import { nodeHash } from '#platform/store/log/append.ts';
import { openTestDatabase } from '#platform/store/testing/database.ts';
import { Kysely, PostgresDialect } from 'kysely';
const leaf = utf8('x'.repeat(220));
for (const [n, f] of [['noble', () => sha256(leaf)], ['node', () => nodeHash(leaf)], ['noble', () => sha256(leaf)], ['node', () => nodeHash(leaf)]] as const) {
  for (let i = 0; i < 20000; i++) f();
  const t = performance.now(); for (let i = 0; i < 100000; i++) f(); console.log(n, Math.round(100000 / (performance.now() - t)), 'k/s');
}
const t0 = performance.now(); const db = await openTestDatabase(); console.log('first db', performance.now() - t0);
const t1 = performance.now(); const db2 = await openTestDatabase(); console.log('copied db', performance.now() - t1);
const { asOwner } = await import('#platform/store/connection.ts');
const { migrate } = await import('#platform/store/migrate.ts');
await asOwner(db.url, (c) => c.query('CREATE DATABASE dengwen_test_migdoc'));
const murl = db.url.replace(/dengwen_test_[0-9a-f]+/, 'dengwen_test_migdoc');
const t2 = performance.now(); await migrate(murl); console.log('migrated db', performance.now() - t2);
await asOwner(db.url, (c) => c.query('DROP DATABASE dengwen_test_migdoc WITH (FORCE)'));
const pool = db.store.pool;
const k = new Kysely<any>({ dialect: new PostgresDialect({ pool }) });
const text = 'SELECT organ_id, name FROM organ WHERE organ_id = $1';
const raw = (i: number) => pool.query({ name: 'q', text, values: [String(i)] });
const rawU = (i: number) => pool.query(text, [String(i)]);
const ky = (i: number) => k.selectFrom('organ').select(['organ_id', 'name']).where('organ_id', '=', String(i)).execute();
const cols = await pool.query("select column_name from information_schema.columns where table_name='organ'"); console.log(cols.rows.map((r: any) => r.column_name).join());
for (let round = 0; round < 3; round++) for (const [n, f] of [['prepared', raw], ['unprepared', rawU], ['kysely', ky]] as const) {
  for (let i = 0; i < 300; i++) await f(i);
  const t = performance.now(); for (let i = 0; i < 3000; i++) await f(i); console.log(round, n, Math.round(3000 / (performance.now() - t) * 1000), '/s');
}
await db.close(); await db2.close();
