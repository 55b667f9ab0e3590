import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOf } from './field-name.ts';

const names = { claims: '诉讼请求', officers: '收集人员', medium: '载体' };

test('a defect is named as the page names its field, with the row it is in', () => {
  assert.equal(nameOf('/claims', names), '诉讼请求');
  assert.equal(nameOf('/claims/1/officers', names), '诉讼请求 2');
});

test('in what is handed on as a whole the innermost member with a name is named', () => {
  assert.equal(nameOf('/exhibit/collector/officers', names), '收集人员');
  assert.equal(nameOf('/exhibit/medium/as', names), '载体');
  assert.equal(nameOf('/exhibit/officers/0', names), '收集人员 1');
});

test('what the page has no name for keeps its place in the request', () => {
  assert.equal(nameOf('/exhibit/mediaType', names), null);
  assert.equal(nameOf('', names), null);
  assert.equal(nameOf('/toString', names), null);
});
