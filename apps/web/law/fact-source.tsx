import type { ReactNode } from 'react';
import { sourceIn } from '#law/facts/source.ts';
import { useReading } from '../texts/language.tsx';
import './fact-source.css';

/** From where a fact was given; null where nobody said. */
export function sourceOf(state: unknown): string | null {
  const carries = typeof state === 'object' && state !== null && 'source' in state;
  return carries && typeof state.source === 'string' && state.source !== '' ? state.source : null;
}

/**
 * The source of a fact under it, in the reader's language where it was written in both. `short` is for the form: fingerprints
 * by their ends alone, as elsewhere on pages; whoever judges by it sees them whole.
 */
export function FactSource({ state, short = false }: { readonly state: unknown; readonly short?: boolean }): ReactNode {
  const { texts, language } = useReading();
  const source = sourceOf(state);
  if (source === null) return null;
  const words = sourceIn(source, language);
  return (
    <small className="fact-source">
      {texts.filing.fact.source(
        short ? words.replaceAll(/\b([0-9a-f]{8})[0-9a-f]{52}([0-9a-f]{4})\b/gu, '$1…$2') : words,
      )}
    </small>
  );
}

const fingerprint = /\b[0-9a-f]{64}\b/u;

/** Names of the facts whose source is the first on a page to name its report: those after it may be short. */
export function firstNaming(facts: readonly (readonly [name: string, state: unknown])[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    facts.flatMap(([name, state]) => {
      const digest = fingerprint.exec(sourceOf(state) ?? '')?.[0];
      if (digest === undefined || seen.has(digest)) return [];
      seen.add(digest);
      return [name];
    }),
  );
}
