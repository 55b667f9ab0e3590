import type { MaskedSample, OverlapList, ScreeningSummary } from '#contract/shapes/screening.ts';

// Made-up screenings and cases for the gallery alone; no page reads them.

const organ = {
  id: 'demo-proc',
  name: '江南市人民检察院（演示）',
  nameEn: 'Procuratorate of Jiangnan (demonstration)',
  demonstration: true,
};

const running: ScreeningSummary = {
  id: '00000000-0000-4000-8000-000000000001',
  exhibit: { id: '00000000-0000-4000-8000-000000000002', number: 2 },
  state: 'running',
  failure: null,
  leakedOn: '2024-03-05',
  scheme: 'R-MANY',
  by: organ,
  begunAt: '2026-11-23T01:14:05.000Z',
  endedAt: null,
  progress: {
    at: '2026-11-23T01:14:09.000Z',
    consumed: 254_120_554,
    size: 412_600_000,
    textBytes: 1_254_120_554,
    rows: 1_412_006,
    seconds: 4,
  },
  entries: { begun: 183_901, entered: null },
  may: { stop: true, resume: false, sample: true },
};

/** One screening in every state that it can be in. */
export const summaries: readonly ScreeningSummary[] = [
  { ...running, id: '00000000-0000-4000-8000-000000000011', state: 'queued', progress: null, leakedOn: null },
  running,
  { ...running, id: '00000000-0000-4000-8000-000000000012', state: 'stopping' },
  {
    ...running,
    id: '00000000-0000-4000-8000-000000000013',
    state: 'stopped',
    may: { stop: false, resume: true, sample: true },
  },
  {
    ...running,
    id: '00000000-0000-4000-8000-000000000014',
    state: 'failed',
    failure: 'no-room',
    may: { stop: false, resume: false, sample: false },
  },
  {
    ...running,
    id: '00000000-0000-4000-8000-000000000015',
    state: 'done',
    endedAt: '2026-11-23T01:15:09.000Z',
    entries: { begun: 183_901, entered: 183_910 },
    may: { stop: false, resume: false, sample: true },
  },
];

export const overlapSamples: OverlapList = {
  mayAuthorise: true,
  overlaps: [
    {
      ref: { court: 'demo-shuzhou', case: '00000000-0000-4000-8000-000000000021' },
      title: { zh: '蜀州市检察院诉甲公司', en: 'Procuratorate of Shuzhou v. Company A' },
      court: {
        ...organ,
        id: 'demo-shuzhou',
        name: '蜀州市中级人民法院（演示）',
        nameEn: 'Court of Shuzhou (demonstration)',
      },
      filingNumber: 'DW-2026-demo-shuzhou-7',
      estimates: [
        {
          kind: 'mobile',
          common: { value: 48_210.4, least: 46_900.2, most: 49_530.8 },
          ofOne: { value: 0.036, least: 0.035, most: 0.037 },
          ofOther: { value: 0.52, least: 0.5, most: 0.54 },
          sample: 4_096,
          exact: false,
        },
        {
          kind: 'email',
          common: { value: 12, least: 12, most: 12 },
          ofOne: { value: 0.0001, least: 0.0001, most: 0.0001 },
          ofOther: { value: 0.1, least: 0.1, most: 0.1 },
          sample: 120,
          exact: true,
        },
      ],
      suggests: 'overlaps',
      authorised: { here: null, there: '2026-11-22T01:14:05.000Z' },
      counted: null,
    },
    {
      ref: { court: 'demo-shuzhou', case: '00000000-0000-4000-8000-000000000022' },
      title: { zh: '蜀州市消委会诉甲公司', en: 'Consumer council of Shuzhou v. Company A' },
      court: {
        ...organ,
        id: 'demo-shuzhou',
        name: '蜀州市中级人民法院（演示）',
        nameEn: 'Court of Shuzhou (demonstration)',
      },
      filingNumber: 'DW-2026-demo-shuzhou-9',
      estimates: [],
      suggests: 'differs',
      authorised: { here: '2026-11-21T01:14:05.000Z', there: '2026-11-22T01:14:05.000Z' },
      counted: {
        at: '2026-11-22T01:15:05.000Z',
        kinds: [{ kind: 'identity', common: 0, here: 337_966, there: 20_100 }],
      },
    },
  ],
};

export const maskedRows: MaskedSample = {
  parts: [
    {
      part: '名单.zip/用户 2024.csv',
      columns: [
        { name: '姓名', kind: 'name' },
        { name: '手机', kind: 'mobile' },
        { name: '备注', kind: null },
      ],
      rows: [
        ['张**', '138*******1', '—'],
        ['欧阳**', '139*******2', '送货上门'],
      ],
    },
    { part: '名单.zip/访问日志.log', columns: [], rows: [['登录 138*******1 来自 10*.*.*.1']] },
  ],
};
