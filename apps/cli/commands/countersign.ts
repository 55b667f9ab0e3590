import { writeFile } from 'node:fs/promises';
import { Unreachable } from '#contract/client.ts';
import { routes } from '#contract/routes.ts';
import { parseCheckpoint } from '#ledger/checkpoint.ts';
import { cosignatureLine, formatWitnessKey } from '#ledger/cosignature.ts';
import { parseNote, signatureChecks } from '#ledger/note.ts';
import type { VerifierKey } from '#ledger/verifier-key.ts';
import { judgeHead } from '#ledger/witness.ts';
import type { WitnessFinding } from '#ledger/witness.ts';
import { nodeHash } from '#platform/store/log/append.ts';
import { nodeVerify } from '#platform/store/log/signer.ts';
import { fromHex, toHex, utf8 } from '#words/digest.ts';
import type { Bilingual } from '#words/language.ts';

import type { Call, Exit } from '../command.ts';
import { command } from '../command.ts';
import { Refusal, refusedFor } from '../failure.ts';
import { callServer } from '../server.ts';
import { shownHead } from '../shown-head.ts';
import type { ShownHead } from '../shown-head.ts';
import { trustedKeys } from '../trusted-keys.ts';
import { openWitness } from '../witness-folder.ts';
import type { SignedHeads, WitnessFolder } from '../witness-folder.ts';

type Options = 'key' | 'name' | 'out' | 'send' | 'json';

export const countersign = command({
  usage: 'countersign [RECEIPT|BUNDLE|NOTE] [--key FILE] [--name NAME] [--out FILE] [--send] [--json]',
  words: {
    zh: '以见证人身份对收到的登记册末端加签；历史有变则拒绝，并留存凭证',
    en: 'Countersign the head of the log that you received, as a witness; a changed history is refused and the proof kept',
  },
  options: {
    key: { value: 'FILE', words: { zh: '您信任的登记册公钥', en: 'The log key that you trust' } },
    name: {
      value: 'NAME',
      words: { zh: '见证公钥的名称，第一次使用时给出', en: 'The name of the witness’s key, given at the first use' },
    },
    out: { value: 'FILE', words: { zh: '把加签的末端存到这个文件', en: 'Write the countersigned head to this file' } },
    send: {
      words: { zh: '送回服务器收存（须已登录）', en: 'Send it to the server to be kept (signed in)' },
    },
    json: { words: { zh: '以 JSON 输出', en: 'As JSON' } },
  },
  notes: [
    {
      zh: '末端取自回执、证据包或签名文本；不给文件时取服务器的最新末端。见证私钥和加签过的末端存放在 DENGWEN_WITNESS（缺省为数据目录旁的 -witness 目录），只有本人可读，与服务器的密钥无关。',
      en: 'The head comes out of a receipt, a bundle or a signed note; without a file it is the server’s newest. The witness’s secret key and the heads it signed lie in DENGWEN_WITNESS (by default a folder beside the data, ending in -witness), readable by their owner only, and apart from the server’s keys.',
    },
    {
      zh: '退出码：0 已加签或者无须再签，1 拒绝加签（历史有变、末端未通过检验），2 用法不对，3 未检验（没有可信的公钥，或者没有人给出一致性证明）。',
      en: 'Exit codes: 0 countersigned, or nothing to sign; 1 refused (another history, or a head that fails); 2 wrong usage; 3 not checked (no trusted key, or nobody gave a consistency proof).',
    },
  ],
  arguments: [0, 1],
  async run(call) {
    const { keys } = await trustedKeys(call);
    if (keys.length === 0) {
      call.say({
        zh: '没有可信的登记册公钥，不予加签。请用 --key 给出公布的公钥。',
        en: 'No trusted log key at hand, so nothing is countersigned. Give the published key with --key.',
      });
      return 3;
    }
    using witness = openWitness(call.environment, call.text('name'));
    const shown = await shownHead(call, call.positionals[0], keys, witness.cosigner.key);
    const key = signerAmong(keys, shown.note);
    const heads = witness.heads(key);
    const size = sizeOf(shown.note);
    const last = heads.read(size) ?? heads.read(heads.sizes.at(-1) ?? -1);
    const { proof, asked } = await proofBetween(call, last, shown);
    const found = judgeHead(nodeHash, { ...shown, last, proof }, key, nodeVerify);
    switch (found) {
      case 'first':
      case 'grown':
        return finish(call, witness, found, signed(witness, heads, shown.note));
      case 'same':
        return finish(call, witness, found, last ?? '');
      case 'covered':
        return covered(call, size, sizeOf(last ?? ''));
      default:
        return refused(call, witness, { found, shown: shown.note, last, proof, asked });
    }
  },
});

