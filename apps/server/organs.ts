import type { Directory, OrganFacts } from '#domain/docket/services.ts';
import type { Organ } from '#contract/shapes/organ.ts';
import { commonSuperior } from '#reference/court-order.ts';
import { courtById, courts } from '#reference/courts.ts';
import { divisions } from '#reference/divisions.ts';
import { procuratorates } from '#reference/procuratorates.ts';
import { search, searchIndex } from '#reference/search.ts';
import type { SearchIndex } from '#reference/search.ts';
import { asOrganId } from '#words/identifiers.ts';
import type { OrganId } from '#words/identifiers.ts';

/** An organ with all that the directory page shows of it. */
export type ListedOrgan = Organ;

/**
 * The organs of the country and of this house, in memory: the reference tables, laid over by what the store knows of
 * who takes part. Read again after an administrator's act.
 */
export interface Organs extends Directory {
  listed(id: string): ListedOrgan | null;
  find(asked: OrganQuestion): { readonly found: number; readonly organs: readonly ListedOrgan[] };
  all(): readonly ListedOrgan[];
}

export interface OrganQuestion {
  readonly q: string;
  readonly kind?: Organ['kind'] | undefined;
  readonly province?: string | undefined;
  readonly participates?: 'true' | 'false' | undefined;
  readonly limit: number;
}

/** Most hits that are looked through before the filters. */
const widest = 4000;

export function organsOf(rows: readonly ListedOrgan[]): Organs {
  const byId = new Map<string, ListedOrgan>(rows.map((row) => [row.id, row]));
  const facts = (row: ListedOrgan): OrganFacts => ({
    ...row,
    id: asOrganId(row.id),
    parent: row.parent === null ? null : asOrganId(row.parent),
  });
  const inReference = (): SearchIndex => (index ??= searchIndex(courts(), procuratorates()));
  let index: SearchIndex | undefined;
  return {
    organ(id) {
      const row = byId.get(id);
      return row === undefined ? null : facts(row);
    },
    name(id) {
      const row = byId.get(id);
      return {
        id: asOrganId(id),
        name: row?.name ?? id,
        nameEn: row?.nameEn ?? id,
        demonstration: row?.demonstration ?? false,
      };
    },
    courtWithCode: (code) => {
      const row = rows.find((one) => one.code === code);
      return row === undefined ? null : asOrganId(row.id);
    },
    commonSuperior(one, other) {
      const [left, right] = [courtById(one), courtById(other)];
      const superior =
        left === undefined || right === undefined ? sharedParent(byId, one, other) : commonSuperior(left, right)?.id;
      const row = superior === undefined ? undefined : byId.get(superior);
      return row === undefined ? null : facts(row);
    },
    listed: (id) => byId.get(id) ?? null,
    all: () => rows,
    find({ q, kind, province, participates, limit }) {
      const typed = q.trim();
      const own = rows.filter((row) => row.demonstration || (row.kind !== 'court' && row.kind !== 'procuratorate'));
      const hits =
        typed === ''
          ? [...own, ...rows.filter((row) => !own.includes(row))]
          : [
              ...own.filter(
                (row) => row.name.includes(typed) || row.nameEn.toLowerCase().includes(typed.toLowerCase()),
              ),
              ...search(inReference(), typed, widest).flatMap(({ entry }) =>
                entry.kind === 'division' ? [] : [byId.get(entry.id) ?? []].flat(),
              ),
            ];
      const kept = [...new Set(hits)].filter(
        (row) =>
          (kind === undefined || row.kind === kind) &&
          (province === undefined || row.province === province) &&
          (participates === undefined || row.participates === (participates === 'true')),
      );
      return { found: kept.length, organs: kept.slice(0, limit) };
    },
  };
}

/** For organs that are not in the reference tables: the first organ above one that is also above the other. */
function sharedParent(byId: ReadonlyMap<string, ListedOrgan>, one: OrganId, other: OrganId): OrganId | undefined {
  const above = (id: string): string[] => {
    const chain: string[] = [];
    for (let row = byId.get(id); row?.parent != null && !chain.includes(row.parent); row = byId.get(row.parent))
      chain.push(row.parent);
    return chain;
  };
  const right = new Set(above(other));
  const shared = above(one).find((id) => right.has(id));
  return shared === undefined ? undefined : asOrganId(shared);
}

/** Divisions of the country, past ones too, found by name, initials or code. */
export function divisionFinder() {
  let index: SearchIndex | undefined;
  return (q: string, limit: number) => {
    index ??= searchIndex(divisions());
    return search(index, q, limit).flatMap(({ entry }) => (entry.kind === 'division' ? [entry] : []));
  };
}
