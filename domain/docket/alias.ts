import type { DefendantKept } from '#contract/shapes/complaint.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Instant } from '#words/instant.ts';

/**
 * A branch is its parent (settled 2): one that an earlier filing named so is recognised, whoever asks now. Another
 * parent named now stays: `keysOf` finds either by the branch's own key.
 */
export async function knownBranches(tx: Transaction, defendants: readonly DefendantKept[]): Promise<DefendantKept[]> {
  const aliases = await tx.query<{ defendant_key: string; parent_key: string }>(
    `SELECT defendant_key, parent_key FROM defendant_alias WHERE defendant_key = ANY ($1)`,
    [defendants.filter(({ branch }) => branch === null).map(({ key }) => key)],
  );
  return defendants.map((defendant) => {
    const own = defendant.key;
    const alias = defendant.branch === null ? aliases.find((one) => one.defendant_key === own) : undefined;
    return alias === undefined ? defendant : { ...defendant, key: alias.parent_key, branch: own };
  });
}

/** As {@link knownBranches}, after remembering the branches that this filing names. */
export async function resolveBranches(
  tx: Transaction,
  defendants: readonly DefendantKept[],
  source: string,
  at: Instant,
): Promise<DefendantKept[]> {
  const named = defendants.flatMap(({ key, branch }) => (branch === null ? [] : [{ key, branch }]));
  // In one order by everybody: two filings that name the same branches must not wait for one another.
  for (const { key, branch } of named.toSorted((one, other) => (one.branch < other.branch ? -1 : 1))) {
    await tx.query(
      `INSERT INTO defendant_alias (defendant_key, parent_key, source, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [branch, key, source, at],
    );
  }
  return knownBranches(tx, defendants);
}
