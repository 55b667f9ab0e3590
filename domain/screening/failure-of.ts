import type { ScreeningFailure } from '#contract/shapes/screening.ts';

const noRoom: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/**
 * Why a run failed, by its error: thrown on another thread, it has its name and its members and no longer its class. A
 * full disk is told by the system, or by a resumption that could not note (resumption-failure.ts).
 */
export function failureOf(error: unknown): ScreeningFailure {
  if (!(error instanceof Error)) return 'defect';
  if (error.name === 'TooManyIdentifiers') return 'too-many-identifiers';
  if (error.name === 'ResumptionFailure' && 'reason' in error && error.reason === 'disk-full') return 'no-room';
  return 'code' in error && typeof error.code === 'string' && noRoom.has(error.code) ? 'no-room' : 'defect';
}
