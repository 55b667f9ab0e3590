import type { Bilingual } from '#words/language.ts';

import { kindIds, type InformationKind, type Kind, type KindId } from '../kind.ts';

type Row = readonly [zh: string, en: string, information: InformationKind | null, concerns: Kind['concerns']];

/** Every kind as far as classes and figures read it. */
const rows: Readonly<Record<KindId, Row>> = {
  'resident-id': ['居民身份证号码', 'Resident identity number', 'identity-number', 'person'],
  'hmt-residence': [
    '港澳台居民居住证号码',
    'Residence permit number (Hong Kong, Macao, Taiwan)',
    'identity-number',
    'person',
  ],
  'permanent-resident-id': ['外国人永久居留身份证号码', 'Permanent resident number', 'identity-number', 'person'],
  mobile: ['手机号码', 'Mobile number', 'contact', 'person'],
  email: ['电子邮箱', 'E-mail address', 'contact', 'person'],
  'bank-card': ['银行卡号', 'Bank card number', 'financial-account', 'person'],
  uscc: ['统一社会信用代码', 'Unified social credit code', null, 'organisation'],
  landline: ['固定电话', 'Landline number', 'contact', 'person'],
  plate: ['车牌号', 'Number plate', 'other', 'person'],
  ip: ['IP 地址', 'IP address', 'other', 'person'],
  mac: ['MAC 地址', 'MAC address', 'other', 'device'],
  wechat: ['微信号', 'WeChat account', 'contact', 'person'],
  qq: ['QQ 号', 'QQ number', 'contact', 'person'],
  passport: ['护照号码', 'Passport number', 'identity-number', 'person'],
  'travel-permit': ['往来通行证号码', 'Travel permit number', 'identity-number', 'person'],
  imei: ['IMEI', 'IMEI', 'other', 'device'],
  'driving-file': ['驾驶证档案编号', 'Driving licence file number', 'other', 'person'],
  name: ['姓名', 'Name', 'contact', 'person'],
  address: ['住址', 'Address', 'contact', 'person'],
  'birth-date': ['出生日期', 'Date of birth', 'other', 'person'],
  account: ['账号', 'Account', 'other', 'person'],
  password: ['密码', 'Password', 'other', 'person'],
  'location-track': ['行踪轨迹', 'Location track', 'whereabouts', 'person'],
  health: ['健康信息', 'Health information', 'health', 'person'],
  biometric: ['生物识别信息', 'Biometric information', 'biometrics', 'person'],
  'social-security': ['社会保障号码', 'Social security number', 'other', 'person'],
  credit: ['征信信息', 'Credit information', 'credit', 'person'],
  transaction: ['交易记录', 'Transaction records', 'transactions', 'person'],
  lodging: ['住宿记录', 'Accommodation records', 'accommodation', 'person'],
  'communication-record': ['通信记录', 'Communication records', 'communication-records', 'person'],
  'communication-content': ['通信内容', 'Content of communications', 'communication-content', 'person'],
  other: ['其他信息', 'Other information', 'other', 'person'],
};

type Sketch = Pick<Kind, 'information' | 'concerns'> & { readonly words: Bilingual };

/** A record over all kinds. */
export function forEveryKind<Entry>(make: (id: KindId) => Entry): Readonly<Record<KindId, Entry>> {
  const made = new Map(kindIds.map((id) => [id, make(id)]));
  return Object.freeze(Object.fromEntries(made)) as Readonly<Record<KindId, Entry>>;
}

/** A sketch of the table of kinds, so that classes and figures are tested by themselves. */
export const sketchedKinds = forEveryKind((id): Sketch => {
  const [zh, en, information, concerns] = rows[id];
  return { words: { zh, en }, information, concerns };
});
