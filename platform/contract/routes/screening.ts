import { z } from 'zod';
import { defineRoute, noBody, nothing } from '../define.ts';
import { organId, uuid } from '../shapes/basics.ts';
import { actAnswer } from '../shapes/case.ts';
import { content, readingInput } from '../shapes/evidence.ts';
import {
  maskedSample,
  overlapInput,
  overlapList,
  recordQuery,
  screeningBegun,
  screeningInput,
  screeningList,
  screeningView,
} from '../shapes/screening.ts';

const caseParams = z.strictObject({ court: organId, case: uuid });
const screeningParams = caseParams.extend({ screening: uuid });

const refusals = [
  'not-found',
  'not-permitted',
  'wrong-organ',
  'out-of-stage',
  'invalid-request',
  'idempotency-conflict',
] as const;

/** Has an exhibit screened. It is read for that, which is entered as an event of its custody; the work is done after it. */
export const beginScreening = defineRoute({
  id: 'begin-screening',
  method: 'POST',
  path: '/api/courts/:court/cases/:case/exhibits/:exhibit/screenings',
  words: { zh: '筛查数据集', en: 'Screen a data set' },
  access: 'signed-in',
  params: caseParams.extend({ exhibit: uuid }),
  query: nothing,
  body: screeningInput,
  answer: screeningBegun,
  problems: refusals,
  idempotent: true,
});

/** Screenings of a case, the newest first. */
export const screenings = defineRoute({
  id: 'screenings',
  method: 'GET',
  path: '/api/courts/:court/cases/:case/screenings',
  words: { zh: '本案的筛查', en: 'Screenings of a case' },
  access: 'signed-in',
  params: caseParams,
  query: nothing,
  body: noBody,
  answer: screeningList,
  problems: ['not-found'],
});

/** One screening: how far it is, and once it is done its whole report. */
export const openScreening = defineRoute({
  id: 'screening',
  method: 'GET',
  path: '/api/courts/:court/cases/:case/screenings/:screening',
  words: { zh: '打开筛查报告', en: 'Open a screening' },
  access: 'signed-in',
  params: screeningParams,
  query: nothing,
  body: noBody,
  answer: screeningView,
  problems: ['not-found'],
});

/** Stops it where it is; resumed, it goes on there. */
export const stopScreening = defineRoute({
  id: 'stop-screening',
  method: 'POST',
  path: '/api/courts/:court/cases/:case/screenings/:screening/stop',
  words: { zh: '暂停筛查', en: 'Stop a screening' },
  access: 'signed-in',
  params: screeningParams,
  query: nothing,
  body: noBody,
  answer: actAnswer,
  problems: refusals,
  idempotent: true,
});

export const resumeScreening = defineRoute({
  id: 'resume-screening',
  method: 'POST',
  path: '/api/courts/:court/cases/:case/screenings/:screening/resume',
  words: { zh: '继续筛查', en: 'Go on with a screening' },
  access: 'signed-in',
  params: screeningParams,
  query: nothing,
  body: noBody,
  answer: actAnswer,
  problems: refusals,
  idempotent: true,
});

/** The record of a screening (电子数据筛查笔录) as a file. */
export const screeningRecord = defineRoute({
  id: 'screening-record',
  method: 'GET',
  path: '/api/courts/:court/cases/:case/screenings/:screening/record',
  words: { zh: '下载筛查笔录', en: 'Download the record of a screening' },
  access: 'signed-in',
  params: screeningParams,
  query: recordQuery,
  body: noBody,
  answer: content,
  problems: ['not-found', 'out-of-stage'],
});

/** A few masked rows of the exhibit. Looking is entered, before it and each time. */
export const screeningSample = defineRoute({
  id: 'screening-sample',
  method: 'POST',
  path: '/api/courts/:court/cases/:case/screenings/:screening/sample',
  words: { zh: '查看脱敏样例（查阅入册）', en: 'Look at a masked sample; the reading is entered' },
  access: 'signed-in',
  params: screeningParams,
  query: nothing,
  body: readingInput,
  answer: maskedSample,
  problems: ['not-found', 'not-permitted', 'out-of-stage', 'invalid-request', 'unavailable'],
});

/** How far the data sets of this case and of others on the same defendants overlap. */
export const overlaps = defineRoute({
  id: 'overlaps',
  method: 'GET',
  path: '/api/courts/:court/cases/:case/overlaps',
  words: { zh: '与他案数据集的重合', en: 'Overlap with data sets of other cases' },
  access: 'signed-in',
  params: caseParams,
  query: nothing,
  body: noBody,
  answer: overlapList,
  problems: ['not-found'],
});

/** A judge authorises that the numbers common to two cases are counted one by one. It is done once both cases have it. */
export const authoriseOverlap = defineRoute({
  id: 'authorise-overlap',
  method: 'POST',
  path: '/api/courts/:court/cases/:case/overlaps',
  words: { zh: '批准逐一比对', en: 'Authorise counting one by one' },
  access: 'signed-in',
  params: caseParams,
  query: nothing,
  body: overlapInput,
  answer: actAnswer,
  problems: refusals,
  idempotent: true,
});

/** A made-up data set to try a screening on; there where there is a demonstration. */
export const demonstrationDataSet = defineRoute({
  id: 'demonstration-data-set',
  method: 'GET',
  path: '/api/demonstration/data-set',
  words: { zh: '下载虚构的演示数据集', en: 'Download a made-up data set' },
  access: 'public',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: content,
  problems: ['not-found'],
});
