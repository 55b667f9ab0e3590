import type { CaseView } from '#contract/shapes/case.ts';
import type { CorrectedComplaint } from '#contract/shapes/complaint.ts';
import { givenDefendant, mattersOf, type Content, type Identities } from '../filing/content.ts';

/** The complaint of a case as a page that corrects it begins with: every defendant one that the case keeps. */
export function contentOf({ summary, complaint }: Pick<CaseView, 'summary' | 'complaint'>): Content {
  const { published, conduct, claims, facts } = complaint;
  return {
    court: summary.ref.court,
    published,
    defendants: complaint.defendants.map((kept) => ({ kind: kept.kind, name: kept.name, kept })),
    conduct,
    claims,
    facts,
  };
}

/** The corrected complaint, or null while something that it needs is missing or wrong. */
export function correctedOf(
  content: Content,
  identities: Identities,
  facts: CorrectedComplaint['facts'],
): CorrectedComplaint | null {
  const { conduct, claims } = content;
  if (conduct.kinds.length === 0 || conduct.summary.trim() === '' || claims.length === 0) return null;
  const defendants = content.defendants.map((one, place) => {
    if (one.kept === undefined) return givenDefendant(one, identities[place]);
    return one.name.trim() === ''
      ? null
      : { kind: 'kept' as const, name: one.name, key: one.kept.branch ?? one.kept.key };
  });
  return defendants.length === 0 || defendants.some((one) => one === null)
    ? null
    : { ...mattersOf(content, facts), defendants: defendants.filter((one) => one !== null) };
}
