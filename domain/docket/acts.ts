import { giveAccess } from './acts/give-access.ts';
import { allowWithdrawal } from './acts/allow-withdrawal.ts';
import { askCorrection } from './acts/ask-correction.ts';
import { compareTorts } from './acts/compare-torts.ts';
import { correctComplaint } from './acts/correct-complaint.ts';
import { dismiss } from './acts/dismiss.ts';
import { docket } from './acts/docket.ts';
import { endAccess } from './acts/end-access.ts';
import { enterCaseNumber } from './acts/enter-case-number.ts';
import { find } from './acts/find.ts';
import { leaveToEarlier } from './acts/leave-to-earlier.ts';
import { openPaper } from './acts/open-paper.ts';
import { recordJudgment } from './acts/record-judgment.ts';
import { refuse } from './acts/refuse.ts';
import { reportDispute } from './acts/report-dispute.ts';
import { transfer } from './acts/transfer.ts';
import { withdrawFiling } from './acts/withdraw-filing.ts';

/** Acts done on a case that exists; 提交起诉状, which makes one, stands in `acts/submit-complaint.ts`. */
export const actIds = [
  'docket',
  'ask-correction',
  'correct-complaint',
  'refuse',
  'compare-torts',
  'leave-to-earlier',
  'find',
  'enter-case-number',
  'give-access',
  'end-access',
  'transfer',
  'report-dispute',
  'withdraw-filing',
  'allow-withdrawal',
  'dismiss',
  'record-judgment',
  'open-paper',
] as const;
export type ActId = (typeof actIds)[number];

/** In the order in which they are offered. */
export const acts = Object.freeze({
  docket,
  'ask-correction': askCorrection,
  'correct-complaint': correctComplaint,
  refuse,
  'compare-torts': compareTorts,
  'leave-to-earlier': leaveToEarlier,
  find,
  'enter-case-number': enterCaseNumber,
  'give-access': giveAccess,
  'end-access': endAccess,
  transfer,
  'report-dispute': reportDispute,
  'withdraw-filing': withdrawFiling,
  'allow-withdrawal': allowWithdrawal,
  dismiss,
  'record-judgment': recordJudgment,
  'open-paper': openPaper,
});

export const isActId = (text: string): text is ActId => Object.hasOwn(acts, text);
