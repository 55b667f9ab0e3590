import assert from 'node:assert/strict';
import { test } from 'node:test';
import { courtBand, courtCodeLevel } from './court-code.ts';

for (const [code, level, band] of [
  ['最高法', 'supreme', null],
  ['浙', 'high', null],
  ['浙01', 'intermediate', 'division'],
  ['京71', 'intermediate', 'railway'],
  ['浙72', 'intermediate', 'maritime'],
  ['京73', 'intermediate', 'intellectual-property'],
  ['黑75', 'intermediate', 'forestry'],
  ['黑81', 'intermediate', 'reclamation'],
  ['黑86', 'intermediate', null],
  ['浙0192', 'basic', 'cross-district'],
  ['京0491', 'basic', 'cross-district'],
  ['鄂9004', 'basic', 'division'],
  ['鄂96', 'intermediate', 'county-direct'],
] as const) {
  test(`${code} is ${level}, ${band ?? 'in no band'}`, () => {
    assert.equal(courtCodeLevel(code), level);
    assert.equal(courtBand(code), band);
  });
}
