import assert from 'node:assert/strict';
import type { TestServer } from '#apps/server/testing/running-server.ts';
import { routes } from '#contract/routes.ts';
import type { CaseRef } from '#contract/shapes/case.ts';
import { demonstrationDefendantCode } from '#domain/identity/demonstration-organs.ts';
import { asCreditCode, creditCodeCheckCharacter } from '#words/credit-code.ts';

/** Made up, with the right check character; 0 is the company of the demonstration accounts. */
function creditCode(company: number) {
  const base = demonstrationDefendantCode.slice(0, 16) + String(company);
  return asCreditCode(base + creditCodeCheckCharacter(base));
}

const complaint = (summary: string, company: number) => ({
  published: null,
  defendants: [
    {
      kind: 'organisation' as const,
      name: '演示·某网络科技有限公司',
      creditCode: creditCode(company),
    },
  ],
  conduct: { kinds: ['sale' as const], summary, from: '2025-03-02', until: '2026-07' },
  claims: [{ kind: 'cessation' as const, text: '停止侵害并删除', amount: null }],
  facts: { suitKind: { state: 'given', value: 'civil-pil' }, affectedPersons: { state: 'given', value: 1_284_306 } },
});

/**
 * Files a case over HTTP, for stories at the pages that begin with one on file.
 *
 * @param company 0 to 9: stories against different companies do not meet
 */
export async function putOnFile(
  server: TestServer,
  account: string,
  court: string,
  summary: string,
  company = 0,
): Promise<CaseRef> {
  const client = await server.as(account);
  const reply = await client.call(
    routes.file,
    { params: { court }, query: {}, body: { draft: null, complaint: complaint(summary, company) } },
    { idempotencyKey: crypto.randomUUID() },
  );
  assert.ok(reply.ok, JSON.stringify(reply));
  return reply.answer.ref;
}

/** The organ for which an account acts. */
export async function organOf(server: TestServer, account: string): Promise<string> {
  const client = await server.as(account);
  const reply = await client.call(routes.currentSession, { params: {}, query: {}, body: undefined });
  assert.ok(reply.ok && reply.answer.session !== null);
  return reply.answer.session.acting.organ.id;
}

export const pathOf = (ref: CaseRef): string => `/courts/${ref.court}/cases/${ref.case}`;
