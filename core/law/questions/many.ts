import { asDay } from '#words/day.ts';

import { open, question } from '../terms.ts';

/**
 * Are the rights of many individuals (众多个人) infringed? No instrument gives a number, so in force the term is open and
 * only a court's finding closes it. Reference figures of neighbouring rules are in `many-references.ts`; they decide nothing.
 */
export const many = question({
  id: 'many',
  rows: ['MANY-CUR'],
  from: asDay('2021-11-01'),
  term: open('many', { cites: ['PIPL 70'], burden: 'plaintiff' }, 'manyIndividuals'),
});
