import type { NationalMatch, TimeLimit } from '#contract/shapes/case.ts';
import type { ReasonView } from '../parts/reason-tree.tsx';

/** Demonstration data for the gallery alone; no page reads it. */
export const gallerySamples = { today: '2026-11-23', now: '2026-11-23T07:04:00.000Z' } as const;

const leaf = { parts: [], tags: [], exception: false, burden: null, seen: null } as const;
const law = (words: string, mark: string | null = null) => ({ words, title: words, mark });

export const reasons: readonly ReasonView[] = [
  {
    ...leaf,
    id: 'article-70',
    asked: '本案属于个人信息保护法第七十条',
    seen: '三项要件须同时具备',
    answer: 'open',
    law: [law('个保法 70')],
    parts: [
      {
        ...leaf,
        id: 'processor',
        asked: '被告是个人信息处理者',
        seen: '自行决定处理目的与方式',
        answer: 'yes',
        burden: '原告',
        law: [law('个保法 73(1)')],
        parts: [
          {
            ...leaf,
            id: 'household',
            asked: '个人或者家庭事务',
            seen: '被告是公司',
            answer: 'no',
            exception: true,
            law: [law('个保法 72')],
          },
          {
            ...leaf,
            id: 'entrusted',
            asked: '只是受托处理',
            seen: null,
            answer: 'disputed',
            exception: true,
            law: [law('个保法 21', '未核')],
          },
        ],
      },
      {
        ...leaf,
        id: 'basis',
        asked: '有合法性基础（单独同意等）',
        seen: '尚未送达，被告未答辩',
        answer: 'unknown',
        exception: true,
        burden: '被告',
        law: [law('个保法 13')],
      },
      {
        ...leaf,
        id: 'many',
        asked: '侵害众多个人的权益',
        seen: '人数已查明；多少算「众多」，现行法没有数字',
        answer: 'open',
        burden: '法官认定',
        law: [law('无规定')],
        tags: ['不是现行法'],
        parts: [{ ...leaf, id: 'ladder', asked: '达到「众多」', seen: null, answer: 'not-applicable', law: [] }],
      },
    ],
  },
];

const limit = (
  kind: string,
  zh: string,
  en: string,
  from: string,
  due: string,
  status: TimeLimit['status'],
  more: Partial<TimeLimit> = {},
): TimeLimit => ({
  kind,
  words: { zh, en },
  from,
  due,
  status,
  provisional: false,
  provisions: ['CPL 126'],
  daysLeft: null,
  rolledFrom: null,
  ...more,
});

export const limits: readonly TimeLimit[] = [
  limit('docketing', '决定是否立案', 'Decide on docketing', '2026-11-18', '2026-11-25', 'running', { daysLeft: 2 }),
  limit('service', '送达起诉书', 'Serve the complaint', '2026-11-23', '2026-11-30', 'conditional', {
    rolledFrom: '2026-11-28',
  }),
  limit('notice', '书面告知主管部门', 'Notify the department', '2026-11-23', '2026-12-03', 'conditional'),
  limit('trial', '审理期限', 'Trial', '2026-11-23', '2027-05-24', 'conditional', { provisional: true }),
  limit('answered', '回复来文', 'Answer a letter', '2026-11-18', '2026-11-22', 'done'),
  limit('missed', '退回材料', 'Return papers', '2026-11-17', '2026-11-20', 'overdue', { daysLeft: -3 }),
];

const organ = (id: string, name: string, nameEn: string) => ({ id, name, nameEn, demonstration: true });

export const match: NationalMatch = {
  ref: { court: 'demo-court', case: '00000000-0000-4000-8000-000000000001' },
  title: { zh: '余杭区检察院诉同一被告', en: 'Yuhang Procuratorate v. the same defendant' },
  court: organ('demo-court', '杭州互联网法院', 'Hangzhou Internet Court'),
  filer: organ('demo-procuratorate', '余杭区人民检察院', 'Yuhang Procuratorate'),
  stage: 'received',
  filingNumber: 'DW-2026-demo-1',
  caseNumber: null,
  receivedAt: '2026-11-18T01:26:41.000Z',
  receivedEntry: 183901,
  docketedAt: null,
  docketedEntry: null,
  score: 84,
  grounds: {
    defendant: 'same',
    conduct: 'same',
    period: 'overlaps',
    periodOverlapPercent: 84,
    victims: 'not-known',
    claims: 'differs',
  },
  conduct: { kinds: ['sale'], summary: '出售通讯录', from: '2025-03', until: '2026-07' },
  victims: null,
};

export const digest = '14664a6ec233bc70d2eb4ea212967ad62189fd21685384fa4b7fbe7679042432';
