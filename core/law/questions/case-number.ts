import { parseCaseNumber } from '#words/case-number.ts';
import { asDay } from '#words/day.ts';

import { computed, question } from '../terms.ts';

/**
 * Is the case number well formed and of this court? No type code of its own is confirmed for public-interest suits, so the type is
 * shown and not judged. Where no code of the court is known, only the form is looked at.
 */
export const caseNumber = question({
  id: 'case-number',
  rows: ['ID-CASENO'],
  from: asDay('2016-01-01'),
  term: computed(
    'case-number',
    { cites: ['CaseNo'], burden: 'court', curableBy: 'court' },
    {
      reads: ['caseNumber', 'courtCode'],
      decide: ({ caseNumber: text, courtCode }) => {
        if (text === undefined) return { truth: 'unknown' };
        if (text === null) return { truth: 'no' };
        const parsed = parseCaseNumber(text);
        if (!parsed.ok) return { truth: 'no', value: { findings: parsed.problems.map(({ code }) => code) } };
        const { year, court, type, serial, demo } = parsed.value;
        const value = { year, court, type, serial, demo };
        if (courtCode === undefined) return { truth: 'unknown', value };
        return { truth: courtCode === null || courtCode === court ? 'yes' : 'no', value };
      },
    },
  ),
});
