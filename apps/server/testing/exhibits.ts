import { createHash } from 'node:crypto';
import { routes } from '#contract/routes.ts';
import type { Client } from '#contract/client.ts';
import type { ExhibitInput } from '#contract/shapes/evidence.ts';
import type { Complaint } from '#contract/shapes/complaint.ts';
import { demonstrationDefendantCode } from '#domain/identity/demonstration-organs.ts';
import type { CaseRef } from '#contract/shapes/case.ts';
import { exhibitJson } from '#evidence/exhibit.ts';
import { plainExhibit } from '#evidence/exhibit.fixture.ts';
import { complaintAgainst } from '#domain/docket/testing/courthouse.ts';
import type { TestServer } from './running-server.ts';

/** A body that sues, with a case of its own, for stories of its exhibits. */
export interface FilerOfCase {
  readonly client: Client;
  readonly ref: CaseRef;
  /** Uploads a file and enters it as an exhibit; gives its identifier. */
  submit(content: Uint8Array<ArrayBuffer>): Promise<string>;
}

const filledIn = new Set(['id', 'case', 'size', 'sha256', 'sm3', 'collector', 'format']);

/** What is said of an exhibit when it is submitted, as the plain one of the formats does. */
export function saidOf(): ExhibitInput['exhibit'] {
  const members = Object.entries(JSON.parse(JSON.stringify(exhibitJson(plainExhibit))));
  return {
    ...Object.fromEntries(members.filter(([name]) => !filledIn.has(name))),
    officers: ['演示员甲', '演示员乙'],
  };
}

/** The same against the company of the demonstration, for stories of a defendant. */
export const exhibitsOfDefendant = (house: TestServer): Promise<FilerOfCase> =>
  filerOfCase(house, 'procurator.city@demo', {
    defendants: [
      {
        kind: 'organisation',
        name: '演示·某网络科技有限公司',
        creditCode: demonstrationDefendantCode,
        parentCreditCode: null,
      },
    ],
  });

export async function filerOfCase(
  house: Pick<TestServer, 'url' | 'anybody' | 'as'>,
  account = 'procurator.city@demo',
  change: Partial<Complaint> = {},
): Promise<FilerOfCase> {
  const client = await house.as(account);
  const session = await house.anybody.call(routes.signIn, {
    params: {},
    query: {},
    body: { account, password: 'dengwen-demo-2026' },
  });
  const filed = await client.call(
    routes.file,
    { params: { court: 'demo-jiangnan' }, query: {}, body: { draft: null, complaint: complaintAgainst(1, change) } },
    { idempotencyKey: crypto.randomUUID() },
  );
  if (!session.ok || !filed.ok) throw new Error('the demonstration does not file');
  const { ref } = filed.answer;
  const headers = { authorization: `Bearer ${session.answer.token}`, 'tus-resumable': '1.0.0' };
  const base = `${house.url}/api/courts/${ref.court}/cases/${ref.case}/uploads`;
  return {
    client,
    ref,
    async submit(content) {
      const begun = await fetch(base, {
        method: 'POST',
        headers: { ...headers, 'upload-length': String(content.length) },
      });
      const upload = begun.headers.get('location')?.split('/').at(-1) ?? '';
      await fetch(`${base}/${upload}`, {
        method: 'PATCH',
        headers: { ...headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
        body: content,
      });
      const digest = (algorithm: string): string => createHash(algorithm).update(content).digest('hex');
      const entered = await client.call(
        routes.submitExhibit,
        { params: ref, query: {}, body: { upload, sha256: digest('sha256'), sm3: digest('sm3'), exhibit: saidOf() } },
        { idempotencyKey: crypto.randomUUID() },
      );
      if (!entered.ok) throw new Error(JSON.stringify(entered.problem));
      return upload;
    },
  };
}
