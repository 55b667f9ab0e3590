import type { Organ } from '#contract/shapes/organ.ts';
import type { Actor } from '#words/actor.ts';
import { parseCreditCode } from '#words/credit-code.ts';
import { under } from '#words/finding.ts';
import { administer, invalid, refuseIf } from './administrative-act.ts';
import { readOrgan } from './organs.ts';
import type { IdentityServices, Result } from './services.ts';

interface PartyToEnrol {
  readonly kind: 'processor' | 'law-firm';
  readonly name: string;
  readonly creditCode: string;
}

/**
 * 登记被告或者代理单位: enters an organisation that is in no directory, with its credit code. That alone opens no case: a
 * judge admits it to each, by the same code. What is entered on a demonstration is marked so for good (settled 8).
 */
export async function enrolParty(
  services: IdentityServices,
  actor: Actor,
  { kind, name, creditCode }: PartyToEnrol,
): Promise<Result<{ organ: Organ }>> {
  const code = parseCreditCode(creditCode);
  return administer(services, actor, async (tx, when) => {
    if (!code.ok) throw invalid(under('/creditCode', code.problems));
    const id = `party-${code.value}`;
    const coded = await tx.query(
      `INSERT INTO party_code (organ_id, credit_code) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING organ_id`,
      [id, code.value],
    );
    refuseIf(coded.length === 0 ? [{ code: 'field.duplicate', at: '/creditCode' }] : []);
    await tx.query(
      `INSERT INTO organ (organ_id, kind, name, name_en, source, reliability) VALUES ($1, $2, $3, $3, $4, $5)`,
      [id, kind, name, '管理员登记', services.demonstration ? 'demonstration' : 'entered'],
    );
    await tx.query(
      `INSERT INTO enrolment (organ_id, participates, demonstration, enrolled_at) VALUES ($1, true, $2, $3)`,
      [id, services.demonstration, when],
    );
    const organ = await readOrgan(tx, id);
    if (organ === null) throw new Error('the organ just written is not there');
    return {
      answer: { organ },
      entered: { act: 'enrol-party', content: { creditCode: code.value, kind, name, organ: id } },
    };
  });
}
