import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeLeakFile } from './leak.ts';

// A made-up data set and its truth: `… bench/leak/main.ts --rows 10000000 --seed 1 FILE` writes FILE and FILE.truth.json.
const { values, positionals } = parseArgs({
  options: { rows: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const [path] = positionals;
const rows = Number(values.rows);
const seed = Number(values.seed);
if (path === undefined || !Number.isInteger(rows) || rows < 1 || !Number.isInteger(seed)) {
  process.stderr.write('usage: bench/leak/main.ts [--rows N] [--seed N] FILE\n');
  process.exit(2);
}
const truth = writeLeakFile(path, rows, seed);
writeFileSync(`${path}.truth.json`, `${JSON.stringify(truth, null, 2)}\n`);
process.stdout.write(`${rows} rows, ${truth.bytes} bytes\n`);
