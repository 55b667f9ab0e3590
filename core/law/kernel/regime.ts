import { canonicalJson } from '#words/canonical.ts';
import type { ProvisionId } from '#words/citation.ts';
import type { Day } from '#words/day.ts';
import { sha256Hex } from '#words/digest.ts';
import type { Bilingual } from '#words/language.ts';

import type { Parameter } from './parameter.ts';
import { valueOn } from './parameter.ts';
import type { Term } from './terms.ts';

/** One way to read a contested point, with who reads it so. */
export interface ReadingOption {
  readonly words: Bilingual;
  readonly sources: readonly ProvisionId[];
}

/** A contested point of the law in force. The default is what practice or the plain text supports; it is never hidden. */
export interface Reading {
  readonly id: string;
  readonly question: Bilingual;
  readonly options: Readonly<Record<string, ReadingOption>>;
  readonly default: string;
}

/** The nearest thing that can lawfully be done today, in place of what a proposal would allow. */
export interface LawfulRoute {
  readonly words: Bilingual;
  readonly provisions: readonly ProvisionId[];
}

/** A change of the law that somebody proposes. It is laid over the rules in force and never replaces an answer in force. */
export interface Proposal {
  readonly id: string;
  readonly words: Bilingual;
  /** By step id: the rule that would stand in its place. */
  readonly replaces: Readonly<Record<string, Term>>;
  /** By parameter id: the figures that would hold. */
  readonly parameters?: Readonly<Record<string, number>>;
  /** Rules in force that forbid it today. */
  readonly blockedBy: readonly ProvisionId[];
  readonly nearestRoute: LawfulRoute;
}

/** Everything that can be chosen when a regime is made. */
export interface LawBook {
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly readings: Readonly<Record<string, Reading>>;
  readonly proposals: Readonly<Record<string, Proposal>>;
}

/** What the caller chooses; readings left out take their default. */
export interface Choice {
  readonly on: Day;
  readonly readings?: Readonly<Record<string, string>>;
  readonly proposals?: readonly string[];
  /** Figures by parameter id that are supposed for this regime alone. They are nobody's law and come before all others. */
  readonly parameters?: Readonly<Record<string, number>>;
}

/** A date, chosen readings, proposals and supposed figures, resolved once and frozen. Equal choices over equal law books have equal digests. */
export interface Regime {
  readonly on: Day;
  readonly readings: Readonly<Record<string, string>>;
  readonly proposals: readonly Proposal[];
  /** Figures supposed by the caller; empty for a regime of law and proposals alone. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly digest: string;
}

/** A choice that names what the law book does not hold, a figure that is none, or two proposals that replace the same step. */
export class RegimeError extends Error {
  readonly code:
    | 'reading-unknown'
    | 'option-unknown'
    | 'proposal-unknown'
    | 'proposals-conflict'
    | 'parameter-unknown'
    | 'parameter-form';
  readonly names: readonly string[];

  constructor(code: RegimeError['code'], names: readonly string[]) {
    super(`${code}: ${names.join(', ')}`);
    this.name = 'RegimeError';
    this.code = code;
    this.names = names;
  }
}

/**
 * Binds the making of regimes to a law book.
 * @throws RegimeError where the choice names something unknown, or proposals contradict each other.
 */
export function regimesOf(book: LawBook): (choice: Choice) => Regime {
  return ({ on, readings = {}, proposals = [], parameters = {} }) => {
    for (const [id, option] of Object.entries(readings)) {
      const reading = book.readings[id];
      if (reading === undefined) throw new RegimeError('reading-unknown', [id]);
      if (!Object.hasOwn(reading.options, option)) throw new RegimeError('option-unknown', [id, option]);
    }
    for (const [id, value] of Object.entries(parameters)) {
      if (book.parameters[id] === undefined) throw new RegimeError('parameter-unknown', [id]);
      if (!Number.isSafeInteger(value) || value < 0) throw new RegimeError('parameter-form', [id, String(value)]);
    }
    const chosen = Object.fromEntries(
      Object.values(book.readings)
        .map((reading) => [reading.id, readings[reading.id] ?? reading.default] as const)
        .toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
    const overlays = [...new Set(proposals)].toSorted().map((id) => {
      const proposal = book.proposals[id];
      if (proposal === undefined) throw new RegimeError('proposal-unknown', [id]);
      return proposal;
    });
    refuseConflicts(overlays);
    const supposed = Object.fromEntries(
      Object.entries(parameters).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
    const figures = Object.values(book.parameters)
      .map(
        (parameter) =>
          [
            parameter.id,
            figureUnder(parameter, { on, proposals: overlays, parameters: supposed })?.value ?? null,
          ] as const,
      )
      .toSorted(([one], [other]) => (one < other ? -1 : 1));
    const digest = sha256Hex(
      canonicalJson({
        on,
        readings: chosen,
        proposals: overlays.map(({ id }) => id),
        figures: Object.fromEntries(figures),
        // A supposed figure that happens to equal the law's is still supposed.
        ...(Object.keys(supposed).length > 0 && { supposed }),
      }),
    );
    return Object.freeze({
      on,
      readings: Object.freeze(chosen),
      proposals: Object.freeze(overlays),
      parameters: Object.freeze(supposed),
      digest,
    });
  };
}

/** A figure and where it stands; a supposed or proposed figure stands nowhere. */
export interface Figure {
  readonly value: number;
  readonly cite: ProvisionId | null;
}

/** The figure that holds under a regime: a supposed one, else a proposal's, else the law's own. */
export function figureUnder(
  parameter: Parameter,
  { on, proposals, parameters }: Pick<Regime, 'on' | 'proposals' | 'parameters'>,
): Figure | undefined {
  const supposed = parameters[parameter.id];
  if (supposed !== undefined) return { value: supposed, cite: null };
  for (const proposal of proposals) {
    const value = proposal.parameters?.[parameter.id];
    if (value !== undefined) return { value, cite: null };
  }
  return valueOn(parameter, on);
}

/** Two overlays of one step have no order in law, so neither may silently win. */
function refuseConflicts(proposals: readonly Proposal[]): void {
  const owner = new Map<string, string>();
  for (const proposal of proposals) {
    const places = [
      ...Object.keys(proposal.replaces),
      ...Object.keys(proposal.parameters ?? {}).map((id) => `parameter ${id}`),
    ];
    for (const place of places) {
      const other = owner.get(place);
      if (other !== undefined) throw new RegimeError('proposals-conflict', [other, proposal.id, place]);
      owner.set(place, proposal.id);
    }
  }
}
