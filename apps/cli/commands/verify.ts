import { X509Certificate } from 'node:crypto';
import { shownPosition } from '#words/identifiers.ts';
import type { AlgorithmEndings } from '#evidence/timestamp-algorithms.ts';
import { asInstant, milliseconds, parseInstant } from '#words/instant.ts';
import type { Instant } from '#words/instant.ts';
import { lineOf } from '#words/finding-words.ts';
import type { Bilingual, Language } from '#words/language.ts';
import { receiptFindingWords, receiptItemWords, verdictWords } from '#ledger/receipt-words.ts';
import { parseTlogPolicy } from '#ledger/tlog-policy.ts';
import type { TlogPolicy } from '#ledger/tlog-policy.ts';
import type { VerifierKey } from '#ledger/verifier-key.ts';
import { formatVerifierKey } from '#ledger/verifier-key.ts';
import type { ReceiptReport, Verdict } from '#ledger/verify-receipt.ts';
import { receiptItems, verifyReceipt } from '#ledger/verify-receipt.ts';
import { nodeHash } from '#platform/store/log/append.ts';
import { nodeVerify } from '#platform/store/log/signer.ts';

import type { Call, Exit } from '../command.ts';
import { command } from '../command.ts';
import { wrongUsage } from '../failure.ts';
import { bytesOf, onePaper } from '../read-file.ts';
import { beginsAsBundle, bundleJson, bundleText, verifyBundleFile } from '../verify-bundle.ts';
import { trustedKeys, witnessesOf } from '../trusted-keys.ts';
import type { Trusted } from '../trusted-keys.ts';

const exits: Readonly<Record<Verdict, Exit>> = { verified: 0, failed: 1, 'not checked': 3 };

export const verify = command({
  usage: 'verify RECEIPT|BUNDLE [--key FILE] [--witness FILE] [--policy FILE] [--root FILE] [--at INSTANT] [--json]',
  words: {
    zh: '离线检验回执或证据包：登记了什么、在第几条、由谁的公钥签名，证据是否改动',
    en: 'Verify a receipt or a bundle offline: what was entered, where, signed by whose key, and whether it was altered',
  },
  options: {
    key: { value: 'FILE', words: { zh: '您信任的登记册公钥', en: 'The log key that you trust' } },
    witness: {
      value: 'FILE',
      multiple: true,
      words: {
        zh: '您从见证人本人取得的公钥，每行一个，用于证据包',
        en: 'Keys as the witnesses themselves gave them to you, one a line, for bundles',
      },
    },
    policy: {
      value: 'FILE',
      words: {
        zh: '您信任谁：登记册、见证人和所需人数（C2SP tlog-policy），用于证据包',
        en: 'Whom you trust: logs, witnesses and their quorum (C2SP tlog-policy), for bundles',
      },
    },
    root: {
      value: 'FILE',
      multiple: true,
      words: {
        zh: '您信任的授时机构的根证书（PEM 或 DER）',
        en: 'The root of a timestamp authority that you trust (PEM or DER)',
      },
    },
    at: {
      value: 'INSTANT',
      words: {
        zh: '以这一时刻为准判断时间戳的证书是否到期，如 2040-01-01T00:00:00.000Z（缺省为现在）',
        en: 'Judge whether a timestamp’s certificates have ended at this instant, such as 2040-01-01T00:00:00.000Z (default: now)',
      },
    },
    'algorithm-ends': {
      value: 'NAME=INSTANT',
      multiple: true,
      words: {
        zh: '您自某时刻起不再认可的时间戳算法（sha256、sha384、sha512、sm3、rsa、ecdsa）',
        en: 'An algorithm of timestamps on which you no longer rely from an instant on (sha256, sha384, sha512, sm3, rsa, ecdsa)',
      },
    },
    json: { words: { zh: '以 JSON 输出', en: 'As JSON' } },
  },
  notes: [
    {
      zh: '公钥依次取自 --key、环境变量 DENGWEN_LOG_KEY（公钥本身或其文件）、本机数据目录的 log-key.txt，并说明用了哪一个；回执里的公钥只是自称。',
      en: 'The key is taken from --key, else DENGWEN_LOG_KEY (the key itself or its file), else log-key.txt of this folder’s data, and which is said; a key inside a receipt is only claimed.',
    },
    {
      zh: '退出码：0 已验证，1 未通过，2 用法不对或文件打不开，3 未检验（没有可信的公钥，或缺少要检验的内容）。',
      en: 'Exit codes: 0 verified, 1 failed, 2 wrong usage or a file that cannot be opened, 3 not checked (no trusted key, or what was to be checked is not there).',
    },
  ],
  arguments: [1, 1],
  async run(call) {
    const [path = '-'] = call.positionals;
    const trusted = await trustedKeys(call);
    if (path !== '-' && (await beginsAsBundle(path))) return bundle(call, path, trusted);
    const file = await bytesOf(path, call.input, 2 * onePaper, 2);
    const report = verifyReceipt(file, { keys: trusted.keys, hash: nodeHash, verify: nodeVerify });
    call.out(
      call.has('json') ? JSON.stringify(inJson(report, trusted), null, 2) : inText(report, trusted, call.language),
    );
    return exits[report.verdict];
  },
});

