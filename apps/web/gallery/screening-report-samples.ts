import { byKind } from '#screening/counts.ts';
import type { KindId } from '#screening/kind.ts';
import type { KindFigures, Screening } from '#screening/report.ts';
import type { DivisionTable } from '../screening/division-names.ts';

// Made-up figures for the gallery alone; no page reads them.

const nothing: KindFigures = {
  found: 0,
  valid: 0,
  invalid: 0,
  reasons: { form: 0, check: 0, date: 0, range: 0 },
  formOnly: 0,
  duplicate: 0,
  masked: 0,
  destroyed: 0,
  inColumns: 0,
};

function figures(
  found: number,
  invalid: number,
  duplicate: number | null,
  more: Partial<KindFigures> = {},
): KindFigures {
  const reasons = { ...nothing.reasons, check: invalid };
  return { ...nothing, found, valid: found - invalid, invalid, reasons, duplicate, ...more };
}

const found: Partial<Record<KindId, KindFigures>> = {
  mobile: figures(2_296_114, 54_244, 903_412, {
    reasons: { form: 54_244, check: 0, date: 0, range: 0 },
    masked: 1_207,
    formOnly: 3_118,
  }),
  name: figures(2_188_503, 38_486, 1_064_870, {
    reasons: { form: 38_486, check: 0, date: 0, range: 0 },
    formOnly: 90_211,
  }),
  address: figures(1_702_331, 0, 611_009, { formOnly: 288_793 }),
  'location-track': figures(734_112, 1_092, 118_204, { reasons: { form: 0, check: 0, date: 0, range: 1_092 } }),
  'resident-id': figures(412_906, 16_726, 58_214, {
    reasons: { form: 8, check: 16_110, date: 597, range: 11 },
    formOnly: 311,
    destroyed: 442,
  }),
  email: figures(188_240, 2_338, 41_377, { masked: 20 }),
  'bank-card': figures(61_355, 1_485, 12_206),
  lodging: figures(20_466, 0, 377),
  uscc: figures(6_101, 17, 0),
  mac: figures(311, 0, 0),
  other: { ...nothing, masked: 77, destroyed: 3 },
};

export const wholeScreening: Screening = {
  parts: [
    {
      part: '名单.zip/用户 2024.csv',
      format: 'csv',
      charset: 'gb18030',
      bytes: 401_221_007,
      rows: 2_201_940,
      columns: [
        { name: '姓名', kind: 'name', confidence: 0.98 },
        { name: '手机', kind: 'mobile', confidence: 1 },
        { name: '身份证', kind: 'resident-id', confidence: 1 },
        { name: '地址', kind: 'address', confidence: 0.91 },
        { name: '', kind: null, confidence: 0 },
      ],
      unparsed: 1_045,
      replaced: 38,
    },
    {
      part: '名单.zip/访问日志.log',
      format: 'log',
      charset: 'utf-8',
      bytes: 31_433_314,
      rows: 114_468,
      columns: [],
      unparsed: 0,
      replaced: 0,
    },
  ],
  partCount: 3,
  rows: 2_316_408,
  bytes: 432_654_321,
  torn: 12,
  ragged: 1_033,
  unread: [
    { part: '名单.zip/备份.7z', reason: 'password', readBytes: 0, leftBytes: 88_120_334 },
    { part: '名单.zip/尾部.csv.gz', reason: 'damaged', readBytes: 5_120_771, leftBytes: null },
  ],
  unreadCount: 4,
  kinds: byKind((kind) => found[kind] ?? nothing),
  persons: {
    identityNumbers: 337_966,
    least: 1_271_902,
    linked: 1_284_306,
    most: 1_338_458,
    none: 3_114,
    hubs: 219,
    under14: 1_844,
    byRank: [1_132_600, 20_466, 131_240],
  },
  places: {
    issue: {
      counted: 'identity-numbers',
      divisions: [
        { code: '330106', count: 101_330 },
        { code: '410304', count: 90_004 },
        { code: '330109', count: 44_128 },
        { code: '110103', count: 20_311 },
        { code: '330000', count: 412 },
        { code: '540100', count: 3 },
      ],
      unknown: 7_412,
    },
    address: { counted: 'cells', divisions: [{ code: '330100', count: 902 }], unknown: 288_793 },
    mobileHome: { counted: 'mobiles', divisions: [], unknown: 1_338_458 },
  },
  leakedOn: '2024-03-05',
  lost: null,
  engine: {
    name: 'wasm',
    tables: [
      {
        name: 'divisions',
        asOf: '2025-12-31',
        digest: 'c31f5e0a9be1d2047f6ac31f5e0a9be1d2047f6ac31f5e0a9be1d2047f6a0000',
      },
      {
        name: 'mobile-prefixes',
        asOf: '2023-03-31',
        digest: '41aa09e7bd0162c8f5d341aa09e7bd0162c8f5d341aa09e7bd0162c8f5d30000',
      },
    ],
  },
};

/** Kinds alone were counted, of some of which repetitions are not known. */
export const kindsOnly: Screening = {
  ...wholeScreening,
  parts: [],
  partCount: 0,
  rows: 1_000,
  unread: [],
  unreadCount: 0,
  kinds: byKind((kind) => (kind === 'mobile' ? figures(1_000, 40, null) : nothing)),
  persons: null,
  places: null,
  leakedOn: null,
  lost: 'disk-full',
};

/** Nobody: nothing was found, and the day of the leak is not known. */
export const nobody: Screening = {
  ...kindsOnly,
  kinds: byKind(() => nothing),
  lost: null,
  persons: { identityNumbers: 0, least: 0, linked: 0, most: 0, none: 1_000, hubs: 0, under14: null, byRank: [0, 0, 0] },
};

export const divisionTable: DivisionTable = {
  provinces: [
    { code: '110000', province: 'BJ', words: { zh: '北京', en: 'Beijing' }, column: 5, row: 1 },
    { code: '330000', province: 'ZJ', words: { zh: '浙江', en: 'Zhejiang' }, column: 6, row: 3 },
    { code: '410000', province: 'HA', words: { zh: '河南', en: 'Henan' }, column: 4, row: 2 },
    { code: '540000', province: 'XZ', words: { zh: '西藏', en: 'Tibet' }, column: 0, row: 2 },
    { code: '710000', province: 'TW', words: { zh: '台湾', en: 'Taiwan' }, column: 7, row: 4 },
  ],
  prefectures: [
    { code: '330100', words: { zh: '杭州市', en: 'Hangzhou City' } },
    { code: '410300', words: { zh: '洛阳市', en: 'Luoyang City' } },
    { code: '540100', words: { zh: '拉萨市', en: 'Lhasa City' } },
  ],
  former: { '110103': ['110101'] },
};
