import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeLeak } from './leak.ts';

/** Counts again what the generator says, from the text alone and by other means. */
function recount(text: string) {
  const checks = '10X98765432';
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const holds = (number: string): boolean => {
    const sum = weights.reduce((all, weight, place) => all + Number(number[place]) * weight, 0);
    return checks[sum % 11] === number[17]?.toUpperCase();
  };
  const ids = text.match(/(?<![0-9A-Za-z])\d{17}[0-9Xx](?![0-9A-Za-z])/g) ?? [];
  const valid = ids.filter(holds).map((each) => each.toUpperCase());
  const mails = text.match(/[a-z0-9_]+@[a-z.]+/g) ?? [];
  const withoutMails = text.replaceAll(/[a-z0-9_]+@[a-z.]+/g, '');
  const mobiles = (withoutMails.match(/(?<!\d)1\d\d-?\d{4}-?\d{4}(?!\d)/g) ?? []).map((each) =>
    each.replaceAll('-', ''),
  );
  const figures = (found: number, values: readonly string[]) => ({
    found,
    valid: values.length,
    invalid: found - values.length,
    duplicate: values.length - new Set(values).size,
  });
  return {
    'resident-id': figures(ids.length, valid),
    mobile: figures(mobiles.length, mobiles),
    email: figures(mails.length, mails),
  };
}

test('the truth of a made-up data set is what its text holds', () => {
  const blocks: string[] = [];
  const truth = writeLeak(60_000, 7, (block) => blocks.push(block.toString()));
  const text = blocks.join('');
  assert.equal(text.split('\n').length - 2, truth.rows);
  assert.equal(Buffer.byteLength(text), truth.bytes);
  const { 'resident-id': identity, mobile, email } = truth.kinds;
  assert.deepEqual(recount(text), { 'resident-id': identity, mobile, email });
});

test('the same seed writes the same bytes, another one others', () => {
  const written = (seed: number): string => {
    const blocks: string[] = [];
    writeLeak(500, seed, (block) => blocks.push(block.toString()));
    return blocks.join('');
  };
  assert.equal(written(3), written(3));
  assert.notEqual(written(3), written(4));
});
