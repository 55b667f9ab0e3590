import { asCaseId, asExhibitId, asOrganId } from '#words/identifiers.ts';
import { asInstant } from '#words/instant.ts';
import { custodyDigest } from './custody.ts';
import type { CustodyEvent } from './custody.ts';
import type { Exhibit } from './exhibit.ts';
import type { Keeper } from './keeper.ts';

/** Two invented officers of an invented procuratorate. */
export const procurators: Keeper = {
  organ: asOrganId('PZJ0106'),
  organKind: 'procuratorate',
  officers: ['演示员甲', '演示员乙'],
};

const notKnown = { answer: 'not-known', because: null } as const;

/** An exhibit in which everything required is said and nothing more. */
export const plainExhibit: Exhibit = {
  id: asExhibitId('exhibit-1'),
  case: asCaseId('case-17'),
  title: '个人信息贩卖网页截图',
  kind: 'published',
  mediaType: 'image/png',
  size: 5,
  sha256: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
  sm3: 'becbbfaae6548b8bf0cfcad5a27183cd1be6093b1cceccc303d9c61d0a645268',
  collectedAt: asInstant('2026-11-20T02:00:00.000Z'),
  collector: procurators,
  place: '杭州市演示区',
  cause: '调查公开售卖个人信息的网页',
  method: '浏览器全页截图，保存响应头',
  medium: { as: 'original' },
  attestation: { as: 'witness', name: '演示见证人' },
  integrity: {
    environment: { answer: 'yes', because: '专用取证电脑，当日重装' },
    operation: notKnown,
    'error-prevention': notKnown,
    handling: { answer: 'yes', because: '提取时即计算两种摘要' },
    'ordinary-course': notKnown,
    keeper: notKnown,
    other: notKnown,
  },
  fixedBy: ['hash-check'],
  blockchain: null,
  notarised: null,
  presumption: [],
  earlier: {
    source: '公开网页',
    generation: null,
    storage: null,
    notary: null,
    'third-party': null,
    corroboration: null,
  },
  privacy: 'personal',
};

/** The first event of that exhibit. */
export const acquired: CustodyEvent = {
  exhibit: plainExhibit.id,
  case: plainExhibit.case,
  serial: 1,
  previous: null,
  action: 'acquire',
  at: asInstant('2026-11-20T02:00:00.000Z'),
  place: plainExhibit.place,
  by: procurators,
  to: null,
  reason: plainExhibit.cause,
  method: plainExhibit.method,
  attestation: plainExhibit.attestation,
  comparison: 'same',
  result: null,
};

/** An event that follows another. */
export function following(last: CustodyEvent, change: Partial<CustodyEvent>): CustodyEvent {
  return { ...last, serial: last.serial + 1, previous: custodyDigest(last), action: 'seal', ...change };
}
