import type { ActAnswer } from '#contract/shapes/case.ts';
import { restrictionGrounds } from '#contract/shapes/evidence.ts';
import type { ExhibitList, RestrictionGround, RestrictionInput } from '#contract/shapes/evidence.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import { asProvisionId } from '#words/citation.ts';
import type { Bilingual } from '#words/language.ts';
import { problem } from '#words/problem.ts';
import { mayRestrict } from './may.ts';
import { Refused, refusedInput } from './refused.ts';
import { exhibitRow } from './rows.ts';
import type { CaseRef, EvidenceServices } from './services.ts';

/** What an exhibit may touch so that it is not given out online, with what the reader is told. */
export const groundWords: Readonly<Record<RestrictionGround, Bilingual>> = {
  'state-secret': { zh: '涉及国家秘密', en: 'touches a state secret' },
  'trade-secret': { zh: '涉及商业秘密', en: 'touches a trade secret' },
  privacy: { zh: '涉及个人隐私', en: 'touches personal privacy' },
};

/**
 * CPL 71 has such evidence kept secret and not shown in public; that it is not given to a party online, and inspected at
 * the court instead, is how this system keeps it. The right to examine it (CPLI 103) stays.
 */
export const restrictionProvisions = ['CPL 71', 'CPLI 103', 'Online 38'].map(asProvisionId);

export interface Restriction extends CaseRef {
  readonly exhibit: string;
  readonly input: RestrictionInput;
  readonly key: string;
}

/** Restricts an exhibit to inspection at the court, or lifts that again; by a judge, with reasons, as an act. */
export function restrictExhibit(
  services: EvidenceServices,
  actor: Actor,
  { court, case: id, exhibit, input, key }: Restriction,
): Promise<ActAnswer> {
  const ref = { court, case: id };
  const lifting = input.ground === null;
  return services.record.enter(
    actor,
    { ...ref, act: lifting ? 'exhibit-unrestrict' : 'exhibit-restrict', key, asked: [exhibit, input] },
    async (tx, found, at) => {
      const refusal = mayRestrict(actor, found);
      if (refusal !== null) throw new Refused(refusal);
      const row = await exhibitRow(tx, ref, exhibit);
      if (row === undefined) throw new Refused(problem('not-found'));
      if (row.restricted === !lifting) throw refusedInput([{ code: 'field.duplicate', at: '/ground' }]);
      await tx.query(`UPDATE exhibit SET restricted = $4 WHERE court_id = $1 AND case_id = $2 AND exhibit_id = $3`, [
        court,
        id,
        exhibit,
        !lifting,
      ]);
      await (input.ground === null
        ? tx.query(
            `UPDATE exhibit_restriction SET lifted_at = $4
              WHERE court_id = $1 AND case_id = $2 AND exhibit_id = $3 AND lifted_at IS NULL`,
            [court, id, exhibit, at],
          )
        : tx.query(
            `INSERT INTO exhibit_restriction (court_id, case_id, exhibit_id, restricted_at, filer_organ_id, number, ground)
             VALUES ($1, $2, $3, $4, $5, $6, $7)`,
            [court, id, exhibit, at, found.filer, row.number, input.ground],
          ));
      return {
        says:
          input.ground === null
            ? { zh: `证据 ${row.number}：恢复在线查阅`, en: `Exhibit ${row.number}: open online again` }
            : {
                zh: `证据 ${row.number}：${groundWords[input.ground].zh}，到法院查阅`,
                en: `Exhibit ${row.number}: ${groundWords[input.ground].en}, inspected at the court`,
              },
        content: { restriction: { exhibit, ground: input.ground, reasons: input.reasons } },
        settle: () => Promise.resolve(),
      };
    },
  );
}

/** The exhibits of a case that are not given online now, by their numbers, each with its ground. */
export async function restrictionsOf(
  tx: Transaction,
  { court, case: id }: CaseRef,
): Promise<ExhibitList['restricted']> {
  const rows = await tx.query<{ exhibit_id: string; number: number; ground: string; restricted_at: string }>(
    `SELECT exhibit_id, number, ground, restricted_at FROM exhibit_restriction
      WHERE court_id = $1 AND case_id = $2 AND lifted_at IS NULL ORDER BY number`,
    [court, id],
  );
  return rows.map((row) => {
    const ground = groundOf(row.ground);
    return {
      id: row.exhibit_id,
      number: row.number,
      ground,
      words: groundWords[ground],
      provisions: [...restrictionProvisions],
      since: row.restricted_at,
    };
  });
}

function groundOf(text: string): RestrictionGround {
  const ground = restrictionGrounds.find((one) => one === text);
  if (ground === undefined) throw new RangeError('a restriction without a ground known here');
  return ground;
}
