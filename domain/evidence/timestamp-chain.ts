import type { BundleTimestamp } from '#evidence/bundle-write.ts';
import { renewalBytes } from '#evidence/renewal.ts';
import type { BothDigests } from '#evidence/renewal.ts';
import { sm3 } from '#evidence/sm3.ts';
import { tokenTimes } from '#evidence/token-end.ts';
import type { AlgorithmEndings } from '#evidence/timestamp-algorithms.ts';
import type { Transaction } from '#platform/store/transact.ts';
import { sha256Hex, toHex } from '#words/digest.ts';
import type { CaseRef } from './services.ts';

/** A timestamp over an exhibit and everything by which it was renewed since, in its order. */
export interface TimestampChain {
  readonly exhibit: string;
  /** Of the first token. */
  readonly authority: string;
  readonly stampedAt: string;
  readonly links: readonly ChainLink[];
}

export interface ChainLink {
  /** What a renewal is over; null for the first token, which is over the exhibit itself. */
  readonly paper: Uint8Array | null;
  readonly by: string;
  readonly request: Uint8Array;
  readonly response: Uint8Array;
}

interface LinkRow {
  readonly exhibit_id: string;
  readonly authority: string;
  readonly renewed_by: string;
  readonly stamped_at: string;
  readonly paper: Uint8Array | null;
  readonly request: Uint8Array;
  readonly response: Uint8Array;
  readonly [column: string]: unknown;
}

/** The chains of a case's exhibits, those of an exhibit after one another, the oldest authority first. */
export async function timestampChains(
  tx: Transaction,
  { court, case: id }: CaseRef,
): Promise<readonly TimestampChain[]> {
  const rows = await tx.query<LinkRow>(
    `SELECT exhibit_id, authority, authority AS renewed_by, stamped_at, NULL::bytea AS paper, request, response,
            0 AS serial, stamped_at AS begun
       FROM exhibit_timestamp WHERE court_id = $1 AND case_id = $2
     UNION ALL
     SELECT link.exhibit_id, link.authority, link.renewed_by, link.stamped_at, link.paper, link.request, link.response,
            link.serial, first.stamped_at
       FROM timestamp_renewal AS link
       JOIN exhibit_timestamp AS first USING (court_id, case_id, exhibit_id, authority)
      WHERE link.court_id = $1 AND link.case_id = $2
      ORDER BY exhibit_id, begun, authority, serial`,
    [court, id],
  );
  const chains = Map.groupBy(rows, (row) => JSON.stringify([row.exhibit_id, row.authority]));
  return [...chains.values()].flatMap((links) => {
    const [first] = links;
    if (first === undefined) return [];
    return {
      exhibit: first.exhibit_id,
      authority: first.authority,
      stampedAt: first.stamped_at,
      links: links.map(({ renewed_by: by, paper, request, response }) => ({
        by,
        paper: paper === null ? null : new Uint8Array(paper),
        request: new Uint8Array(request),
        response: new Uint8Array(response),
      })),
    };
  });
}

/** Until when the last token of a chain is relied on, in milliseconds since 1970; null where it does not say. */
export function chainEnd({ links }: TimestampChain, endings: AlgorithmEndings): number | null {
  const times = tokenTimes(links.at(-1)?.response ?? new Uint8Array(), endings);
  const ends = [times?.certificatesEnd, times?.algorithmsEnd].filter((end) => typeof end === 'number');
  return ends.length === 0 ? null : Math.min(...ends);
}

const both = (bytes: Uint8Array): BothDigests => ({ sha256: sha256Hex(bytes), sm3: toHex(sm3(bytes)) });

/** The paper of a chain's next renewal: what was stamped, and every file kept until now. */
export function nextPaper(over: BothDigests, { links }: TimestampChain): Uint8Array {
  const files = links.flatMap(({ paper, response, request }) => [
    ...(paper === null ? [] : [paper]),
    response,
    request,
  ]);
  return renewalBytes({ over, covers: files.map(both) });
}

/** A chain as a bundle holds it. @param over SHA-256 of the exhibit */
export function bundledChain(
  over: string,
  { links }: TimestampChain,
): { readonly timestamps: readonly BundleTimestamp[]; readonly renewals: readonly Uint8Array[] } {
  return {
    timestamps: links.map(({ paper, response, request }) => ({
      over: paper === null ? over : sha256Hex(paper),
      token: response,
      request,
    })),
    renewals: links.flatMap(({ paper }) => (paper === null ? [] : [paper])),
  };
}
