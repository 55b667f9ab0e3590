import { enterReadings, hourAfter } from '#domain/docket/readings.ts';
import { renewDue } from '#domain/evidence/renew.ts';
import type { EvidenceServices } from '#domain/evidence/services.ts';
import type { DocketServices } from '#domain/docket/services.ts';
import type { Recurring } from './recurring.ts';

/** Timestamps are renewed before they end; looked for each hour, of which nearly all find none. */
export const timestampsInTime = (evidence: EvidenceServices): Recurring => ({
  task: 'renew-timestamps',
  run: () => renewDue(evidence),
  next: hourAfter,
});

/** The readings of the hour that ended are entered, each hour (settled 24). */
export const readingsOfTheHour = (docket: DocketServices): Recurring => ({
  task: 'enter-readings',
  run: () => enterReadings(docket),
  next: hourAfter,
});
