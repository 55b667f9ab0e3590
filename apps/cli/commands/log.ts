import { join } from 'node:path';
import { entryIndex, shownPosition } from '#words/identifiers.ts';
import type { Bilingual, Language } from '#words/language.ts';
import { formatVerifierKey } from '#ledger/verifier-key.ts';
import { dataFolderPath } from '#platform/store/data-folder.ts';
import type { AuditCode, AuditReport, ReadLogFile } from '#platform/store/log/audit.ts';
import { auditLog } from '#platform/store/log/audit.ts';
import { openLogFolder } from '#platform/store/log/log-files.ts';

import type { Exit } from '../command.ts';
import { command } from '../command.ts';
import { refusedFor, wrongUsage } from '../failure.ts';
import { bytesOf, onePaper } from '../read-file.ts';
import { trustedKeys } from '../trusted-keys.ts';

const exits: Readonly<Record<AuditReport['verdict'], Exit>> = { verified: 0, failed: 1, 'not checked': 3 };

export const log = command({
  usage: 'log fsck [FOLDER|ADDRESS] [--key FILE] [--since CHECKPOINT] [--json]',
  words: {
    zh: '逐条核对整部登记册：每一条、每一块哈希、签名的末端',
    en: 'Audit the whole log from its files: every entry, every tile of hashes, the signed head',
  },
  options: {
    key: { value: 'FILE', words: { zh: '您信任的登记册公钥', en: 'The log key that you trust' } },
    since: {
      value: 'CHECKPOINT',
      words: { zh: '您早先留存的末端：登记册须由它长成', en: 'A head that you kept: the log must have grown from it' },
    },
    json: { words: { zh: '以 JSON 输出', en: 'As JSON' } },
  },
  notes: [
    {
      zh: '登记册是一组静态文件（C2SP tlog-tiles），取自目录或网址（http…），缺省为本机数据目录。退出码：0 已验证，1 未通过，2 用法不对，3 未检验（没有可信的公钥）。',
      en: 'The log is a set of static files (C2SP tlog-tiles) in a folder or at an address (http…), by default this folder’s data. Exit codes: 0 verified, 1 failed, 2 wrong usage, 3 not checked (no trusted key).',
    },
  ],
  arguments: [1, 2],
  async run(call) {
    const [what, from] = call.positionals;
    if (what !== 'fsck') throw wrongUsage(`log 没有 ${what}；有：fsck。`, `log has no ${what}; it has: fsck.`);
    const trusted = await trustedKeys(call);
    const since = call.text('since');
    const earlier = since === undefined ? {} : { earlier: await bytesOf(since, call.input, onePaper, 2) };
    const place = from ?? join(dataFolderPath(call.environment), 'log');
    const report = await auditLog(readerOf(place), { keys: trusted.keys, ...earlier });
    call.out(
      call.has('json')
        ? JSON.stringify(
            { ...report, log: place, key: { from: trusted.from, keys: trusted.keys.map(formatVerifierKey) } },
            null,
            2,
          )
        : inText(report, place, trusted.from, call.language),
    );
    return exits[report.verdict];
  },
});

/** Reads from an address or a folder. A server that answers otherwise than "not there" ends the audit: nothing is known. */
function readerOf(place: string): ReadLogFile {
  if (!/^https?:\/\//.test(place)) return openLogFolder(place).read;
  return async (path) => {
    const response = await fetch(`${place.replace(/\/$/, '')}/${path}`);
    if (response.status === 404) return null;
    if (!response.ok)
      throw refusedFor(`${path}：服务器答复 ${response.status}。`, `${path}: the server answered ${response.status}.`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

const codeWords: Readonly<Record<AuditCode, Bilingual>> = {
  'file-missing': { zh: '没有这个文件', en: 'the file is missing' },
  'file-malformed': { zh: '文件残缺或不合格式', en: 'the file is cut off or malformed' },
  'signature-wrong': { zh: '签名不对', en: 'the signature is wrong' },
  'signature-unknown': {
    zh: '没有可信的公钥签过；用 --key 指明公钥',
    en: 'no trusted key has signed it; name the key with --key',
  },
  'entry-malformed': { zh: '条目不合格式', en: 'an entry is malformed' },
  'tile-differs': { zh: '与条目算出的哈希不符', en: 'differs from the hashes of the entries' },
  'root-differs': { zh: '签名的根与条目算出的不符', en: 'the signed root differs from that of the entries' },
  'set-back': {
    zh: '比留存的末端还短：登记册被倒退',
    en: 'is shorter than the head that was kept: the log was set back',
  },
  'history-differs': {
    zh: '留存的末端不在这部登记册的历史里：历史被改写，两份末端一并留存即为凭证',
    en: 'the head that was kept is not in this log’s history: keep both heads, they are the proof',
  },
};

const verdicts: Readonly<Record<AuditReport['verdict'], Bilingual>> = {
  verified: { zh: '● 已验证', en: '● Verified' },
  failed: { zh: '☒ 未通过', en: '☒ Failed' },
  'not checked': { zh: '◌ 未检验', en: '◌ Not checked' },
};

function inText(
  { verdict, size, findings }: AuditReport,
  place: string,
  keyFrom: string | null,
  language: Language,
): string {
  const zh = language === 'zh';
  return [
    `${verdicts[verdict][language]}　${zh ? `登记册 ${size} 条` : `a log of ${size} entries`}　${place}`,
    ...findings.map(({ item, code, index }) => {
      const at =
        index === undefined
          ? ''
          : zh
            ? `（第 ${shownPosition(entryIndex(index))} 条）`
            : ` (entry ${shownPosition(entryIndex(index))})`;
      return `  ${item}${at}  ${codeWords[code][language]}`;
    }),
    keyFrom === null
      ? zh
        ? '  没有可信的公钥'
        : '  No trusted key at hand'
      : zh
        ? `  公钥取自 ${keyFrom}`
        : `  Key from ${keyFrom}`,
  ].join('\n');
}
