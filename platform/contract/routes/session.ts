import { z } from 'zod';
import { defineRoute, noBody, nothing } from '../define.ts';
import { organId } from '../shapes/basics.ts';
import { demonstrationAccount, role, session } from '../shapes/organ.ts';

export const signIn = defineRoute({
  id: 'sign-in',
  method: 'POST',
  path: '/api/session',
  words: { zh: '登录', en: 'Sign in' },
  access: 'public',
  params: nothing,
  query: nothing,
  body: z.strictObject({ account: z.string().min(1).max(120), password: z.string().min(1).max(200) }),
  /** `token` signs the command line in (`DENGWEN_TOKEN`); browsers carry the cookie. */
  answer: z.strictObject({ session, token: z.string() }),
  problems: ['not-signed-in'],
});

export const currentSession = defineRoute({
  id: 'session',
  method: 'GET',
  path: '/api/session',
  words: { zh: '当前登录', en: 'Who is signed in' },
  access: 'public',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: z.strictObject({ session: session.nullable() }),
});

export const signOut = defineRoute({
  id: 'sign-out',
  method: 'DELETE',
  path: '/api/session',
  words: { zh: '退出', en: 'Sign out' },
  access: 'signed-in',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: z.strictObject({ session: z.null() }),
});

/** A person who belongs to several organs, or stands in as deputy, chooses for which one they act. */
export const actFor = defineRoute({
  id: 'act-for',
  method: 'PUT',
  path: '/api/session',
  words: { zh: '切换所代表的机关与职责', en: 'Choose the organ and role to act in' },
  access: 'signed-in',
  params: nothing,
  query: nothing,
  body: z.strictObject({ organ: organId, role }),
  answer: z.strictObject({ session }),
  problems: ['not-permitted'],
});

/** The accounts of a demonstration, with what each is for; not found where the server is no demonstration. */
export const demonstrationAccounts = defineRoute({
  id: 'demonstration-accounts',
  method: 'GET',
  path: '/api/demonstration/accounts',
  words: { zh: '演示账号', en: 'Demonstration accounts' },
  access: 'public',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: z.strictObject({ accounts: z.array(demonstrationAccount) }),
  problems: ['not-found'],
});