function sizeOf(note: string): number {
  const parsed = parseNote(note);
  return (parsed === null ? null : parseCheckpoint(parsed.text))?.size ?? 0;
}

/** The trusted key that this head claims to be signed by; the first one where it claims none, which then finds so. */
function signerAmong(keys: readonly VerifierKey[], note: string): VerifierKey {
  const parsed = parseNote(note);
  const [check] = parsed === null ? [] : signatureChecks(parsed, keys);
  const key = check?.key ?? keys[0];
  if (key === undefined) throw new RangeError('no key');
  return key;
}

/** The proof that connects the last head signed with the one shown: out of the bundle itself, else from the server. */
async function proofBetween(
  call: Call<Options>,
  last: string | null,
  { note, beside }: ShownHead,
): Promise<{ readonly proof: readonly Uint8Array[]; readonly asked: 'not needed' | 'answered' | 'unreachable' }> {
  const [from = 0, to = 0] = [sizeOf(last ?? ''), sizeOf(note)].toSorted((one, other) => one - other);
  if (last === null || from === to || from === 0) return { proof: [], asked: 'not needed' };
  const text = parseNote(last)?.text;
  const own = beside.find((head) => parseNote(head.note)?.text === text);
  if (own !== undefined) return { proof: own.consistency, asked: 'answered' };
  try {
    const query = { from: String(from), to: String(to) };
    const { proof } = await callServer(call, routes.logConsistency, { query });
    return { proof: proof.map(fromHex).filter((node) => node !== null), asked: 'answered' };
  } catch (error) {
    if (error instanceof Unreachable) return { proof: [], asked: 'unreachable' };
    if (error instanceof Refusal) return { proof: [], asked: 'answered' };
    throw error;
  }
}

function signed({ cosigner }: WitnessFolder, heads: SignedHeads, note: string): string {
  const parsed = parseNote(note);
  if (parsed === null) throw new RangeError('no note');
  const [text, logLine] = [parsed.text, note.slice(parsed.text.length + 1)];
  const line = cosignatureLine(text, cosigner, Math.floor(Date.now() / 1000));
  const countersigned = `${text}\n${logLine}${line}`;
  heads.keep(sizeOf(note), countersigned);
  return countersigned;
}

async function finish(
  call: Call<Options>,
  { cosigner, path }: WitnessFolder,
  found: WitnessFinding,
  note: string,
): Promise<Exit> {
  const [size, key] = [sizeOf(note), formatWitnessKey(cosigner.key)];
  call.say(
    found === 'same'
      ? { zh: `第 ${size} 条为止的末端先前已经加签。`, en: `The head of ${size} entries was countersigned before.` }
      : {
          zh: `已对第 ${size} 条为止的末端加签，留存在 ${path}。`,
          en: `Countersigned the head of ${size} entries; kept in ${path}.`,
        },
  );
  const file = call.text('out');
  if (file !== undefined)
    await writeFile(file, note).catch((error: NodeJS.ErrnoException) => {
      throw refusedFor(
        `已加签，但没有存到 ${file}（${error.code}）；再执行一次可再得。`,
        `Countersigned, but not written to ${file} (${error.code}); the same call gives it again.`,
      );
    });
  const sent = call.has('send') ? await send(call, key, note) : null;
  if (call.has('json')) call.out(JSON.stringify({ finding: found, size, key, note, sent }, null, 2));
  else if (file === undefined) call.out(note.trimEnd());
  return 0;
}

