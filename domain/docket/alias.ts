import type { DefendantKept } from '#contract/shapes/complaint.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Instant } from '#words/instant.ts';

/** A branch is its parent (settled 2): one that an earlier filing named so is recognised, whoever asks now. */
export async function knownBranches(tx: Transaction, defendants: readonly DefendantKept[]): Promise<DefendantKept[]> {
  const aliases = await tx.query<{ defendant_key: string; parent_key: string }>(
    `SELECT defendant_key, parent_key FROM defendant_alias WHERE defendant_key = ANY ($1)`,
    [defendants.map(({ key, branch }) => branch ?? key)],
  );
  return defendants.map((defendant) => {
    const own = defendant.branch ?? defendant.key;
    const alias = aliases.find((one) => one.defendant_key === own);
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
  for (const { key, branch } of defendants) {
    if (branch === null) continue;
    await tx.query(
      `INSERT INTO defendant_alias (defendant_key, parent_key, source, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [branch, key, source, at],
    );
  }
  return knownBranches(tx, defendants);
}
