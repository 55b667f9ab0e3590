import { createHash, randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { kindIds } from '#screening/kind.ts';
import type { Ladder } from '#screening/figures/ladder.ts';
import type { Screening } from '#screening/report.ts';
import type { RowClass } from '#screening/scanner.ts';
import { reportScheme, writeReport } from '#screening/write-report.ts';
import { referenceEngine } from '#platform/screening/run/engine.ts';
import type { Engine } from '#platform/screening/run/engine.ts';
import { screen as screenData } from '#platform/screening/run/screen.ts';
import type { ScreeningRequest } from '#platform/screening/run/request.ts';
import { parseDay, shanghaiDay } from '#words/day.ts';
import type { Day } from '#words/day.ts';
import { asInstant } from '#words/instant.ts';
import type { Language } from '#words/language.ts';

import { fastEngine } from '../../../tools/engine-build.ts';
import { command } from '../command.ts';
import type { Call, Exit } from '../command.ts';
import { wrongUsage } from '../failure.ts';
import { exhibitNumber } from '../exhibit-number.ts';
import { resumable } from '../resumable.ts';
import { progressLines } from '../screening-progress.ts';
import { withinMemory } from '../within-memory.ts';

type Option =
  | 'json'
  | 'scan-only'
  | 'core'
  | 'leaked-on'
  | 'key-file'
  | 'exhibit'
  | 'threads'
  | 'engine'
  | 'resume'
  | 'on';

export const screen = command<Option>({
  usage:
    'screen FILE|DIR… [--json] [--scan-only] [--leaked-on DAY] [--key-file FILE] [--exhibit N] [--threads N] [--resume DIR]',
  words: {
    zh: '筛查数据集：有哪些个人信息、多少条真伪与重复、涉及多少人、从哪里来',
    en: 'Screen a data set: what personal information, how much of it false or duplicate, how many people, from where',
  },
  options: {
    json: { words: { zh: '以 JSON 输出', en: 'As JSON' } },
    'scan-only': {
      words: { zh: '只数各种类，不计人数、重复和地区', en: 'Only the kinds: no persons, duplicates or places' },
    },
    core: {
      words: {
        zh: '只找证件号、手机号、邮箱和银行卡，按行找，不看列，快一倍以上',
        en: 'Only identity numbers, mobiles, e-mails and cards, by lines and not by columns, in less than half the time',
      },
    },
    'leaked-on': {
      value: 'DAY',
      words: {
        zh: '泄露之日，据以判断未满十四周岁；不给就不判断',
        en: 'Day of the leak, for who was under 14; absent: not known',
      },
    },
    'key-file': {
      value: 'FILE',
      words: {
        zh: '摘要所用密钥的文件；不给就用一次性密钥',
        en: 'File of the key that values are digested under; absent: one for this run only',
      },
    },
    exhibit: {
      value: 'N',
      words: {
        zh: '作为第 N 号证据在元组数据库里计数，不占本机内存，可再用 overlap 比对；须有 --key-file',
        en: 'Counted as exhibit N in the tuple database instead of in memory, for overlap later; with --key-file',
      },
    },
    threads: {
      value: 'N',
      words: { zh: '扫描线程数，0 为不另开线程', en: 'Threads that scan; 0: none beside this one' },
    },
    engine: {
      value: 'NAME',
      words: {
        zh: 'wasm（默认）或 reference（逐字核对用，慢）',
        en: 'wasm (default), or reference (to check it by, slow)',
      },
    },
    resume: {
      value: 'DIR',
      words: {
        zh: '把进度记在此目录（空的，或尚不存在的）；中断后用同样的参数再运行就接着来',
        en: 'Notes in this folder (empty, or not there yet) how far it is; run again the same way after a stop, it goes on',
      },
    },
    on: { value: 'DAY', words: { zh: '阶梯按哪一天的法律', en: 'The law of which day the ladders take' } },
  },
  notes: [
    {
      zh: 'FILE 可以是 CSV、JSONL、SQL 转储、XLSX、日志、文本，及其 zip、tar、gz、zst；按内容识别，不看文件名。输出只有计数，没有原文。',
      en: 'FILE may be CSV, JSONL, an SQL dump, XLSX, a log, text, and zip, tar, gz or zst of them, told by content and not by name. The output holds counts, no clear text.',
    },
    {
      zh: `种类名：${kindIds.join('、')}。found = valid + invalid；duplicate 是有效值再次出现的次数，--scan-only 时为 null。`,
      en: `Kinds: ${kindIds.join(', ')}. found = valid + invalid; duplicate is how often a valid value came again, null under --scan-only.`,
    },
    {
      zh: 'persons：identityNumbers 不同的证件号数，least 共用号码者也合并，linked 不合并共用者（最可能），most 每行只认一个号码，none 没有任何号码的行；docs/screening.md 有规则。',
      en: 'persons: identityNumbers distinct identity numbers; least, with shared identifiers merging; linked, without (the likeliest); most, one key a row; none, rows without any. The rules: docs/screening.md.',
    },
    {
      zh: 'ladder：刑事阶梯（现行，仅供参考）和建议的「众多」阶梯（不是现行法），--scan-only 时为 null。',
      en: 'ladder: the criminal ladder in force, a reference, and the proposed one of many, which is no law; null under --scan-only.',
    },
    {
      zh: '--exhibit：号码超出本机内存（约 2.5 亿个）或要比对多份数据时用。元组数据库是内置的（先运行 npm run chdb，数据留在数据目录的 tuples 里）或 CLICKHOUSE_URL 所指的；只存摘要，不存原文。要互相比对的证据须用同一个密钥文件。一个编号只能用一次，中断的也算；同一数据库同时只运行一个命令。',
      en: '--exhibit is for more numbers than memory holds (some 250 million), or to compare data sets. The tuple database is the embedded one (npm run chdb first; it stays in tuples of the data folder) or that of CLICKHOUSE_URL; it holds digests, no clear text. All exhibits to be compared need the same key file. A number is used once, even where a run broke off; one command at a time in one database.',
    },
    {
      zh: '--json 的报告可以在起诉页面「多少人」处交入：在本机读，逐项写入诉状，来源是这份报告。',
      en: 'A report by --json may be handed in on the page of filing, at “how many”: it is read on the device, and its facts are taken over with the report as their source.',
    },
    {
      zh: '退出码：0 已读；1 什么都没有读到，或中途被停止（Ctrl-C、SIGTERM），或没有算完；2 用法不对。没读到的写在 unread 里。',
      en: 'Exit codes: 0 read; 1 nothing could be read, it was stopped midway (Ctrl-C, SIGTERM), or it could not finish; 2 wrong usage. What was not read is said under unread.',
    },
  ],
  arguments: [1, 10_000],
  async run(call): Promise<Exit> {
    const stopping = new AbortController();
    const stop = (): void => stopping.abort();
    for (const signal of signals) process.once(signal, stop);
    try {
      const exhibit = exhibitOption(call);
      const request = await requestOf(call, stopping.signal);
      const screening = await screened(call, exhibit, request);
      const on = dayOption(call, 'on') ?? shanghaiDay(asInstant(new Date()));
      const ladder = screening.persons === null ? null : await laddersOf(screening, on);
      call.out(call.has('json') ? writeReport(screening, ladder, on) : await textOf(screening, ladder, call.language));
      if (stopping.signal.aborted && !isWhole(screening)) return stopped(call);
      return screening.partCount === 0 && screening.unreadCount > 0 ? 1 : 0;
    } finally {
      for (const signal of signals) process.removeListener(signal, stop);
    }
  },
});

/** What asks a run to stop; the second time it ends at once. */
const signals = ['SIGINT', 'SIGTERM'] as const;

/** Whoever asks to stop while people are counted gets a report of all that was read. */
const isWhole = ({ unread, unreadCount }: Screening): boolean =>
  unreadCount === unread.length && unread.every(({ reason }) => reason !== 'cancelled');

function stopped(call: Call<Option>): Exit {
  const goesOn = call.text('resume') !== undefined;
  call.say({
    zh: `已按要求停止，报告只有停止前读到的部分。${goesOn ? '用同样的参数再运行就接着来。' : ''}`,
    en: `Stopped as asked: the report has only what was read before.${goesOn ? ' Run again the same way, and it goes on.' : ''}`,
  });
  return 1;
}

// What only some calls need is loaded by those: to count kinds takes none of it, and half the memory.
async function screened(call: Call<Option>, exhibit: number | null, request: ScreeningRequest): Promise<Screening> {
  if (exhibit === null) return resumable(() => withinMemory(() => screenData(request)));
  const { screenedAsExhibit } = await import('../screen-exhibit.ts');
  return screenedAsExhibit(call, exhibit, request);
}

async function textOf(screening: Screening, ladder: Ladder | null, language: Language): Promise<string> {
  const { screeningText } = await import('../screening-text.ts');
  return screeningText(screening, ladder, language);
}

async function classesOfRows(): Promise<readonly RowClass[]> {
  const { rowClasses } = await import('#screening/classes/row-classes.ts');
  const { ladderSchemes } = await import('#law/proposals/ladder-schemes.ts');
  const { kinds } = await import('#screening/kinds.ts');
  return rowClasses(ladderSchemes[reportScheme], kinds);
}

async function laddersOf(screening: Screening, on: Day): Promise<Ladder> {
  const { ladderOf } = await import('#screening/figures/ladder.ts');
  const { kinds } = await import('#screening/kinds.ts');
  return ladderOf(screening, { on, kinds, scheme: reportScheme });
}

function exhibitOption(call: Call<Option>): number | null {
  const named = call.text('exhibit');
  if (named === undefined) return null;
  if (!call.has('key-file'))
    throw wrongUsage(
      '--exhibit 要与 --key-file 同用：要互相比对的证据，摘要须用同一个密钥。',
      '--exhibit needs --key-file: exhibits to be compared are digested under one key.',
    );
  if (call.has('scan-only') || call.has('resume'))
    throw wrongUsage(
      '--exhibit 不能与 --scan-only 或 --resume 同用。',
      '--exhibit does not go with --scan-only or --resume.',
    );
  return exhibitNumber(named);
}

async function requestOf(call: Call<Option>, signal: AbortSignal): Promise<ScreeningRequest> {
  const leakedOn = dayOption(call, 'leaked-on') ?? null;
  const key = await keyOf(call);
  const engine = await engineOf(call);
  const resumption = call.text('resume');
  const size = await sizeOf(call.positionals);
  if (resumption !== undefined && !call.has('key-file'))
    throw wrongUsage(
      '--resume 要与 --key-file 同用：密钥不同就接不上。',
      '--resume needs --key-file: under another key nothing can go on.',
    );
  return {
    sources: call.positionals,
    size: size.bytes,
    key,
    leakedOn,
    rowClasses: call.has('scan-only') ? [] : await classesOfRows(),
    countsOnly: call.has('scan-only'),
    engine,
    core: call.has('core'),
    threads: threadsOf(call),
    spillFolder: tmpdir(),
    resumption:
      resumption === undefined
        ? null
        : {
            folder: resumption,
            order: digestOf([
              call.positionals,
              size,
              key.toString('hex'),
              leakedOn,
              call.has('scan-only'),
              call.has('core'),
              engine.tablesRead,
            ]),
          },
    signal,
    onProgress: progressLines(call.say),
  };
}

const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

function dayOption({ text }: Pick<Call<Option>, 'text'>, name: 'leaked-on' | 'on') {
  const named = text(name);
  if (named === undefined) return undefined;
  const read = parseDay(named);
  if (!read.ok) throw wrongUsage(`--${name} ${named} 不是日期。`, `--${name} ${named} is no day.`, read.problems);
  return read.value;
}

/** 16 bytes out of whatever the file holds. @throws Failure (usage) for fewer than 16 */
async function keyOf({ text, input }: Pick<Call<Option>, 'text' | 'input'>): Promise<Buffer> {
  const file = text('key-file');
  if (file === undefined) return randomBytes(16);
  const { bytesOf, onePaper } = await import('../read-file.ts');
  const held = await bytesOf(file, input, onePaper, 2);
  if (held.length < 16)
    throw wrongUsage(`${file}：密钥文件至少要有 16 字节。`, `${file}: a key file has at least 16 bytes.`);
  return createHash('sha256').update(held).digest().subarray(0, 16);
}

async function engineOf({ text }: Pick<Call<Option>, 'text'>): Promise<Engine> {
  const named = text('engine') ?? 'wasm';
  if (named === 'wasm') return fastEngine();
  if (named === 'reference') {
    const { screeningTables } = await import('#reference/screening-tables.ts');
    const { tables, sources } = screeningTables();
    return referenceEngine(tables, sources);
  }
  throw wrongUsage('--engine 只有 wasm 和 reference。', '--engine is wasm or reference.');
}

const mostThreads = 64;

function threadsOf({ text }: Pick<Call<Option>, 'text'>): number {
  const named = text('threads');
  if (named === undefined) return Math.min(availableParallelism(), 8);
  const count = Number(named);
  if (!/^\d+$/.test(named) || count > mostThreads)
    throw wrongUsage(`--threads 是 0 到 ${mostThreads} 的数字。`, `--threads is a number from 0 to ${mostThreads}.`);
  return count;
}

/** Bytes of the files named; null where a folder is among them. @throws Failure (usage) for what is not there */
async function sizeOf(paths: readonly string[]): Promise<{ readonly bytes: number | null; readonly changed: number }> {
  let bytes: number | null = 0;
  let changed = 0;
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found === null) throw wrongUsage(`没有 ${path}。`, `There is no ${path}.`);
    bytes = bytes === null || !found.isFile() ? null : bytes + found.size;
    changed = Math.max(changed, found.mtimeMs);
  }
  return { bytes, changed };
}
