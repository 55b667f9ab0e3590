import { enterReadings, hourAfter } from '#domain/docket/readings.ts';
import type { DocketServices } from '#domain/docket/services.ts';
import type { Recurring } from './recurring.ts';

/** The readings of the hour that ended are entered, each hour (settled 24). */
export const readingsOfTheHour = (docket: DocketServices): Recurring => ({
  task: 'enter-readings',
  run: () => enterReadings(docket),
  next: hourAfter,
});