async function bundle(
  call: Call<'key' | 'witness' | 'policy' | 'root' | 'at' | 'algorithm-ends' | 'json'>,
  path: string,
  { from, keys }: Trusted,
): Promise<Exit> {
  const policyFile = call.text('policy');
  const policy = policyFile === undefined ? null : await policyOf(policyFile, call.input);
  const source = policyFile === undefined ? from : `--policy ${policyFile}`;
  // Who gives a policy trusts by that alone: a key found lying about must not widen it.
  const trust = { logs: policy === null ? keys : [], witnesses: await witnessesOf(call), policy };
  const timestamps = {
    trust: { roots: await rootsOf(call), policies: null, endings: endingsOf(call.texts('algorithm-ends')) },
    now: milliseconds(instantOf(call.text('at') ?? asInstant(new Date()), '--at')),
  };
  const report = await verifyBundleFile(path, trust, timestamps);
  call.out(
    call.has('json') ? JSON.stringify(bundleJson(report, source), null, 2) : bundleText(report, source, call.language),
  );
  return exits[report.verdict];
}

/** @throws Failure (usage) for a file that is no certificate */
async function rootsOf({ texts, input }: Pick<Call<'root'>, 'texts' | 'input'>): Promise<readonly Uint8Array[]> {
  const roots: Uint8Array[] = [];
  for (const file of texts('root')) {
    const bytes = Buffer.from(await bytesOf(file, input, onePaper, 2));
    try {
      roots.push(new Uint8Array(new X509Certificate(bytes).raw));
    } catch {
      throw wrongUsage(`${file}：不是证书。`, `${file}: this is no certificate.`);
    }
  }
  return roots;
}

/** @throws Failure (usage) */
function instantOf(written: string, option: string): Instant {
  const read = parseInstant(written);
  if (!read.ok) throw wrongUsage(`${option}：${written} 不是时刻。`, `${option}: ${written} is no instant.`);
  return read.value;
}

const endable = ['sha256', 'sha384', 'sha512', 'sm3', 'rsa', 'ecdsa'] as const;

/** @throws Failure (usage) for an algorithm that no timestamp is made with here */
function endingsOf(written: readonly string[]): AlgorithmEndings {
  return Object.fromEntries(
    written.map((one) => {
      const [named = '', at = ''] = one.split('=');
      const algorithm = endable.find((known) => known === named);
      if (algorithm === undefined)
        throw wrongUsage(
          `--algorithm-ends：没有 ${named} 这种算法。`,
          `--algorithm-ends: there is no algorithm ${named}.`,
        );
      return [algorithm, milliseconds(instantOf(at, '--algorithm-ends'))];
    }),
  );
}

/** @throws Failure (usage) naming the line at which it stops being a policy */
async function policyOf(file: string, input: Call['input']): Promise<TlogPolicy> {
  const read = parseTlogPolicy(nodeHash, Buffer.from(await bytesOf(file, input, onePaper, 2)).toString('utf8'));
  if (read.ok) return read.policy;
  throw wrongUsage(
    `${file}：第 ${read.line} 行不是信任策略（${read.code}）。`,
    `${file}: line ${read.line} is no trust policy (${read.code}).`,
  );
}

function inJson({ verdict, items, findings, defects, receipt, key }: ReceiptReport, { from }: Trusted): object {
  return {
    verdict,
    items,
    findings,
    defects,
    key: { from, used: key === null ? null : formatVerifierKey(key), claimed: receipt?.claimedKey ?? null },
    // Only with the verdict `verified` is this more than what the file says.
    states:
      receipt === null
        ? null
        : {
            act: receipt.entry.act,
            at: receipt.entry.at,
            case: receipt.entry.case,
            organ: receipt.entry.organ,
            index: receipt.index,
          },
  };
}

const marks: Readonly<Record<Verdict, string>> = { verified: '●', failed: '☒', 'not checked': '◌' };

function inText(
  { verdict, items, findings, defects, receipt, key }: ReceiptReport,
  { from }: Trusted,
  language: Language,
): string {
  const zh = language === 'zh';
  const says = ({ found, remedy }: { readonly found: Bilingual; readonly remedy: Bilingual }): string =>
    `${found[language]}${zh ? '。' : '. '}${remedy[language]}`;
  return [
    `${marks[verdict]} ${verdictWords[verdict][language]}`,
    ...receiptItems.flatMap((item) => [
      `  ${marks[items[item]]} ${receiptItemWords[item][language]}　${verdictWords[items[item]][language]}`,
      ...findings.filter((one) => one.item === item).map(({ code }) => `      ${says(receiptFindingWords[code])}`),
    ]),
    ...defects.map((defect) => `      ${defect.at === '' ? '/' : defect.at}  ${lineOf(defect, language)}`),
    ...(receipt === null ? [] : [stated(receipt, verdict, zh)]),
    keyLine(from, key, receipt?.claimedKey ?? null, zh),
  ].join('\n');
}

function stated({ entry, index }: NonNullable<ReceiptReport['receipt']>, verdict: Verdict, zh: boolean): string {
  const claimed = verdict === 'verified' ? '' : zh ? '（回执自称）' : ' (claimed)';
  return zh
    ? `  第 ${shownPosition(index)} 条　${entry.act}　${entry.at}　${entry.organ}${claimed}`
    : `  Entry ${shownPosition(index)}  ${entry.act}  ${entry.at}  ${entry.organ}${claimed}`;
}

function keyLine(from: string | null, key: VerifierKey | null, claimed: string | null, zh: boolean): string {
  if (from === null)
    return zh
      ? `  没有可信的公钥；回执自称 ${claimed ?? '（不详）'}`
      : `  No trusted key at hand; the receipt claims ${claimed ?? '(none)'}`;
  if (key === null) return zh ? `  公钥取自 ${from}，与回执的不同` : `  Key from ${from}; the receipt’s is another`;
  return zh ? `  公钥 ${key.name}，取自 ${from}` : `  Key ${key.name}, from ${from}`;
}
