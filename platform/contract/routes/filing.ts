import { z } from 'zod';
import { attachmentLimit, defineRoute, noBody, nothing } from '../define.ts';
import { organId, sha256, uuid } from '../shapes/basics.ts';
import { actAnswer, nationalMatch } from '../shapes/case.ts';
import {
  attachment,
  attachmentKind,
  complaint,
  conduct,
  defendantGiven,
  draft,
  draftContent,
} from '../shapes/complaint.ts';

/** Conduct as far as it is typed. */
const conductSoFar = z.strictObject({
  kinds: conduct.shape.kinds.min(0).default([]),
  summary: z.string().max(2000).default(''),
  from: conduct.shape.from.default(null),
  until: conduct.shape.until.default(null),
});

const draftId = z.strictObject({ draft: uuid });

export const createDraft = defineRoute({
  id: 'create-draft',
  method: 'POST',
  path: '/api/drafts',
  words: { zh: '新建草稿，或以已公布案例为底稿', en: 'Begin a draft, or load a published case as one' },
  access: 'signed-in',
  params: nothing,
  query: nothing,
  body: z.strictObject({ published: z.string().max(80).nullable() }),
  answer: draft,
  problems: ['not-permitted', 'not-found'],
});

export const drafts = defineRoute({
  id: 'drafts',
  method: 'GET',
  path: '/api/drafts',
  words: { zh: '本机关的草稿', en: 'Drafts of this organ' },
  access: 'signed-in',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: z.strictObject({ drafts: z.array(draft.omit({ content: true, attachments: true })) }),
  problems: ['not-permitted'],
});

export const openDraft = defineRoute({
  id: 'draft',
  method: 'GET',
  path: '/api/drafts/:draft',
  words: { zh: '打开草稿', en: 'Open a draft' },
  access: 'signed-in',
  params: draftId,
  query: nothing,
  body: noBody,
  answer: draft,
  problems: ['not-permitted', 'not-found'],
});

/** Saves what is typed. `version` is the one last seen: two people typing at once are told, nothing is lost. */
export const saveDraft = defineRoute({
  id: 'save-draft',
  method: 'PUT',
  path: '/api/drafts/:draft',
  words: { zh: '保存草稿', en: 'Save a draft' },
  access: 'signed-in',
  params: draftId,
  query: nothing,
  body: z.strictObject({ version: z.int().nonnegative(), content: draftContent }),
  answer: draft.pick({ id: true, version: true, updatedAt: true }),
  problems: ['not-permitted', 'not-found', 'version-conflict'],
});

export const discardDraft = defineRoute({
  id: 'discard-draft',
  method: 'DELETE',
  path: '/api/drafts/:draft',
  words: { zh: '删除草稿', en: 'Discard a draft' },
  access: 'signed-in',
  params: draftId,
  query: nothing,
  body: noBody,
  answer: z.strictObject({ discarded: z.literal(true) }),
  problems: ['not-permitted', 'not-found'],
});

/** The body is the file. It is encrypted under the key of the case to come and kept by its digest. */
export const attach = defineRoute({
  id: 'attach',
  method: 'POST',
  path: '/api/drafts/:draft/attachments',
  words: { zh: '附材料', en: 'Attach a paper' },
  access: 'signed-in',
  params: draftId,
  query: z.strictObject({ kind: attachmentKind, name: z.string().min(1).max(200) }),
  body: z.instanceof(Uint8Array),
  answer: attachment,
  problems: ['not-permitted', 'not-found'],
  bodyLimit: attachmentLimit,
  bodyKind: 'bytes',
});

export const detach = defineRoute({
  id: 'detach',
  method: 'DELETE',
  path: '/api/drafts/:draft/attachments/:digest',
  words: { zh: '撤下材料', en: 'Take a paper back' },
  access: 'signed-in',
  params: draftId.extend({ digest: sha256 }),
  query: nothing,
  body: noBody,
  answer: z.strictObject({ detached: z.literal(true) }),
  problems: ['not-permitted', 'not-found'],
});

/**
 * 提交起诉状. With `draft`, its attachments go along and the draft is closed in the same transaction.
 * Filing the same complaint again is answered `already-filed` with the number of the first.
 */
export const file = defineRoute({
  id: 'file',
  method: 'POST',
  path: '/api/courts/:court/filings',
  words: { zh: '提交起诉状', en: 'File a complaint' },
  access: 'signed-in',
  params: z.strictObject({ court: organId }),
  query: nothing,
  body: z.strictObject({ draft: uuid.nullable(), complaint }),
  answer: actAnswer,
  problems: ['not-permitted', 'already-filed', 'idempotency-conflict', 'not-found'],
  idempotent: true,
});

/** 全国检索. The defendants go in the body: nothing that singles a person out may stand in an address. */
export const nationalCheck = defineRoute({
  id: 'national-check',
  method: 'POST',
  path: '/api/national-check',
  words: { zh: '查全国有无相近案件', en: 'Look for related cases in the whole country' },
  access: 'signed-in',
  params: nothing,
  query: nothing,
  body: z.strictObject({ defendants: z.array(defendantGiven).max(20), conduct: conductSoFar }),
  answer: z.strictObject({
    possible: z.boolean(),
    /** Cases of the country looked through. */
    searched: z.int(),
    matches: z.array(nationalMatch),
  }),
  problems: ['not-permitted'],
});