/** The place of its entry, from 0; null where the server has kept it already. */
async function send(call: Call<Options>, key: string, note: string): Promise<number | null> {
  try {
    const { index } = await callServer(call, routes.countersign, { body: { key, note } });
    call.say({ zh: `服务器已收存，入册第 ${index + 1} 条。`, en: `The server keeps it, as entry ${index + 1}.` });
    return index;
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.findings?.[0]?.code !== 'field.duplicate') throw error;
    call.say({ zh: '服务器先前已经收存。', en: 'The server has kept it already.' });
    return null;
  }
}

function covered(call: Call<Options>, size: number, signedSize: number): Exit {
  call.say({
    zh: `这是第 ${size} 条为止的末端；您已加签到第 ${signedSize} 条，并已验证前后一致，无须再签。`,
    en: `This is the head of ${size} entries; you countersigned ${signedSize}, and it was verified that the one continues the other: nothing to sign.`,
  });
  if (call.has('json')) call.out(JSON.stringify({ finding: 'covered', size, signed: signedSize }, null, 2));
  return 0;
}

type Refused = Exclude<WitnessFinding, 'first' | 'grown' | 'same' | 'covered'>;

const refusalWords: Readonly<Record<Refused, Bilingual>> = {
  convicted: {
    zh: '拒绝加签：登记册签过两部不能并存的历史。两份末端都有它的签名，合起来就是证明。',
    en: 'Refused: the log signed two histories that cannot both be. Both heads bear its signature; together they are the proof.',
  },
  'rolled-back': {
    zh: '拒绝加签：登记册的最新末端比您加签过的还短，已被倒退。两份末端都有它的签名。',
    en: 'Refused: the newest head of the log is shorter than one that you countersigned; it was set back. Both heads bear its signature.',
  },
  unproved: {
    zh: '拒绝加签：没有证明能把它与您加签过的末端连起来。请登记册的管理者给出一致性证明；给不出的，执行 ./dengwen log fsck --since 即见分晓。',
    en: 'Refused: no proof connects it with the head that you countersigned. Ask whoever keeps the log for one; where there is none, ./dengwen log fsck --since settles it.',
  },
  unreadable: { zh: '拒绝加签：这不是登记册的末端。', en: 'Refused: this is no head of a log.' },
  'not-signed': {
    zh: '拒绝加签：您信任的公钥没有签过这份末端。',
    en: 'Refused: the key that you trust did not sign this head.',
  },
  'other-log': { zh: '拒绝加签：这是另一登记册的末端。', en: 'Refused: this is the head of another log.' },
};

interface Refusing {
  readonly found: Refused;
  readonly shown: string;
  readonly last: string | null;
  readonly proof: readonly Uint8Array[];
  readonly asked: 'not needed' | 'answered' | 'unreachable';
}

/** Says why, loudly, and keeps both heads: from here on they are what convicts. */
function refused(call: Call<Options>, witness: WitnessFolder, { found, shown, last, proof, asked }: Refusing): Exit {
  call.say(refusalWords[found]);
  let kept: string | null = null;
  if (last !== null && (found === 'convicted' || found === 'rolled-back' || found === 'unproved')) {
    const name = `${sizeOf(last)}-${sizeOf(shown)}-${toHex(nodeHash(utf8(shown))).slice(0, 8)}`;
    kept = witness.keepProof(name, {
      'countersigned.txt': last,
      'shown.txt': shown,
      'nodes.txt': proof.map((node) => `${toHex(node)}\n`).join(''),
    });
    call.say({ zh: `两份末端留存在 ${kept}，请勿删除。`, en: `Both heads are kept in ${kept}; do not remove them.` });
  }
  if (call.has('json')) call.out(JSON.stringify({ finding: found, kept }, null, 2));
  return found === 'unproved' && asked === 'unreachable' ? 3 : 1;
}
