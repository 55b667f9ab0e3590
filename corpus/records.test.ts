import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordFacts } from '#law/corpus/record-facts.ts';
import { parseFacts } from '#law/facts/parse.ts';
import { parseCaseNumber } from '#words/case-number.ts';
import { courtsNamed, procuratoratesNamed } from '#reference/organ-names.ts';
import { provinceById, provinces } from '#reference/provinces.ts';
import { explanations } from './explanations.ts';
import { recordOrgans } from './organs.ts';
import { caseRecordById, caseRecords } from './records.ts';
import { unresolvedNames } from './unresolved-names.ts';

test('there are 53 records with ids of their own, 41 of which count in figures', () => {
  const ids = caseRecords().map((record) => record.id);
  assert.equal(new Set(ids).size, 53);
  assert.equal(ids.length, 53);
  assert.equal(caseRecords().filter((record) => record.useInRates).length, 41);
  assert.equal(caseRecordById('hz-xiacheng-v-sun-2021')?.court?.name, '杭州互联网法院');
  assert.equal(caseRecordById('no-such-case'), undefined);
});

test('every source is an address of its own', () => {
  for (const { id, sources } of caseRecords()) {
    assert.equal(new Set(sources).size, sources.length, id);
    for (const source of sources) assert.match(new URL(source).protocol, /^https?:$/, id);
  }
});

test('no record holds an identity number, a telephone number, an e-mail or a bank card number', () => {
  const personal = /(?<!\d)(?:\d{17}[\dXx]|1[3-9]\d{9}|\d{16,19})(?!\d)|[\w.]+@\w+\.\w+/;
  for (const record of caseRecords()) {
    const { sources: _addresses, ...told } = record;
    assert.doesNotMatch(JSON.stringify(told), personal, record.id);
  }
});

test('every court and procuratorate named is in the directory, but for the names listed with a reason', () => {
  const listed = new Set(unresolvedNames.map(({ id, name }) => `${id} ${name}`));
  const unresolved = new Set<string>();
  for (const { id, court, procuratorateOrPlaintiff: plaintiff } of caseRecords()) {
    if (court !== null && court.name !== null && courtsNamed(court.name).length !== 1)
      unresolved.add(`${id} ${court.name}`);
    if (
      plaintiff.kind === 'procuratorate' &&
      plaintiff.name !== null &&
      procuratoratesNamed(plaintiff.name).length !== 1
    ) {
      unresolved.add(`${id} ${plaintiff.name}`);
    }
  }
  assert.deepEqual(unresolved, listed);
});

test('the level and the province a record states are those of its court', () => {
  const provinceOf = (name: string | null) => provinces().find((province) => province.nameEn === name);
  for (const { id, court } of caseRecords()) {
    if (court === null || court.name === null) continue;
    const [found] = courtsNamed(court.name);
    assert.ok(found, id);
    assert.equal(court.level, found.special === 'internet' ? 'internet' : found.level, id);
    assert.equal(found.province, provinceOf(court.province)?.id, id);
    // With the province before it the name still means the same court.
    const province = provinceById(found.province ?? '');
    if (!court.name.startsWith(province?.name ?? '')) {
      assert.deepEqual(courtsNamed(`${province?.name}${court.name}`), [found], id);
    }
  }
});

test('a case number is one that courts give, or the number of an announcement', () => {
  for (const { id, caseNumber } of caseRecords()) {
    if (caseNumber === null) continue;
    assert.ok(parseCaseNumber(caseNumber).ok || caseNumber.includes('公告'), id);
  }
});

test('every explanation is of a record of the corpus', () => {
  for (const explanation of explanations()) assert.ok(caseRecordById(explanation.id), explanation.id);
});

test('the facts of every record are a sheet that a page can read', () => {
  for (const record of caseRecords()) {
    const read = parseFacts(JSON.parse(JSON.stringify(recordFacts(record, recordOrgans))));
    assert.deepEqual(read.ok ? [] : read.problems, [], record.id);
  }
});
