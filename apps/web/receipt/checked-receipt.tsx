import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import { receiptFindingWords } from '#ledger/receipt-words.ts';
import type { ReceiptReport } from '#ledger/verify-receipt.ts';
import { useAnswer } from '../client/answer.ts';
import { LinkButton } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { Waiting } from '../parts/message.tsx';
import { Receipt, type ReceiptState } from '../parts/receipt.tsx';
import { useReading } from '../texts/language.tsx';
import type { Language } from '#words/language.ts';
import { checkReceipt, keysIn } from './check.ts';
import { download, receiptBytes } from './file.ts';

/** A receipt, checked on this device with the key that the log publishes before it is drawn. */
export function CheckedReceipt({ receipt, name }: { readonly receipt: string; readonly name: string }): ReactNode {
  const { texts, language } = useReading();
  const head = useAnswer(routes.logHead, { params: {}, query: {} });
  const bytes = receiptBytes(receipt);
  const checked = useQuery({
    queryKey: ['checked', name, head.data?.key ?? null],
    queryFn: () => checkReceipt(bytes, keysIn(head.data?.key ?? '')),
    enabled: !head.isPending,
    staleTime: Infinity,
  });
  if (checked.isError) return <Fault error={checked.error} />;
  if (checked.data === undefined) return <Waiting doing={texts.case.receiptLoading} />;
  const { receipt: read, checkpoint } = checked.data;
  if (read === null) return <Fault error={new Error('receipt')} />;
  return (
    <Receipt
      index={read.index}
      digest={read.entry.commitment}
      state={stateOf(checked.data, language)}
      checkpoint={checkpoint === null ? null : checkpoint.size}
      nodes={read.inclusion.length}
      actions={
        <>
          <LinkButton onPress={() => download(`${name}.json`, bytes)}>{texts.receipt.download}</LinkButton>
          {'　'}
          <Link to="/verify">{texts.receipt.how}</Link>
        </>
      }
    />
  );
}

export function stateOf({ verdict, findings }: ReceiptReport, language: Language): ReceiptState {
  const said = findings
    .map(({ code }) => receiptFindingWords[code].found[language])
    .join(language === 'zh' ? '；' : '; ');
  switch (verdict) {
    case 'verified':
      return { kind: 'verified' };
    case 'failed':
      return { kind: 'failed', step: said };
    case 'not checked':
      return { kind: 'unchecked', why: said };
  }
}
