import { writeFile } from 'node:fs/promises';
import type { ActAnswer } from '#contract/shapes/case.ts';
import type { Language } from '#words/language.ts';

import type { Call } from './command.ts';
import { refusedFor } from './failure.ts';

/** Options that every command that acts takes. */
export const actOptions = {
  key: {
    value: 'UUID',
    words: { zh: '提交键；同一键再试不会重复', en: 'Idempotency key; trying again with the same cannot act twice' },
  },
  receipt: { value: 'OUT', words: { zh: '把回执存到这个文件', en: 'Write the receipt to this file' } },
  json: { words: { zh: '以 JSON 输出', en: 'As JSON' } },
} as const;

type ActCall = Pick<Call<keyof typeof actOptions>, 'text' | 'has' | 'out' | 'say' | 'language'>;

/** Says the key before the call goes out, so that a call without an answer can be repeated. */
export function sayKey({ say }: Pick<ActCall, 'say'>, key: string): void {
  say({
    zh: `提交键 ${key}（没有收到结果时，用 --key 再试，不会重复）`,
    en: `Key ${key} (without a result, try again with --key: it cannot act twice)`,
  });
}

/** Shows what an act answered, and keeps its receipt. */
export async function showAct(call: ActCall, answer: ActAnswer): Promise<void> {
  const file = call.text('receipt');
  if (file !== undefined) {
    // The receipt has one byte form; it is never written over another paper.
    await writeFile(file, answer.receipt, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      throw refusedFor(
        `已办妥，但回执没有存到 ${file}（${error.code}）；用同一提交键再试可再得回执。`,
        `Done, but the receipt was not written to ${file} (${error.code}); the same key gives it again.`,
      );
    });
  }
  call.out(call.has('json') ? JSON.stringify(answer, null, 2) : inText(answer, call.language));
  if (answer.replayed)
    call.say({
      zh: '这是先前同一次提交的结果，没有重复办理。要另办一次，请换一个 --key。',
      en: 'This is the result of the same call made before; nothing was done twice. To act anew, give another --key.',
    });
}

function inText(
  { act, filingNumber, caseNumber, caseNumberNote, stage, ref, entry, at, limits }: ActAnswer,
  language: Language,
): string {
  const zh = language === 'zh';
  return [
    `${filingNumber}　${stage}　${act}`,
    ...(caseNumber === null ? [] : [caseNumber]),
    ...(caseNumberNote === null ? [] : [caseNumberNote[language]]),
    zh ? `登记册第 ${entry + 1} 条　${at}` : `Entry ${entry + 1} of the log  ${at}`,
    `${ref.court} ${ref.case}`,
    ...limits.map(limitLine(language)),
  ].join('\n');
}

/** One time limit: what is due, when, and whether the day may still move. */
export function limitLine(language: Language): (limit: ActAnswer['limits'][number]) => string {
  const zh = language === 'zh';
  return ({ words, due, status, provisional }) =>
    `  ${due}${provisional ? (zh ? '（暂定）' : ' (provisional)') : ''}　${words[language]}　${status}`;
}
