/**
 * Why a run cannot note how far it is: another run is at work in the folder, other things lie there, the disk is full, or
 * it cannot be written or read.
 */
export type ResumptionFailureReason = 'in-use' | 'other-files' | 'disk-full' | 'input-output';

/** Carries a reason and no text: messages of the system name paths. What was noted before stays good. */
export class ResumptionFailure extends Error {
  readonly reason: ResumptionFailureReason;
  constructor(reason: ResumptionFailureReason) {
    super(reason);
    this.name = 'ResumptionFailure';
    this.reason = reason;
  }
}

/** A full disk, a full share of it, and a file that may not grow. */
const noRoom: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** Does something with the files of a resumption. @throws ResumptionFailure where the system refuses */
export function noting<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'syscall' in error && 'code' in error ? error.code : null;
    if (code === null) throw error;
    throw new ResumptionFailure(noRoom.has(code) ? 'disk-full' : 'input-output');
  }
}
