import { z } from 'zod';
import { defineRoute, noBody, nothing } from '../define.ts';
import { decimal, organId, sha256, uuid } from '../shapes/basics.ts';
import { actAnswer, caseSummary, caseView } from '../shapes/case.ts';

const caseParams = z.strictObject({ court: organId, case: uuid });

/** The desk of whoever is signed in: what is due first stands first. */
export const desk = defineRoute({
  id: 'desk',
  method: 'GET',
  path: '/api/desk',
  words: { zh: '待办，按法定期限先后', en: 'What is due, by legal time limit' },
  access: 'signed-in',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: z.strictObject({
    /** For a court: filings that wait for its decision. For a filer: its filings still open. */
    queue: z.array(caseSummary),
    docketed: z.array(caseSummary),
    closed: z.array(caseSummary),
    next: z.string().nullable(),
  }),
});

export const openCase = defineRoute({
  id: 'case',
  method: 'GET',
  path: '/api/courts/:court/cases/:case',
  words: { zh: '打开案件', en: 'Open a case' },
  access: 'signed-in',
  params: caseParams,
  query: nothing,
  body: noBody,
  answer: caseView,
  problems: ['not-found'],
});

/** Does one legal act. Its input is checked by the act's own schema, every defect at once. */
export const act = defineRoute({
  id: 'act',
  method: 'POST',
  path: '/api/courts/:court/cases/:case/acts/:act',
  words: { zh: '作出一项诉讼行为', en: 'Do a legal act' },
  access: 'signed-in',
  params: caseParams.extend({ act: z.string().regex(/^[a-z-]{1,40}$/) }),
  query: nothing,
  body: z.record(z.string(), z.unknown()),
  answer: actAnswer,
  problems: [
    'not-found',
    'not-permitted',
    'wrong-organ',
    'out-of-stage',
    'already-filed',
    'idempotency-conflict',
    'earlier-case-docketed',
    'comparison-needed',
    'law-refuses',
  ],
  idempotent: true,
});

export const receipt = defineRoute({
  id: 'receipt',
  method: 'GET',
  path: '/api/courts/:court/cases/:case/receipts/:index',
  words: { zh: '下载回执', en: 'Download a receipt' },
  access: 'signed-in',
  params: caseParams.extend({ index: decimal }),
  query: nothing,
  body: noBody,
  answer: z.strictObject({ receipt: z.string() }),
  problems: ['not-found'],
});

/** Opening an attached paper is itself an entry of the log. The answer is the file. */
export const openAttachment = defineRoute({
  id: 'open-attachment',
  method: 'POST',
  path: '/api/courts/:court/cases/:case/attachments/:digest/open',
  words: { zh: '打开材料（查阅入册）', en: 'Open an attached paper; the reading is entered' },
  access: 'signed-in',
  params: caseParams.extend({ digest: sha256 }),
  query: nothing,
  body: noBody,
  answer: z.instanceof(Uint8Array),
  problems: ['not-found', 'not-permitted', 'wrong-organ'],
});

export const status = defineRoute({
  id: 'status',
  method: 'GET',
  path: '/api/filings/:number',
  words: { zh: '按收文号或案号查进展', en: 'Progress by filing number or case number' },
  access: 'signed-in',
  params: z.strictObject({ number: z.string().max(80) }),
  query: nothing,
  body: noBody,
  answer: z.strictObject({ summary: caseSummary, entries: caseView.shape.entries, limits: caseView.shape.limits }),
  problems: ['not-permitted', 'not-found'],
});
