import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glossaryRemarks } from './glossary.ts';

const glossary = {
  path: 'docs/glossary.md',
  text: `| zh-CN | English | identifier | not |
| --- | --- | --- | --- |
| 立案 | docketing | docket | case acceptance |
| 案号 | case number | caseNumber | caseNo |
`,
};

test('a name that the glossary has another name for is found, however it is joined', () => {
  const text = 'export const oldCaseNo = 1;\nexport function docket() {}\nconst caseNumber = 2;';
  assert.deepEqual(
    glossaryRemarks(glossary, [{ path: 'domain/docket/a.ts', text }]).map((remark) => remark.says),
    ["oldCaseNo: the glossary's name for 案号 is caseNumber"],
  );
});

test('a term that stands in the glossary twice is found', () => {
  const twice = { ...glossary, text: `${glossary.text}| 立案 | docketing | docket | |\n` };
  assert.equal(glossaryRemarks(twice, []).length, 1);
});
