import type { Format } from '#screening/report.ts';

/** What lines of text are, by a sample of them. `json` is JSON that is not one value a line. */
export type TextFormat = Exclude<Format, 'xlsx'> | 'json';

const lines = 200;
/** Of a line; a text may be made to be slow. */
const lineLooked = 2_048;
const statements =
  /^[ \t]*(?:INSERT\s+(?:IGNORE\s+)?INTO\s|INSERT\s+\[|REPLACE\s+INTO\s|CREATE\s+TABLE\s|COPY\s+\S.*\sFROM\s+stdin)/im;
/** A line of a log says when, near its beginning. */
const clock = /(?:^|[^0-9])\d{1,2}:\d{2}:\d{2}(?:[^0-9]|$)/;
const delimiters = [',', '\t', ';', '|'] as const;

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

/** Most lines have the delimiter equally often, outside of quotes. */
function isTable(sample: readonly string[]): boolean {
  const bare = sample.map((line) => line.slice(0, lineLooked).replaceAll(/"(?:[^"]|"")*"/g, ''));
  return delimiters.some((delimiter) => {
    const counts = bare.map((line) => line.split(delimiter).length - 1);
    const [usual = 0] = counts.toSorted((one, other) => one - other).slice(counts.length >> 1);
    return usual > 0 && counts.filter((count) => count === usual).length >= 0.8 * counts.length;
  });
}

/** Decides by the text's beginning. What is taken for the wrong one is still read line by line. */
export function formatOf(sample: string): TextFormat {
  if (statements.test(sample)) return 'sql';
  const text = sample.trimStart();
  const first = sample.split('\n', lines + 1);
  // The last one may be cut off.
  if (first.length > lines || !sample.endsWith('\n')) if (first.length > 1) first.pop();
  const filled = first.filter((line) => line.trim() !== '');
  if (text.startsWith('{') || text.startsWith('[')) {
    const parsed = filled.filter((line) => isJson(line)).length;
    if (text.startsWith('{') && parsed > 0 && parsed >= 0.5 * filled.length) return 'jsonl';
    if (/^(?:\{\s*"|\[\s*\{)/.test(text)) return 'json';
  }
  if (filled.filter((line) => clock.test(line.slice(0, 80))).length >= 0.6 * filled.length && filled.length > 0)
    if (!isTable(filled)) return 'log';
  return isTable(filled) ? 'csv' : 'text';
}
