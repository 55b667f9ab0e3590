import { z } from 'zod';
import { defineRoute, noBody, nothing } from '../define.ts';
import { bilingual, decimal, organId } from '../shapes/basics.ts';
import { caseSummary } from '../shapes/case.ts';
import { organ, organKind, organName } from '../shapes/organ.ts';

/** A docketing as the public sees it: no facts, no claims, no person's name. */
const publicDocketing = caseSummary
  .pick({ title: true, court: true, filer: true, caseNumber: true, docketedAt: true, stage: true, demonstration: true })
  .extend({ entry: z.int() });

const provinceFigure = z.strictObject({
  province: z.string(),
  words: bilingual,
  column: z.int(),
  row: z.int(),
  published: z.int(),
  docketed: z.int(),
});

export const health = defineRoute({
  id: 'health',
  method: 'GET',
  path: '/api/health',
  words: { zh: '服务是否可用', en: 'Whether the service is up' },
  access: 'public',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: z.strictObject({ ready: z.literal(true), version: z.string() }),
});

export const portal = defineRoute({
  id: 'portal',
  method: 'GET',
  path: '/api/portal',
  words: { zh: '首页：数字与最近立案', en: 'Home: figures and latest docketings' },
  access: 'public',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: z.strictObject({
    demonstration: z.boolean(),
    /** Published cases: `counted` are those whose sources allow figures (`useInRates`). */
    published: z.strictObject({
      all: z.int(),
      counted: z.int(),
      civil: z.int(),
      incidental: z.int(),
      prefiling: z.int(),
    }),
    docket: z.strictObject({ filings: z.int(), docketed: z.int(), courts: z.int(), entries: z.int() }),
    provinces: z.array(provinceFigure),
    latest: z.array(publicDocketing),
    directory: z.strictObject({ courts: z.int(), procuratorates: z.int(), divisions: z.int() }),
  }),
});

export const directory = defineRoute({
  id: 'directory',
  method: 'GET',
  path: '/api/directory',
  words: { zh: '按名称、拼音首字母或代字查机关', en: 'Find organs by name, pinyin initials or code' },
  access: 'public',
  params: nothing,
  query: z.strictObject({
    q: z.string().max(60).default(''),
    kind: organKind.optional(),
    province: z.string().max(12).optional(),
    participates: z.enum(['true', 'false']).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  body: noBody,
  answer: z.strictObject({ found: z.int(), organs: z.array(organ) }),
});

export const organPage = defineRoute({
  id: 'organ',
  method: 'GET',
  path: '/api/directory/:organ',
  words: { zh: '一个机关', en: 'One organ' },
  access: 'public',
  params: z.strictObject({ organ: organId }),
  query: nothing,
  body: noBody,
  answer: z.strictObject({ organ, parent: organName.nullable(), alternatives: z.array(z.string()) }),
  problems: ['not-found'],
});

export const divisions = defineRoute({
  id: 'divisions',
  method: 'GET',
  path: '/api/divisions',
  words: { zh: '查行政区划（含历史）', en: 'Find divisions, past ones too' },
  access: 'public',
  params: nothing,
  query: z.strictObject({
    q: z.string().max(60).default(''),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  body: noBody,
  answer: z.strictObject({
    found: z.int(),
    divisions: z.array(
      z.strictObject({
        code: z.string(),
        name: z.string(),
        within: z.string(),
        from: z.string().nullable(),
        until: z.string().nullable(),
        successors: z.array(z.string()),
        source: z.string(),
      }),
    ),
  }),
});

/**
 * All that is needed to show counts by place: provinces with their tiles, the prefectures in force, and for each code that is in force no
 * more, the divisions of today that its area lies in (none: not known). A code that stands in neither is in force.
 */
export const divisionTable = defineRoute({
  id: 'division-table',
  method: 'GET',
  path: '/api/divisions/table',
  words: { zh: '省、地级区划和已撤销代码的去向', en: 'Provinces, prefectures, and what followed former codes' },
  access: 'public',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: z.strictObject({
    provinces: z.array(
      z.strictObject({ code: z.string(), province: z.string(), words: bilingual, column: z.int(), row: z.int() }),
    ),
    prefectures: z.array(z.strictObject({ code: z.string(), words: bilingual })),
    former: z.record(z.string(), z.array(z.string())),
  }),
});

export const publishedCases = defineRoute({
  id: 'published-cases',
  method: 'GET',
  path: '/api/published',
  words: { zh: '已公布案例', en: 'Published cases' },
  access: 'public',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: z.strictObject({
    cases: z.array(
      z.strictObject({
        id: z.string(),
        title: bilingual,
        court: z.string().nullable(),
        plaintiff: z.string().nullable(),
        kind: z.string(),
        decided: z.string().nullable(),
        outcome: z.string().nullable(),
        confidence: z.string(),
        counted: z.boolean(),
      }),
    ),
  }),
});

export const publishedCase = defineRoute({
  id: 'published-case',
  method: 'GET',
  path: '/api/published/:id',
  words: { zh: '一件已公布案例：记录、事实与法院所为', en: 'One published case: record, facts, what the court did' },
  access: 'public',
  params: z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,80}$/) }),
  query: nothing,
  body: noBody,
  answer: z.strictObject({
    /** The record in the corpus format. */
    record: z.record(z.string(), z.unknown()),
    /** Its note in both languages; null where it has none. */
    notes: bilingual.nullable(),
    facts: z.record(z.string(), z.unknown()),
    /** The date the law is taken on, and whether it had to be assumed. */
    on: z.string(),
    onAssumed: z.boolean(),
    compared: z.array(
      z.strictObject({
        question: z.string(),
        court: z.string(),
        engine: z.string(),
        verdict: z.enum(['agree', 'explained', 'unexplained']),
        explanation: bilingual.nullable(),
      }),
    ),
  }),
  problems: ['not-found'],
});

