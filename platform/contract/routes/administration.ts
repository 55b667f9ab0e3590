import { z } from 'zod';
import { defineRoute, noBody, nothing } from '../define.ts';
import { day, organId, text } from '../shapes/basics.ts';
import { membership, organ, role } from '../shapes/organ.ts';

const person = z.strictObject({
  id: z.string(),
  name: z.string(),
  account: z.string(),
  memberships: z.array(membership),
});

export const people = defineRoute({
  id: 'people',
  method: 'GET',
  path: '/api/administration/people',
  words: { zh: '人员与代理', en: 'People and deputies' },
  access: 'signed-in',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: z.strictObject({ people: z.array(person) }),
  problems: ['not-permitted'],
});

/** Opens an organ of the directory for work here, or enters one that is in no directory (a consumer organisation, a department). */
export const enrolOrgan = defineRoute({
  id: 'enrol-organ',
  method: 'POST',
  path: '/api/administration/organs',
  words: { zh: '启用机关', en: 'Enrol an organ' },
  access: 'signed-in',
  params: nothing,
  query: nothing,
  body: z.strictObject({ organ: organId, participates: z.boolean() }),
  answer: z.strictObject({ organ }),
  problems: ['not-permitted', 'not-found'],
});

/** Enters a defendant, or a law firm that stands for one, with its credit code; a judge then admits it to a case. */
export const enrolParty = defineRoute({
  id: 'enrol-party',
  method: 'POST',
  path: '/api/administration/parties',
  words: { zh: '登记被告或代理单位', en: 'Enter a defendant or its representative' },
  access: 'signed-in',
  params: nothing,
  query: nothing,
  body: z.strictObject({ kind: z.enum(['processor', 'law-firm']), name: text(200), creditCode: z.string().max(40) }),
  answer: z.strictObject({ organ }),
  problems: ['not-permitted', 'invalid-request'],
});

export const addPerson = defineRoute({
  id: 'add-person',
  method: 'POST',
  path: '/api/administration/people',
  words: { zh: '新增人员', en: 'Add a person' },
  access: 'signed-in',
  params: nothing,
  query: nothing,
  body: z.strictObject({
    name: text(50),
    account: text(60),
    password: z.string().min(12).max(200),
    organ: organId,
    role,
  }),
  answer: z.strictObject({ person }),
  problems: ['not-permitted', 'invalid-request'],
});

/** Gives or ends a role; with `deputyUntil`, as deputy until the end of that day. */
export const appoint = defineRoute({
  id: 'appoint',
  method: 'PUT',
  path: '/api/administration/people/:person',
  words: { zh: '任职、代理与免职', en: 'Appoint, deputise, end' },
  access: 'signed-in',
  params: z.strictObject({ person: z.string().max(64) }),
  query: nothing,
  body: z.strictObject({ organ: organId, role, action: z.enum(['appoint', 'end']), deputyUntil: day.nullable() }),
  answer: z.strictObject({ person }),
  problems: ['not-permitted', 'not-found'],
});
