import { memberOf } from './bundle-acts.ts';
import type { Note, ShownAct } from './bundle-acts.ts';
import type { ShownExhibit } from './bundle-exhibits.ts';
import { actName } from './bundle-form.ts';
import { custodyDigest } from './custody.ts';
import { checkSm2Signature, readSm2Signature, sm2Findings } from './sm2-signature.ts';
import type { Sm2Signature } from './sm2-signature.ts';

/** An SM2 signature over an exhibit, with the act that entered it. */
export interface ShownSignature {
  /** The serial of the act within the case. */
  readonly act: number;
  readonly signature: Sm2Signature;
  /** Whether key and statement agree; never whose key it is. */
  readonly holds: boolean;
}

/** Checks every SM2 signature that the acts of a bundle entered; one over no exhibit of it is refused. */
export function checkSignatures(
  acts: readonly ShownAct[],
  exhibits: readonly ShownExhibit[],
  claimed: number,
  note: Note,
): readonly ShownSignature[] {
  const isPartial = acts.length < claimed || acts.some(({ isWithheld }) => isWithheld);
  return acts.flatMap(({ serial, content }): readonly ShownSignature[] => {
    const json = memberOf(content, 'signature');
    if (json === undefined) return [];
    const name = actName(serial);
    const read = readSm2Signature(json);
    if (!read.ok) {
      note(name, 'sm2-signature-unreadable');
      return [];
    }
    const over = exhibits.find(({ exhibit }) => exhibit.id === read.value.exhibit);
    if (over === undefined || over.exhibit.case !== read.value.case) {
      note(name, 'sm2-signature-of-nothing');
      return [];
    }
    const events = isPartial ? null : new Set(over.custody.map(custodyDigest));
    const findings = checkSm2Signature(read.value, over.exhibit, events);
    for (const code of findings) note(name, code);
    return [{ act: serial, signature: read.value, holds: findings.every((code) => sm2Findings[code] !== 'failed') }];
  });
}
