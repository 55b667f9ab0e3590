import { z } from 'zod';
import { defineRoute, noBody, nothing } from '../define.ts';
import { instant, organId, uuid } from '../shapes/basics.ts';
import { actAnswer } from '../shapes/case.ts';
import { organName } from '../shapes/organ.ts';
import {
  bundleInput,
  content,
  custodyInput,
  exhibitInput,
  exhibitList,
  readingInput,
  restrictionInput,
  signatureInput,
} from '../shapes/evidence.ts';

const caseParams = z.strictObject({ court: organId, case: uuid });
const exhibitParams = caseParams.extend({ exhibit: uuid });

const refusals = [
  'not-found',
  'not-permitted',
  'wrong-organ',
  'out-of-stage',
  'invalid-request',
  'idempotency-conflict',
] as const;

/** The exhibits of a case with their custody, whether all are there, and who sees them. */
export const exhibits = defineRoute({
  id: 'exhibits',
  method: 'GET',
  path: '/api/courts/:court/cases/:case/exhibits',
  words: { zh: '证据与保管链', en: 'Exhibits and their custody' },
  access: 'signed-in',
  params: caseParams,
  query: nothing,
  body: noBody,
  answer: exhibitList,
  problems: ['not-found'],
});

/** Enters an uploaded file as an exhibit. The file itself comes before, by the tus protocol, under `…/uploads`. */
export const submitExhibit = defineRoute({
  id: 'submit-exhibit',
  method: 'POST',
  path: '/api/courts/:court/cases/:case/exhibits',
  words: { zh: '提交证据', en: 'Submit an exhibit' },
  access: 'signed-in',
  params: caseParams,
  query: nothing,
  body: exhibitInput,
  answer: actAnswer,
  problems: [...refusals, 'version-conflict'],
  idempotent: true,
});

/** Enters an event of custody. */
export const handleExhibit = defineRoute({
  id: 'handle-exhibit',
  method: 'POST',
  path: '/api/courts/:court/cases/:case/exhibits/:exhibit/custody',
  words: { zh: '登记保管事项', en: 'Enter an event of custody' },
  access: 'signed-in',
  params: exhibitParams,
  query: nothing,
  body: custodyInput,
  answer: actAnswer,
  problems: refusals,
  idempotent: true,
});

/** Opens an exhibit. Every reading is entered, before it and each time; the answer is the file, in pieces. */
export const openExhibit = defineRoute({
  id: 'open-exhibit',
  method: 'POST',
  path: '/api/courts/:court/cases/:case/exhibits/:exhibit/open',
  words: { zh: '查阅证据（查阅入册）', en: 'Open an exhibit; the reading is entered' },
  access: 'signed-in',
  params: exhibitParams,
  query: nothing,
  body: readingInput,
  answer: content,
  problems: ['not-found', 'not-permitted', 'out-of-stage', 'invalid-request', 'unavailable'],
});

/** A keeper or a party hands in its SM2 signature over an exhibit; it is verified before it is entered. */
export const signExhibit = defineRoute({
  id: 'sign-exhibit',
  method: 'POST',
  path: '/api/courts/:court/cases/:case/exhibits/:exhibit/signatures',
  words: { zh: '交来国密签名', en: 'Hand in an SM2 signature' },
  access: 'signed-in',
  params: exhibitParams,
  query: nothing,
  body: signatureInput,
  answer: actAnswer,
  problems: refusals,
  idempotent: true,
});

/** A judge restricts an exhibit to inspection at the court, or lifts that (CPL 71). */
export const restrictExhibit = defineRoute({
  id: 'restrict-exhibit',
  method: 'POST',
  path: '/api/courts/:court/cases/:case/exhibits/:exhibit/restriction',
  words: { zh: '限制或恢复在线查阅', en: 'Restrict an exhibit, or lift it' },
  access: 'signed-in',
  params: exhibitParams,
  query: nothing,
  body: restrictionInput,
  answer: actAnswer,
  problems: refusals,
  idempotent: true,
});

/** Makes one file that anyone can verify offline: a whole case, or one exhibit with the other acts withheld. */
export const makeBundle = defineRoute({
  id: 'make-bundle',
  method: 'POST',
  path: '/api/courts/:court/cases/:case/bundle',
  words: { zh: '制作证据包（可离线检验）', en: 'Make a bundle that verifies offline' },
  access: 'signed-in',
  params: caseParams,
  query: nothing,
  body: bundleInput,
  answer: content,
  problems: ['not-found', 'out-of-stage', 'invalid-request', 'unavailable'],
});

/** The exhibits of a case in the vocabulary of CASE and UCO (JSON-LD): what this reader sees of them, in one file. */
export const exportMatter = defineRoute({
  id: 'export-matter',
  method: 'GET',
  path: '/api/courts/:court/cases/:case/case-uco',
  words: { zh: '导出 CASE/UCO（JSON-LD）', en: 'Export as CASE/UCO (JSON-LD)' },
  access: 'signed-in',
  params: caseParams,
  query: nothing,
  body: noBody,
  answer: z.strictObject({
    '@context': z.record(z.string(), z.string()),
    '@graph': z.array(z.record(z.string(), z.unknown())),
  }),
  problems: ['not-found'],
});

/** Has the timestamps of an exhibit renewed now, before their certificates end; a job does it in time by itself. */
export const renewTimestamps = defineRoute({
  id: 'renew-timestamps',
  method: 'POST',
  path: '/api/courts/:court/cases/:case/exhibits/:exhibit/renewals',
  words: { zh: '续加时间戳', en: 'Renew the timestamps of an exhibit' },
  access: 'signed-in',
  params: exhibitParams,
  query: nothing,
  body: readingInput,
  answer: actAnswer,
  problems: [...refusals, 'version-conflict', 'unavailable'],
  idempotent: true,
});

const key = z.string().max(400);

/** Whoever received a head of the log countersigns it: from then on no other history can be shown to them unconvicted. */
export const countersign = defineRoute({
  id: 'countersign',
  method: 'POST',
  path: '/api/log/countersignatures',
  words: { zh: '对收到的登记册末端加签', en: 'Countersign a head of the log' },
  access: 'signed-in',
  params: nothing,
  query: nothing,
  body: z.strictObject({
    /** The witness's published key (C2SP tlog-cosignature). */
    key,
    /** The signed head with the witness's line below it. */
    note: z.string().max(20_000),
  }),
  answer: z.strictObject({ size: z.int().nonnegative(), witness: key, index: z.int().nonnegative() }),
  problems: ['invalid-request'],
});

/** Countersigned heads, for anyone to compare with what they were shown. */
export const countersignatures = defineRoute({
  id: 'countersignatures',
  method: 'GET',
  path: '/api/log/countersignatures',
  words: { zh: '已加签的登记册末端', en: 'Countersigned heads of the log' },
  access: 'public',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: z.strictObject({
    heads: z.array(
      z.strictObject({
        size: z.int().nonnegative(),
        witness: key,
        organ: organName,
        at: instant,
        line: z.string(),
        /** The log's signed head with the witness's line under it. */
        note: z.string(),
      }),
    ),
  }),
});
