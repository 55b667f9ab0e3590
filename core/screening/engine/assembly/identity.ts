// What identity numbers say of themselves.
import { flagFormOnly, hmtResidence, invalidCheck, permanentResidentId, residentId, valid } from '../layout';
import { identityCheckHolds } from './checks';
import { isProvince, placeOfCode } from './places';
import { byte } from './text';

/** Whether eighteen characters begin as an identity number: a province, 81 to 83 with four zeros, or a 9. */
export function beginsIdentity(at: u32): bool {
  if (byte(at) == 0x39) return true;
  if (byte(at) == 0x38 && byte(at + 1) - 0x31 < 3) return load<u32>(at + 2) == 0x30303030;
  return isProvince(at);
}

/** Its kind, by its first digits. */
export function identityKind(at: u32): u32 {
  if (byte(at) == 0x39) return permanentResidentId;
  return byte(at) == 0x38 ? hmtResidence : residentId;
}

/** Why it is none, or that only its form is known. */
export function identityReason(at: u32): u32 {
  if (!identityCheckHolds(at)) return invalidCheck;
  if (byte(at) == 0x39) return isProvince(at + 1) ? valid : flagFormOnly;
  return byte(at) == 0x38 || placeOfCode(at) != 0 ? valid : flagFormOnly;
}
