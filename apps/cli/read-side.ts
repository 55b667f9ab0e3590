import type { Choice, Regime } from '#law/kernel/regime.ts';
import type { Day } from '#words/day.ts';

import { wrongUsage } from './failure.ts';
import { chosenLaw } from './read-law.ts';

const form = 'reading=ID=OPTION,proposal=ID,parameter=ID=NUMBER';

/**
 * One side of a comparison: `reading=subsidiarity=side-by-side,proposal=R-MANY,parameter=ladder-other=3000`, in any order; absent or
 * empty is the law in force under its default readings.
 * @throws Failure (usage) for any other form, and for what the law book does not hold.
 */
export function sideNamed(option: '--left' | '--right', text: string | undefined, on: Day): Regime {
  const readings: Record<string, string> = {};
  const proposals: string[] = [];
  const parameters: Record<string, number> = {};
  for (const part of (text ?? '').split(',').filter((each) => each !== '')) {
    const [kind, id, value, ...more] = part.split('=');
    const refuse = (): Error =>
      wrongUsage(`${option} ${part} 应写成 ${form}。`, `${option} ${part} must have the form ${form}.`);
    if (id === undefined || id === '' || more.length > 0) throw refuse();
    if (kind === 'proposal' && value === undefined) proposals.push(id);
    else if (kind === 'reading' && value !== undefined) readings[id] = value;
    else if (kind === 'parameter' && value !== undefined && /^\d{1,15}$/.test(value)) parameters[id] = Number(value);
    else throw refuse();
  }
  const choice: Choice = { on, readings, proposals, parameters };
  return chosenLaw(choice);
}
