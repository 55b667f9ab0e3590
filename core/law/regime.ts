import { regimesOf } from '#law/kernel/regime.ts';

import { parameters } from './parameters.ts';
import { proposals } from './proposals.ts';
import { readings } from './readings.ts';

/**
 * A regime over this law book: a date, the readings that differ from their defaults, the proposals laid over.
 * @throws RegimeError where it names something unknown or proposals contradict each other.
 */
export const regime = regimesOf({ parameters, readings, proposals });
