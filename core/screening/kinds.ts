import type { Kind, KindId } from './kind.ts';
import { residentId } from './kinds/resident-id.ts';
import { hmtResidence } from './kinds/hmt-residence.ts';
import { permanentResidentId } from './kinds/permanent-resident-id.ts';
import { mobile } from './kinds/mobile.ts';
import { email } from './kinds/email.ts';
import { bankCard } from './kinds/bank-card.ts';
import { creditCode } from './kinds/uscc.ts';
import { landline } from './kinds/landline.ts';
import { plate } from './kinds/plate.ts';
import { ip } from './kinds/ip.ts';
import { mac } from './kinds/mac.ts';
import { wechat } from './kinds/wechat.ts';
import { qq } from './kinds/qq.ts';
import { passport } from './kinds/passport.ts';
import { travelPermit } from './kinds/travel-permit.ts';
import { imei } from './kinds/imei.ts';
import { drivingFile } from './kinds/driving-file.ts';
import { name } from './kinds/name.ts';
import { address } from './kinds/address.ts';
import { birthDate } from './kinds/birth-date.ts';
import { account } from './kinds/account.ts';
import { password } from './kinds/password.ts';
import { locationTrack } from './kinds/location-track.ts';
import { health } from './kinds/health.ts';
import { biometric } from './kinds/biometric.ts';
import { socialSecurity } from './kinds/social-security.ts';
import { credit } from './kinds/credit.ts';
import { transaction } from './kinds/transaction.ts';
import { lodging } from './kinds/lodging.ts';
import { communicationRecord } from './kinds/communication-record.ts';
import { communicationContent } from './kinds/communication-content.ts';
import { other } from './kinds/other.ts';

/** Every kind of information by its id. A new one is its file, its id in `kind.ts` and its line here. */
export const kinds: Readonly<Record<KindId, Kind>> = {
  'resident-id': residentId,
  'hmt-residence': hmtResidence,
  'permanent-resident-id': permanentResidentId,
  mobile,
  email,
  'bank-card': bankCard,
  uscc: creditCode,
  landline,
  plate,
  ip,
  mac,
  wechat,
  qq,
  passport,
  'travel-permit': travelPermit,
  imei,
  'driving-file': drivingFile,
  name,
  address,
  'birth-date': birthDate,
  account,
  password,
  'location-track': locationTrack,
  health,
  biometric,
  'social-security': socialSecurity,
  credit,
  transaction,
  lodging,
  'communication-record': communicationRecord,
  'communication-content': communicationContent,
  other,
};
