import type { At } from '#law/kernel/terms.ts';

import type { Reckoning } from './calendar/due.ts';
import { silentPeriodsReading } from './readings/silent-periods.ts';

/** How a period whose text says nothing of holidays is reckoned under the reading chosen; the step must declare the reading. */
export function silently({ reading }: At): Reckoning {
  return { rollOver: reading(silentPeriodsReading) === 'rolls' ? 'rolls' : 'stays' };
}
