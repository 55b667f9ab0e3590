import type { MaskedSample } from '#contract/shapes/screening.ts';
import type { ByteStream, ReadEvent } from '#platform/reading/events.ts';
import { readExhibit } from '#platform/reading/read.ts';
import { findTable } from '#screening/columns/find-table.ts';
import { split } from '#screening/columns/split-sample.ts';
import { masked } from '#screening/masking/mask.ts';
import { normalise } from '#screening/reference/normalise.ts';

/** How much is shown, and how far an exhibit is read for it. */
const mostParts = 6;
const mostRows = 12;
const mostCharacters = 120;
const mostConsumed = 64 << 20;

/** The first rows of the first parts, every cell masked by the kind of its column. */
export async function maskedSample(stream: ByteStream, spoolFolder: string): Promise<MaskedSample> {
  const parts: MaskedSample['parts'] = [];
  for await (const event of readExhibit([stream], { spoolFolder })) {
    if (event.event === 'begin') parts.push(partOf(event));
    if (parts.length >= mostParts || ('consumed' in event && event.consumed > mostConsumed)) break;
  }
  return { parts };
}

function partOf({ part, sample, names }: Extract<ReadEvent, { event: 'begin' }>): MaskedSample['parts'][number] {
  const table = findTable(sample, names);
  const lines = new TextDecoder()
    .decode(normalise(sample.slice()))
    .split('\n')
    .map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
    .filter((line) => line !== '')
    .slice(0, 4 * mostRows);
  const shown = (text: string): string => text.slice(0, mostCharacters);
  if (table === null)
    return { part, columns: [], rows: lines.slice(0, mostRows).map((line) => [masked(shown(line), null)]) };
  const { delimiter, quoted } = table.dialect;
  const rows = split(lines, String.fromCharCode(delimiter), quoted).rows.slice(table.header ? 1 : 0);
  return {
    part,
    columns: table.columns.map(({ name, kind }) => ({ name, kind })),
    rows: rows
      .slice(0, mostRows)
      .map((row) => row.map((cell, column) => masked(shown(cell), table.columns[column]?.kind ?? null))),
  };
}
