import { z } from 'zod';
import { formatCaseNumber, otherCourt, parseCaseNumber } from '#words/case-number.ts';
import { under } from '#words/finding.ts';
import { problem } from '#words/problem.ts';
import { defineAct } from '../act.ts';
import { recordCaseNumber } from '../case-number.ts';
import { provision } from '../provisions.ts';
import { Refusal } from '../refusal.ts';

/** 补录案号, where a case was docketed without one because the court's code was not known. */
export const enterCaseNumber = defineAct({
  id: 'enter-case-number',
  words: { zh: '补录案号', en: 'Enter the case number' },
  explains: {
    zh: '本院代字未查明、立案时没有编号的，照卷宗上的案号录入。',
    en: 'For a case docketed without a number because the code of the court was not known: as on the court file.',
  },
  provisions: provision('CaseNo'),
  by: ['filing-judge'],
  side: 'court',
  at: ['docketed'],
  questions: ['case-number'],
  input: z.strictObject({ number: z.string().max(80).meta({ field: 'text', zh: '案号', en: 'Case number' }) }),
  follows: [{ zh: '此后可按案号查找', en: 'The case is then found by this number' }],
  hindrance: (state) =>
    state.caseNumber === null
      ? null
      : {
          why: {
            zh: `现在不可用：已有案号 ${state.caseNumber}。`,
            en: `Not available: the number is ${state.caseNumber}.`,
          },
          provisions: provision('CaseNo'),
        },
  async perform(work, input) {
    const read = parseCaseNumber(input.number);
    if (!read.ok) throw new Refusal(problem('invalid-request', { findings: under('/number', read.problems) }));
    const known = work.services.directory.courtWithCode(read.value.court);
    const own = work.services.directory.organ(work.state.court)?.code ?? null;
    const foreign = own === null ? known !== null && known !== work.state.court : otherCourt(read.value, own) !== null;
    if (foreign)
      throw new Refusal(problem('invalid-request', { findings: [{ code: 'case-number.other-court', at: '/number' }] }));
    const text = formatCaseNumber({ ...read.value, demo: work.services.demonstration });
    if (!(await recordCaseNumber(work, text)))
      throw new Refusal(problem('invalid-request', { findings: [{ code: 'field.duplicate', at: '/number' }] }));
    return {
      stage: work.state.stage,
      caseNumber: text,
      says: { zh: `案号 ${text}`, en: `Case number ${text}` },
      content: { caseNumber: text },
      limits: [],
    };
  },
});
