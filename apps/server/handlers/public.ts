import { routes } from '#contract/routes.ts';
import { publicDocket } from '#domain/docket/public-docket.ts';
import { caseTallies } from '../published.ts';
import { transact } from '#platform/store/transact.ts';
import { everyone } from '#platform/store/scope.ts';
import { provinces } from '#reference/provinces.ts';
import { courts } from '#reference/courts.ts';
import { currentDivision, divisions } from '#reference/divisions.ts';
import { procuratorates } from '#reference/procuratorates.ts';
import { fromUtf8, toHex } from '#words/digest.ts';
import { problem } from '#words/problem.ts';
import { asDivisionCode, prefectureOf } from '#words/division-code.ts';
import { answered, open, refusedWith } from '../handler.ts';
import type { Bound } from '../handler.ts';
import type { House } from '../house.ts';
import { divisionTable } from '../division-table.ts';
import { divisionFinder } from '../organs.ts';

/** What anybody may read: the portal, the directory, the published cases, the log. */
export function publicHandlers(house: House): readonly Bound[] {
  const findDivisions = divisionFinder();
  return [
    open(routes.health, async () => answered({ ready: true as const, version: house.version })),
    open(routes.portal, async () => {
      const docket = await publicDocket(house.docket);
      const tallies = caseTallies(house.published);
      return answered({
        demonstration: house.demonstration,
        published: tallies.all,
        docket: docket.figures,
        provinces: provinces().flatMap(({ id, short, nameEn, tile }) =>
          tile === null
            ? []
            : [
                {
                  province: id,
                  words: { zh: short, en: nameEn },
                  column: tile.column,
                  row: tile.row,
                  published: tallies.byProvince.get(id) ?? 0,
                  docketed: docket.docketedAt.filter((court) => house.organs.organ(court)?.province === id).length,
                },
              ],
        ),
        latest: [...docket.latest],
        directory: { courts: courts().length, procuratorates: procuratorates().length, divisions: divisions().length },
      });
    }),
    open(routes.directory, async ({ query }) => {
      const { found, organs } = house.organs.find(query);
      return answered({ found, organs: [...organs] });
    }),
    open(routes.organPage, async ({ params }) => {
      const organ = house.organs.listed(params.organ);
      if (organ === null) return refusedWith(problem('not-found'));
      const parent = organ.parent === null ? null : house.organs.name(organ.parent);
      return answered({ organ, parent, alternatives: [...house.otherCodes(organ.id)] });
    }),
    open(routes.divisions, async ({ query }) => {
      const found = findDivisions(query.q, 4000);
      return answered({
        found: found.length,
        divisions: found.slice(0, query.limit).map((division) => ({
          code: division.code,
          name: division.name,
          within: withinOf(division.code),
          from: String(division.from),
          until: division.to === null ? null : String(division.to),
          successors: [...division.successors],
          source: division.source,
        })),
      });
    }),
    open(routes.divisionTable, async () => answered(divisionTable())),
    open(routes.publishedCases, async () => answered({ cases: [...house.published.lines()] })),
    open(routes.publishedCase, async ({ params }) => {
      const page = house.published.page(params.id);
      return page === null ? refusedWith(problem('not-found')) : answered(page);
    }),
    open(routes.publishedFacts, async () => answered({ cases: [...house.published.facts()] })),
    open(routes.logHead, async () => {
      const { size, note } = await house.log.latest();
      return answered({ key: house.log.publishedKey, size, checkpoint: note });
    }),
    open(routes.logEntry, async ({ params }) => {
      const [entry] = await transact(house.docket.store, everyone, (tx) =>
        tx.query<{ leaf: Uint8Array }>(`SELECT leaf FROM log_entry WHERE index = $1`, [params.index]),
      );
      if (entry === undefined) return refusedWith(problem('not-found'));
      const { size, note } = await house.log.head(params.index + 1);
      const proof = await house.log.inclusion(params.index, size);
      return answered({
        index: params.index,
        leaf: fromUtf8(entry.leaf) ?? '',
        proof: proof.map(toHex),
        checkpoint: note,
      });
    }),
    open(routes.logConsistency, async ({ query }) => {
      const { size } = await house.log.latest();
      if (query.from > query.to || query.to > size) return refusedWith(problem('not-found'));
      const proof = await house.log.consistency(query.from, query.to);
      return answered({ ...query, proof: proof.map(toHex) });
    }),
  ];
}

/** 浙江省杭州市 for a county of it; empty for a province. */
function withinOf(code: string): string {
  const division = asDivisionCode(code);
  const above = [`${code.slice(0, 2)}0000`, prefectureOf(division)].filter(
    (one, place, all) => one !== code && all.indexOf(one) === place,
  );
  return above.flatMap((one) => (one === null ? [] : [currentDivision(asDivisionCode(one))?.name ?? ''])).join('');
}
