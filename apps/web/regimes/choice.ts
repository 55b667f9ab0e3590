import type { SideChoice } from '#law/comparison/choice-text.ts';
import { parseChoice } from '#law/comparison/choice-text.ts';
import type { Regime } from '#law/kernel/regime.ts';
import { RegimeError } from '#law/kernel/regime.ts';
import { proposals } from '#law/proposals.ts';
import { regime } from '#law/regime.ts';
import type { Day } from '#words/day.ts';

/** What the page opens with on the side of the proposals: the paper's main ones, as far as the law book holds them. */
export const firstChoice: SideChoice = {
  readings: {},
  proposals: ['R-MANY', 'R-LEVEL', 'R-PROOF', 'R-PUNITIVE'].filter((id) => Object.hasOwn(proposals, id)),
  parameters: {},
};

/** A side as an address holds it; what is misspelt there, or no longer in the law book, is told and not guessed. */
export function sideOf(
  text: string | undefined,
  otherwise: SideChoice,
  on: Day,
): { readonly choice: SideChoice; readonly regime: Regime } | { readonly wrong: string } {
  const read = text === undefined ? { ok: true as const, value: otherwise } : parseChoice(text);
  if (!read.ok) return { wrong: read.part };
  try {
    return { choice: read.value, regime: regime({ on, ...read.value }) };
  } catch (error) {
    if (error instanceof RegimeError) return { wrong: error.names.join(', ') };
    throw error;
  }
}

/** Puts a proposal on or off. One that would replace the same step as another takes its place: they exclude each other. */
export function withProposal(choice: SideChoice, id: string, laid: boolean, on: Day): SideChoice {
  const others = choice.proposals.filter((each) => each !== id);
  return { ...choice, proposals: laid ? [...others.filter((other) => !exclude(other, id, on)), id] : others };
}

/** Whether two proposals cannot be laid together. */
export function exclude(one: string, other: string, on: Day): boolean {
  try {
    regime({ on, proposals: [one, other] });
    return false;
  } catch (error) {
    if (error instanceof RegimeError && error.code === 'proposals-conflict') return true;
    throw error;
  }
}

export const withOption = (choice: SideChoice, reading: string, option: string): SideChoice => ({
  ...choice,
  readings: { ...choice.readings, [reading]: option },
});

/** Supposes a figure, or with null takes back what was supposed. */
export function withFigure(choice: SideChoice, parameter: string, value: number | null): SideChoice {
  const others = Object.entries(choice.parameters).filter(([id]) => id !== parameter);
  return { ...choice, parameters: Object.fromEntries(value === null ? others : [...others, [parameter, value]]) };
}
