import { asDay } from '#words/day.ts';
import { asInstant } from '#words/instant.ts';
import type { Language } from '#words/language.ts';
import { classesOfScreening } from '#screening/classes/classes-of-screening.ts';
import { sketchedKinds } from '#screening/classes/kinds.fixture.ts';
import { ladderOf } from '#screening/figures/ladder.ts';
import { figures, screeningOf } from '#screening/figures/screening.fixture.ts';
import type { Screening } from '#screening/report.ts';

import type { ScreeningRecord } from './record.ts';

const on = asDay('2026-11-23');

/** A screening with something of everything; all of it made up. */
export const screening: Screening = screeningOf(
  {
    'resident-id': figures(412_906, 16_726, 58_214, { formOnly: 311 }),
    mobile: figures(2_296_114, 54_244, 903_412, { masked: 1_207 }),
    email: figures(188_240, 2_338, 41_377),
    'bank-card': figures(61_355, 1_485, 12_206, { destroyed: 442 }),
    uscc: figures(6_101, 17, 0),
    name: figures(2_188_503, 38_486, 1_064_870, {
      formOnly: 90_211,
      reasons: { form: 38_486, check: 0, date: 0, range: 0 },
    }),
    address: figures(1_702_331, 0, 611_009),
    'location-track': figures(734_112, 1_092, 118_204, { reasons: { form: 0, check: 0, date: 0, range: 1_092 } }),
    lodging: figures(20_466, 0, 377),
  },
  {
    identityNumbers: 337_966,
    least: 1_271_902,
    linked: 1_284_306,
    most: 1_338_458,
    none: 3_114,
    hubs: 219,
    under14: 1_844,
    byRank: [1_132_600, 20_466, 131_240],
  },
  {
    rows: 2_316_408,
    bytes: 432_654_321,
    torn: 12,
    ragged: 1_033,
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
    unread: [
      { part: '名单.zip/备份.7z', reason: 'password', readBytes: 0, leftBytes: 88_120_334 },
      { part: '名单.zip/尾部.csv.gz', reason: 'damaged', readBytes: 5_120_771, leftBytes: null },
    ],
    places: {
      issue: {
        counted: 'identity-numbers',
        divisions: [
          { code: '330106', count: 101_330 },
          { code: '330109', count: 44_128 },
          { code: '410304', count: 90_004 },
          { code: '450123', count: 95_092 },
        ],
        unknown: 7_412,
      },
      address: {
        counted: 'cells',
        divisions: [
          { code: '330000', count: 902_118 },
          { code: '440300', count: 511_420 },
        ],
        unknown: 288_793,
      },
      mobileHome: {
        counted: 'mobiles',
        divisions: [
          { code: '330100', count: 611_009 },
          { code: '990000', count: 1_001 },
        ],
        unknown: 726_448,
      },
    },
    leakedOn: '2024-03-05',
    engine: {
      name: 'wasm',
      tables: [
        { name: 'divisions', asOf: '2025-12-31', digest: 'c31f5e0a9be1d2047f6a' },
        { name: 'mobile-prefixes', asOf: '2023-03-31', digest: '41aa09e7bd0162c8f5d3' },
      ],
    },
  },
);

/** What a record is written from, in one of the languages. */
export function recordInput(language: Language, more: Partial<ScreeningRecord> = {}): ScreeningRecord {
  return {
    language,
    demonstration: true,
    organ: language === 'zh' ? '江南市人民检察院（演示）' : 'Procuratorate of Jiangnan (demonstration)',
    matter: language === 'zh' ? '线索 2026-118' : 'Lead 2026-118',
    exhibit: {
      number: 2,
      name: '名单.zip',
      bytes: 98_554_120,
      digests: [
        { algorithm: 'SHA-256', value: '9d41c07e5b2a9d41c07e5b2a9d41c07e5b2a9d41c07e5b2a9d41c07e5b2a9d41' },
        { algorithm: 'SM3', value: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0' },
      ],
    },
    from: asInstant('2026-11-23T01:14:05.000Z'),
    until: asInstant('2026-11-23T01:14:09.000Z'),
    place: null,
    officers: [],
    software: { version: '0.1.0', engineDigest: 'f00dfeed12345678' },
    screening,
    on,
    ladder: ladderOf(screening, { on, kinds: sketchedKinds, scheme: 'R-MANY' }),
    contents: classesOfScreening(screening, on, sketchedKinds),
    kinds: sketchedKinds,
    provinces: [
      { code: '33', name: language === 'zh' ? '浙江' : 'Zhejiang' },
      { code: '41', name: language === 'zh' ? '河南' : 'Henan' },
      { code: '44', name: language === 'zh' ? '广东' : 'Guangdong' },
      { code: '45', name: language === 'zh' ? '广西' : 'Guangxi' },
    ],
    writtenAt: asInstant('2026-11-23T01:20:00.000Z'),
    ...more,
  };
}
