import type { ActAnswer } from '#contract/shapes/case.ts';
import type { ExhibitList, SignatureInput } from '#contract/shapes/evidence.ts';
import type { OrganName } from '#contract/shapes/organ.ts';
import { custodyDigest } from '#evidence/custody.ts';
import { exhibitLimits } from '#evidence/exhibit.ts';
import { checkSm2Signature, readSm2Signature, sm2Findings, sm2SignatureJson } from '#evidence/sm2-signature.ts';
import type { CaseKey } from '#platform/vault/case-keys.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import { canonicalJson } from '#words/canonical.ts';
import { parseJson } from '#words/json.ts';
import { problem } from '#words/problem.ts';
import { goneElsewhere, mayRead } from './may.ts';
import { mustNotBeRestricted } from './open.ts';
import { Refused, refusedInput } from './refused.ts';
import { eventRows, exhibitRow, openEvent, openRecord } from './rows.ts';
import type { CaseRef, EvidenceServices } from './services.ts';

export interface Signing extends CaseRef {
  readonly exhibit: string;
  readonly input: SignatureInput;
  readonly key: string;
}

/**
 * Enters a detached SM2 signature of a keeper or a party over an exhibit, as a court's or a company's key token makes it.
 * It is verified before it is entered: one that does not hold under the identity and key given is refused, and says so.
 */
export function signExhibit(
  services: EvidenceServices,
  actor: Actor,
  { court, case: id, exhibit, input, key }: Signing,
): Promise<ActAnswer> {
  const ref = { court, case: id };
  return services.record.enter(
    actor,
    { ...ref, act: 'exhibit-sign', key, asked: [exhibit, input] },
    async (tx, found, at) => {
      if (!mayRead(actor, found)) throw new Refused(problem('not-found'));
      const gone = goneElsewhere(found);
      if (gone !== null) throw new Refused(gone);
      await mustNotBeRestricted(tx, actor, found, exhibit);
      const row = await exhibitRow(tx, ref, exhibit);
      if (row === undefined) throw new Refused(problem('not-found'));
      const record = openRecord(row.record, found.key);
      const read = readSm2Signature({
        ...input,
        case: record.case,
        exhibit: record.id,
        format: 'dengwen-sm2-signature/1',
      });
      if (!read.ok) throw refusedInput(read.problems);
      const line = (await eventRows(tx, ref)).filter((one) => one.exhibit_id === exhibit);
      const events = new Set(line.map((one) => custodyDigest(openEvent(one.event, found.key))));
      const wrong = checkSm2Signature(read.value, record, events).filter((code) => sm2Findings[code] === 'failed');
      const [first, ...more] = wrong.map((code) => refusalOf[code]);
      if (first !== undefined) throw refusedInput([first, ...more]);
      const json = sm2SignatureJson(read.value);
      return {
        says: {
          zh: `证据 ${row.number}：国密签名，${read.value.certificate === null ? '未附证书' : '附证书'}`,
          en: `Exhibit ${row.number}: SM2 signature, ${read.value.certificate === null ? 'without' : 'with'} a certificate`,
        },
        content: { signature: json },
        async settle(commitment) {
          await tx.query(
            `INSERT INTO exhibit_signature (court_id, case_id, exhibit_id, commitment, filer_organ_id, organ_id, at, signature)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
            [court, id, exhibit, commitment, found.filer, actor.organ, at, found.key.seal(canonicalJson(json))],
          );
        },
      };
    },
  );
}

const refusalOf = {
  'sm2-signature-wrong': { code: 'signature.wrong', at: '/value' },
  'sm2-certificate-of-another-key': { code: 'signature.certificate-key', at: '/certificate' },
  'sm2-custody-not-known': { code: 'signature.custody', at: '/custody' },
  'sm2-signature-unreadable': { code: 'signature.form', at: '/value' },
  'sm2-signature-of-nothing': { code: 'exhibit.unknown', at: '/exhibit' },
  'sm2-holder-not-checked': { code: 'signature.form', at: '/value' },
} as const;

/** The signatures over the exhibits of a case, each as it was entered. */
export async function signaturesOf(
  tx: Transaction,
  { court, case: id }: CaseRef,
  key: CaseKey,
  organ: (id: string) => OrganName,
): Promise<ExhibitList['signatures']> {
  const rows = await tx.query<{ exhibit_id: string; organ_id: string; at: string; signature: string }>(
    `SELECT exhibit_id, organ_id, at, signature FROM exhibit_signature
      WHERE court_id = $1 AND case_id = $2 ORDER BY at`,
    [court, id],
  );
  return rows.map((row) => {
    const json = parseJson(key.open(row.signature), exhibitLimits);
    const read = json.ok ? readSm2Signature(json.value) : json;
    if (!read.ok) throw new Error('a sealed signature does not read');
    const { signer, identity, certificate } = read.value;
    return {
      exhibit: row.exhibit_id,
      organ: organ(row.organ_id),
      at: row.at,
      signer,
      identity,
      certificate: certificate !== null,
    };
  });
}
