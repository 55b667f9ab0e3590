import fastify from 'fastify';
import { Pool } from 'pg';

/** The least that a server over a database can be: one route that asks it for 1. The floor under ours in memory. */
const [databaseUrl = ''] = process.argv.slice(2);
const pool = new Pool({ connectionString: databaseUrl });
const app = fastify();
app.get('/', async () => (await pool.query('SELECT 1 AS one')).rows[0]);
process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }));
