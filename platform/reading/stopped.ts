import type { UnreadReason } from '#screening/report.ts';

/** Reading cannot go on here. Carries a reason and no text: messages of the system name paths. */
export class Stopped extends Error {
  readonly reason: UnreadReason;
  constructor(reason: UnreadReason) {
    super(reason);
    this.name = 'Stopped';
    this.reason = reason;
  }
}

const denied = new Set(['EACCES', 'EPERM']);
const odd = new Set(['ELOOP', 'ENXIO', 'ENODEV', 'ENOTSUP', 'EOPNOTSUPP']);

/** What an error of the system means for the exhibit; errors of our own making pass through. */
export function stopOf(error: unknown): Stopped {
  if (error instanceof Stopped) return error;
  if (error instanceof Error && error.name === 'AbortError') return new Stopped('cancelled');
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') throw error;
  if (denied.has(code)) return new Stopped('no-permission');
  return new Stopped(odd.has(code) ? 'not-a-file' : 'input-output');
}
