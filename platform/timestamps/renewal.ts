import { hashNames } from '#evidence/timestamp-algorithms.ts';
import type { AlgorithmEndings } from '#evidence/timestamp-algorithms.ts';
import { milliseconds, parseInstant } from '#words/instant.ts';

/** When timestamps are renewed. */
export interface RenewalSettings {
  /** Days before its end from which on a timestamp is renewed. */
  readonly leadDays: number;
  readonly endings: AlgorithmEndings;
}

/** Long enough to notice that an authority no longer answers, and to configure another. */
const defaultLeadDays = 90;

const algorithms = [...hashNames, 'rsa', 'ecdsa', 'sm2'] as const;

/**
 * The settings that the environment names: `DENGWEN_TIMESTAMP_RENEWAL_DAYS`, and `DENGWEN_TIMESTAMP_ALGORITHMS_END` as
 * `sha256=2035-01-01T00:00:00.000Z`, several separated by spaces.
 *
 * @throws RangeError for a number, an algorithm or an instant that is none: renewing too late cannot be mended
 */
export function renewalOf(environment: NodeJS.ProcessEnv): RenewalSettings {
  const days = environment['DENGWEN_TIMESTAMP_RENEWAL_DAYS'] || String(defaultLeadDays);
  if (!/^[1-9]\d{0,4}$/.test(days))
    throw new RangeError(`DENGWEN_TIMESTAMP_RENEWAL_DAYS: ${days} is no number of days`);
  const written = (environment['DENGWEN_TIMESTAMP_ALGORITHMS_END'] ?? '').split(/\s+/).filter((one) => one !== '');
  const endings = written.map((one) => {
    const [named = '', at = ''] = one.split('=');
    const algorithm = algorithms.find((known) => known === named);
    const instant = parseInstant(at);
    if (algorithm === undefined || !instant.ok)
      throw new RangeError(`DENGWEN_TIMESTAMP_ALGORITHMS_END: ${one} is no algorithm with an instant`);
    return [algorithm, milliseconds(instant.value)] as const;
  });
  return { leadDays: Number(days), endings: Object.fromEntries(endings) };
}
