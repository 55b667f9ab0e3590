import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { routes } from '#contract/routes.ts';
import type { Client } from '#contract/client.ts';
import type { CaseRef, CaseView } from '#contract/shapes/case.ts';
import type { ExhibitList } from '#contract/shapes/evidence.ts';
import { demonstrationDefendantCode } from '#domain/identity/demonstration-organs.ts';
import { exhibitsOfDefendant } from './exhibits.ts';
import type { FilerOfCase } from './exhibits.ts';
import type { TestServer } from './running-server.ts';

/** The day on which the server of such a story stands. */
export const today = '2026-11-24';

/** A case against the company of the demonstration with three exhibits, received and not yet docketed. */
export interface CaseOfDefendant {
  readonly body: FilerOfCase;
  readonly judge: Client;
  readonly defendant: Client;
  /** The bytes of the exhibits, and their identifiers, in the order of their numbers. */
  readonly contents: readonly Uint8Array[];
  readonly ids: readonly string[];
}

export async function caseOfDefendant(house: TestServer): Promise<CaseOfDefendant> {
  const body = await exhibitsOfDefendant(house);
  const judge = await house.as('filing.jiangnan@demo');
  const defendant = await house.as('defendant@demo');
  const contents = [1, 2, 3].map((n) => new Uint8Array(randomBytes(3000 + n)));
  const ids: string[] = [];
  for (const content of contents) ids.push(await body.submit(content));
  return { body, judge, defendant, contents, ids };
}

/** What a story asks in its case, by whomever. */
export const asking = (ref: CaseRef) => ({
  act: (by: Client, name: string, input: Record<string, unknown>) =>
    by.call(
      routes.act,
      { params: { ...ref, act: name }, query: {}, body: input },
      { idempotencyKey: crypto.randomUUID() },
    ),
  restrict: (by: Client, exhibit: string, ground: 'trade-secret' | null) =>
    by.call(
      routes.restrictExhibit,
      { params: { ...ref, exhibit }, query: {}, body: { ground, reasons: '含源代码' } },
      { idempotencyKey: crypto.randomUUID() },
    ),
  open: (by: Client, exhibit: string) =>
    by.call(routes.openExhibit, { params: { ...ref, exhibit }, query: {}, body: { reason: '准备质证' } }),
  async caseOf(by: Client): Promise<CaseView> {
    const reply = await by.call(routes.openCase, { params: ref, query: {}, body: undefined });
    assert.ok(reply.ok, JSON.stringify(reply));
    return reply.answer;
  },
  async listed(by: Client): Promise<ExhibitList> {
    const reply = await by.call(routes.exhibits, { params: ref, query: {}, body: undefined });
    assert.ok(reply.ok, JSON.stringify(reply));
    return reply.answer;
  },
});

/** The input of `give-access` for the defendant itself, or as changed. */
export const admitting = (change: Record<string, unknown> = {}) => ({
  defendant: '1',
  capacity: 'itself',
  creditCode: demonstrationDefendantCode,
  servedOn: today,
  reasons: '邮寄送达，回执第 17 号',
  ...change,
});

/** The code of the problem, or `done`. */
export async function codeOf(
  reply: Promise<{ ok: boolean } | { ok: false; problem: { code: string } }>,
): Promise<string> {
  const got = await reply;
  return 'problem' in got ? got.problem.code : 'done';
}
