import type { Choice } from '#law/kernel/regime.ts';

import { readings as known } from '../readings.ts';

/** What one side of a comparison chooses; the day is that of the comparison. */
export type SideChoice = Required<Omit<Choice, 'on'>>;

/** The law in force under its default readings. */
export const lawInForce: SideChoice = Object.freeze({ readings: {}, proposals: [], parameters: {} });

/** How a side is written, on the command line and in the address of a page. */
export const choiceForm = 'reading=ID=OPTION,proposal=ID,parameter=ID=NUMBER';

/**
 * Reads `reading=subsidiarity=side-by-side,proposal=R-MANY,parameter=ladder-other=3000`, in any order; empty is the law in force.
 * Whether there are such readings, proposals and parameters is asked when the regime is made.
 * @returns the choice, or the first part that has another form.
 */
export function parseChoice(
  text: string,
): { readonly ok: true; readonly value: SideChoice } | { readonly ok: false; readonly part: string } {
  const readings: Record<string, string> = {};
  const proposals: string[] = [];
  const parameters: Record<string, number> = {};
  for (const part of text.split(',').filter((each) => each !== '')) {
    const [kind, id = '', value, ...more] = part.split('=');
    if (id === '' || more.length > 0) return { ok: false, part };
    if (kind === 'proposal' && value === undefined) proposals.push(id);
    else if (kind === 'reading' && value !== undefined) readings[id] = value;
    else if (kind === 'parameter' && value !== undefined && /^\d{1,15}$/.test(value)) parameters[id] = Number(value);
    else return { ok: false, part };
  }
  return { ok: true, value: { readings, proposals, parameters } };
}

/** The same choice as text, readings that are the default left out. */
export function choiceText({ readings, proposals, parameters }: SideChoice): string {
  const defaults: Readonly<Record<string, { readonly default: string }>> = known;
  return [
    ...Object.entries(readings)
      .filter(([id, option]) => defaults[id]?.default !== option)
      .map(([id, option]) => `reading=${id}=${option}`),
    ...proposals.map((id) => `proposal=${id}`),
    ...Object.entries(parameters).map(([id, value]) => `parameter=${id}=${value}`),
  ].join(',');
}
