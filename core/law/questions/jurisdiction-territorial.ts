import type { Value } from '#law/kernel/step.ts';

import { victimDomicileReading } from '../readings/victim-domicile.ts';
import { all, any, computed, contested, is, question } from '../terms.ts';

/** The places on record whose courts are competent by place. Never decides: it lists, and a proposal may rank the list. */
export const candidates = computed('jurisdiction-territorial.candidates', ['CPLI 283(1)', 'CPL 36'], {
  reads: ['connectingPlaces'],
  readings: [victimDomicileReading],
  decide: ({ connectingPlaces }, { reading }) => {
    const counts = (ground: unknown): boolean =>
      ground !== 'victim-domicile' || reading(victimDomicileReading) === 'allowed';
    const places: Value =
      connectingPlaces?.filter(({ ground }) => counts(ground)).map((place) => ({ ...place })) ?? null;
    return { truth: 'yes', value: { candidates: places } };
  },
});

/**
 * Is this court competent by place: does the tort place or a defendant's domicile lie in its area? The places that a network
 * tort adds count only for a network tort. An agreement on jurisdiction binds no public-interest plaintiff, who is no party to it.
 */
export const jurisdictionTerritorial = question({
  id: 'jurisdiction-territorial',
  rows: ['JT-PIL'],
  term: all(
    'jurisdiction-territorial',
    { cites: ['CPLI 283(1)', 'CPL 29'], burden: 'plaintiff' },
    any(
      'jurisdiction-territorial.place',
      ['CPLI 283(1)', 'CPL 29'],
      is('jurisdiction-territorial.domicile', ['CPL 22', 'CPL 22(3)', 'CPLI 3'], 'domicileHere'),
      is('jurisdiction-territorial.tort', ['CPL 29', 'CPLI 24'], 'tortPlaceHere'),
      is('jurisdiction-territorial.act', ['CPLI 24'], 'actHere'),
      is('jurisdiction-territorial.result', ['CPLI 24'], 'resultHere'),
      all(
        'jurisdiction-territorial.network',
        ['CPLI 25'],
        is('jurisdiction-territorial.online', ['CPLI 25'], 'online'),
        any(
          'jurisdiction-territorial.network-place',
          ['CPLI 25'],
          is('jurisdiction-territorial.device', ['CPLI 25'], 'deviceHere'),
          contested(victimDomicileReading, {
            allowed: is('jurisdiction-territorial.victim-domicile', ['CPLI 25'], 'victimDomicileHere'),
            // Of nothing, any is no: under this reading the place founds nothing.
            'not-allowed': any('jurisdiction-territorial.victim-domicile-counts', ['CPLI 283(1)']),
          }),
        ),
      ),
    ),
    candidates,
  ),
});
