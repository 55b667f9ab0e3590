import { asDay } from '#words/day.ts';
import type { Value } from '#law/kernel/step.ts';

import { all, computed, includesAny, question } from '../terms.ts';

/** How an attempt took effect: on arrival at a confirmed address, by a reply or an act, or by being read. */
type Rule = 'arrival' | 'reply' | 'read';

interface Effect {
  readonly [key: string]: Value;
  readonly route: string;
  readonly rule: Rule | null;
  readonly effectiveOn: string | null;
}

/**
 * Was service by electronic means effective, and from when? It needs consent. At an address that the recipient supplied or confirmed it
 * takes effect on arrival; at another one by a reply or an act in the suit, or by being read unless receipt is disproved. Of several
 * attempts the earliest that is valid counts.
 */
export const electronicService = question({
  id: 'electronic-service',
  rows: ['PR-ESERVICE'],
  from: asDay('2021-08-01'),
  term: all(
    'electronic-service',
    ['CPL 90', 'Online 29'],
    includesAny(
      'electronic-service.consent',
      ['CPL 90', 'Online 29'],
      'electronicConsent',
      'express',
      'prior-agreement',
      'address-supplied',
      'later-conduct',
    ),
    computed(
      'electronic-service.effective',
      { cites: ['Online 30', 'Online 31'], burden: 'court', curableBy: 'court' },
      {
        reads: ['electronicAttempts'],
        decide: ({ electronicAttempts: attempts }) => {
          if (attempts === undefined) return { truth: 'unknown' };
          const effects = (attempts ?? []).map(effectOf);
          const first = effects
            .filter(({ effectiveOn }) => effectiveOn !== null)
            .toSorted((one, other) => ((one.effectiveOn ?? '') < (other.effectiveOn ?? '') ? -1 : 1))[0];
          if (first === undefined) return { truth: 'no', value: { attempts: effects } };
          const { effectiveOn, rule, route } = first;
          return { truth: 'yes', value: { effectiveOn, rule, route, attempts: effects } };
        },
      },
    ),
  ),
});

function effectOf(attempt: Readonly<Record<string, string | number | boolean>>): Effect {
  const { route, confirmed, arrivedOn, repliedOn, readOn, disproved } = attempt;
  const name = String(route);
  const none: Effect = { route: name, rule: null, effectiveOn: null };
  if (confirmed === true) return isDay(arrivedOn) ? { route: name, rule: 'arrival', effectiveOn: arrivedOn } : none;
  const read = isDay(readOn) && disproved !== true ? readOn : null;
  const replied = isDay(repliedOn) ? repliedOn : null;
  if (replied !== null && (read === null || replied <= read))
    return { route: name, rule: 'reply', effectiveOn: replied };
  return read === null ? none : { route: name, rule: 'read', effectiveOn: read };
}

function isDay(text: unknown): text is string {
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text);
}
