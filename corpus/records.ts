import { readdirSync, readFileSync } from 'node:fs';
import { type CaseRecord, parseCaseRecord } from './format.ts';

/** A file of this folder that is no record: a defect of the checkout, with every finding. */
export class CorpusError extends Error {}

const folder = new URL('./', import.meta.url);

let records: readonly CaseRecord[] | undefined;

/**
 * Every published case of this folder, in the order of their ids, read at the first call.
 * @throws CorpusError when a file is no record or bears another name than its id.
 */
export function caseRecords(): readonly CaseRecord[] {
  return (records ??= readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      const read = parseCaseRecord(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
      if (!read.ok)
        throw new CorpusError(`${name}: ${read.problems.map(({ code, at }) => `${at} ${code}`).join('; ')}`);
      if (`${read.value.id}.json` !== name) throw new CorpusError(`${name}: holds ${read.value.id}`);
      return read.value;
    }));
}

/** The record with this id, or undefined. */
export function caseRecordById(id: string): CaseRecord | undefined {
  return caseRecords().find((record) => record.id === id);
}