export const publishedFacts = defineRoute({
  id: 'published-facts',
  method: 'GET',
  path: '/api/published-facts',
  words: {
    zh: '全部已公布案例的事实，供在浏览器里比较规则',
    en: 'The facts of every published case, to compare regimes in the browser',
  },
  access: 'public',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: z.strictObject({
    cases: z.array(
      z.strictObject({
        id: z.string(),
        title: bilingual,
        counted: z.boolean(),
        items: z.int().nullable(),
        victims: z.int().nullable(),
        facts: z.record(z.string(), z.unknown()),
        /** The day whose law held for the case itself; null where nothing tells. */
        on: z.string().nullable(),
      }),
    ),
  }),
});

export const logHead = defineRoute({
  id: 'log',
  method: 'GET',
  path: '/api/log',
  words: { zh: '日志公钥与最新检查点', en: 'The log key and the latest checkpoint' },
  access: 'public',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: z.strictObject({ key: z.string(), size: z.int(), checkpoint: z.string() }),
});

export const logEntry = defineRoute({
  id: 'log-entry',
  method: 'GET',
  path: '/api/log/entries/:index',
  words: { zh: '一条日志及其包含证明', en: 'One log entry with its inclusion proof' },
  access: 'public',
  params: z.strictObject({ index: decimal }),
  query: nothing,
  body: noBody,
  answer: z.strictObject({ index: z.int(), leaf: z.string(), proof: z.array(z.string()), checkpoint: z.string() }),
  problems: ['not-found'],
});

export const logConsistency = defineRoute({
  id: 'log-consistency',
  method: 'GET',
  path: '/api/log/consistency',
  words: { zh: '两个检查点之间的一致性证明', en: 'Consistency proof between two sizes' },
  access: 'public',
  params: nothing,
  query: z.strictObject({ from: decimal.pipe(z.int().min(1)), to: decimal.pipe(z.int().min(1)) }),
  body: noBody,
  answer: z.strictObject({ from: z.int(), to: z.int(), proof: z.array(z.string()) }),
  problems: ['not-found'],
});
