import { receiptFindingWords, receiptItemWords } from '#ledger/receipt-words.ts';
import { receiptItems } from '#ledger/verify-receipt.ts';
import type { ReceiptReport } from '#ledger/verify-receipt.ts';
import { beijingSecond } from './beijing-time.ts';
import { element, pairs } from './element.ts';
import { answer, said, verdictLine, type Reading } from './reading.ts';
import { texts } from './texts.ts';

/** The report on a receipt, item by item. */
export function showReceipt({ verdict, items, findings, receipt }: ReceiptReport, reading: Reading): HTMLElement {
  const { say, language } = reading;
  const stop = language === 'zh' ? '。' : '. ';
  return element(
    'div',
    {},
    verdictLine(verdict, reading),
    element(
      'ul',
      { class: 'findings' },
      ...receiptItems.map((item) =>
        element(
          'li',
          {},
          answer(items[item], say(receiptItemWords[item])),
          ...findings
            .filter((one) => one.item === item)
            .map(({ code }) => {
              const { found, remedy } = receiptFindingWords[code];
              return element('p', {}, `${say(found)}${stop}${say(remedy)}${stop}`);
            }),
        ),
      ),
    ),
    receipt === null
      ? null
      : pairs([
          [say(texts.place), say(texts.nth).replace('{n}', String(receipt.index + 1))],
          [receipt.entry.act, said(texts.at, { at: beijingSecond(receipt.entry.at) }, reading)],
          [receipt.entry.organ, receipt.entry.case ?? ''],
        ]),
  );
}
