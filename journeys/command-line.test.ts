import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { dengwen, folderWith } from '#apps/cli/testing/dengwen.ts';
import { openTestServer } from '#apps/server/testing/running-server.ts';
import type { TestServer } from '#apps/server/testing/running-server.ts';
import { complaintAgainst } from '#domain/docket/testing/courthouse.ts';

// The story of the main job on the command line: sign in, file, file again by mistake, docket, be second, follow, verify offline.

let house: TestServer;
before(async () => {
  house = await openTestServer();
});
after(() => house.close());

async function signedIn(account: string): Promise<NodeJS.ProcessEnv> {
  const known = house.server.house.identity.demonstrationAccounts().find((one) => one.account === account);
  const environment = { DENGWEN_URL: house.url, DENGWEN_PASSWORD: known?.password ?? '' };
  const { exit, out, err } = await dengwen(['sign-in', account], { environment });
  assert.equal(exit, 0, err);
  return { DENGWEN_URL: house.url, DENGWEN_TOKEN: out.trim() };
}

interface Answer {
  readonly filingNumber: string;
  readonly stage: string;
  readonly caseNumber: string | null;
  readonly replayed: boolean;
  readonly ref: { readonly court: string; readonly case: string };
}

function answerIn(out: string): Answer {
  const answer: Answer = JSON.parse(out);
  return answer;
}

test('a case is filed, filed again by mistake, docketed, followed, and its receipt verified offline', async () => {
  using folder = folderWith({ 'complaint.json': JSON.stringify(complaintAgainst(31)) });
  const filer = await signedIn('procurator.city@demo');
  const file = ['file', folder.path('complaint.json'), '--court', 'demo-jiangnan', '--json'];
  const first = await dengwen([...file, '--receipt', folder.path('receipt.json')], { environment: filer });
  assert.equal(first.exit, 0, first.err);
  const filed = answerIn(first.out);
  assert.match(filed.filingNumber, /^DW-\d{4}-demo-jiangnan-\d+$/);

  const again = await dengwen(file, { environment: filer });
  assert.equal(again.exit, 0);
  assert.deepEqual([answerIn(again.out).filingNumber, answerIn(again.out).replayed], [filed.filingNumber, true]);
  assert.match(again.err, /没有重复办理/);
  const anew = await dengwen([...file, '--key', crypto.randomUUID()], { environment: filer });
  assert.equal(anew.exit, 1);
  assert.equal(anew.out, '');
  assert.match(anew.err, /already-filed/);
  assert.ok(anew.err.includes(filed.filingNumber));

  const judge = await signedIn('filing.jiangnan@demo');
  const { court, case: id } = filed.ref;
  const docketed = await dengwen(['docket', court, id, '--json'], { environment: judge });
  assert.equal(docketed.exit, 0, docketed.err);
  assert.equal(answerIn(docketed.out).stage, 'docketed');

  const followed = await dengwen(['status', filed.filingNumber, '--lang', 'en'], { environment: filer });
  assert.equal(followed.exit, 0, followed.err);
  assert.match(followed.out, /docketed/);
  assert.match(followed.out, /Docket/);

  const log = await fetch(`${house.url}/api/log`);
  const { key }: { key: string } = JSON.parse(await log.text());
  writeFileSync(folder.path('log-key.txt'), `${key}\n`);
  const verified = await dengwen(['verify', folder.path('receipt.json'), '--key', folder.path('log-key.txt')]);
  assert.equal(verified.exit, 0, verified.out);
  writeFileSync(
    folder.path('receipt.json'),
    readFileSync(folder.path('receipt.json'), 'utf8').replace('submit', 'Submit'),
  );
  assert.equal((await dengwen(['verify', folder.path('receipt.json'), '--key', folder.path('log-key.txt')])).exit, 1);
});

test('a court that is second is told of the earlier case and of the lawful ways on, and nothing is docketed', async () => {
  const [filer, other] = [await signedIn('procurator.city@demo'), await signedIn('procurator.shuzhou@demo')];
  const filing = async (environment: NodeJS.ProcessEnv, court: string): Promise<Answer> => {
    const { exit, out, err } = await dengwen(['file', '-', '--court', court, '--json'], {
      input: JSON.stringify(complaintAgainst(32)),
      environment,
    });
    assert.equal(exit, 0, err);
    return answerIn(out);
  };
  const first = await filing(filer, 'demo-jiangnan');
  const second = await filing(other, 'demo-shuzhou');
  const one = await dengwen(['docket', first.ref.court, first.ref.case], {
    environment: await signedIn('filing.jiangnan@demo'),
  });
  assert.equal(one.exit, 0, one.err);
  const two = await dengwen(['docket', second.ref.court, second.ref.case], {
    environment: await signedIn('filing.shuzhou@demo'),
  });
  assert.equal(two.exit, 1);
  assert.equal(two.out, '');
  assert.match(two.err, /comparison-needed/);
  assert.ok(two.err.includes(first.ref.case));
});

test('a complaint with defects is refused with all of them, and an act without the office with its reason', async () => {
  const environment = await signedIn('procurator.city@demo');
  const bad = { ...complaintAgainst(33), claims: [], conduct: { kinds: ['nope'] }, more: 1 };
  const refused = await dengwen(['file', '-', '--court', 'demo-jiangnan'], { input: JSON.stringify(bad), environment });
  assert.equal(refused.exit, 1);
  assert.match(refused.err, /invalid-request/);
  for (const place of ['/complaint/claims', '/complaint/conduct/kinds/0', '/complaint/more'])
    assert.ok(refused.err.includes(`  ${place}  `), refused.err);
  const nobody = await dengwen(['status', 'DW-2026-demo-jiangnan-1'], { environment: { DENGWEN_URL: house.url } });
  assert.equal(nobody.exit, 1);
  assert.match(nobody.err, /not-signed-in/);
  const none = await dengwen(['status', 'DW-2026-demo-jiangnan-999999'], { environment });
  assert.equal(none.exit, 1);
  assert.match(none.err, /not-found/);
});
