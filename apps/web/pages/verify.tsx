import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import { receiptFindingWords, receiptItemWords, verdictWords } from '#ledger/receipt-words.ts';
import { formatVerifierKey } from '#ledger/verifier-key.ts';
import { receiptItems, type ReceiptReport, type Verdict } from '#ledger/verify-receipt.ts';
import { useAnswer } from '../client/answer.ts';
import { PageTitle } from '../frame/title.tsx';
import { Fault } from '../parts/fault.tsx';
import { TextEntry } from '../parts/field.tsx';
import { FileDrop } from '../parts/file-drop.tsx';
import { Fingerprint, FingerprintPicture } from '../parts/fingerprint.tsx';
import { Answer, type AnswerKind } from '../parts/mark.tsx';
import { Pairs, Section } from '../parts/section.tsx';
import { checkReceipt, keysIn } from '../receipt/check.ts';
import { count, moment } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';
import './verify.css';

const signs: Readonly<Record<Verdict, AnswerKind>> = { verified: 'yes', failed: 'no', 'not checked': 'unknown' };

/** Anyone verifies a receipt here, on the own device, with a key of the own choice. */
export function Verify(): ReactNode {
  const { texts } = useReading();
  const t = texts.verify;
  const published = useAnswer(routes.logHead, { params: {}, query: {} }).data?.key;
  const [own, setOwn] = useState<string | null>(null);
  const key = own ?? published ?? '';
  const checking = useMutation({
    mutationFn: async (file: File) => checkReceipt(new Uint8Array(await file.arrayBuffer()), keysIn(key)),
  });
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} windowTitle={t.title} />
      <div className="verify-file">
        <FileDrop choose={t.choose} accept=".json,application/json" isMain onFile={(file) => checking.mutate(file)}>
          <span className="note">{t.drop}</span>
        </FileDrop>
      </div>
      <div className="measure verify-key">
        <TextEntry label={t.key} value={key} onChange={setOwn} hint={key === '' ? t.keyNone : t.keyNote} />
      </div>
      <div aria-live="polite">
        {checking.isError ? <Fault error={checking.error} /> : null}
        {checking.data === undefined ? null : <Report report={checking.data} />}
      </div>
    </>
  );
}

function Report({ report }: { readonly report: ReceiptReport }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.verify;
  const { verdict, receipt, findings } = report;
  const title = verdict === 'verified' ? t.verified : verdict === 'failed' ? t.failed : t.unchecked;
  const does = verdict === 'verified' ? t.verifiedDo : verdict === 'failed' ? t.failedDo : t.uncheckedDo;
  return (
    <Section title={<Answer answer={signs[verdict]}>{title}</Answer>}>
      <p className="second">{does}</p>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{t.step}</th>
            <th scope="col">{t.result}</th>
          </tr>
        </thead>
        <tbody>
          {receiptItems.map((item) => (
            <tr key={item}>
              <td>{receiptItemWords[item][language]}</td>
              <td>
                <Answer answer={signs[report.items[item]]}>{verdictWords[report.items[item]][language]}</Answer>
                {findings
                  .filter((finding) => finding.item === item)
                  .map(({ code }) => (
                    <p key={code}>
                      {receiptFindingWords[code].found[language]}
                      {language === 'zh' ? '。' : '. '}
                      {receiptFindingWords[code].remedy[language]}
                      {language === 'zh' ? '。' : '.'}
                    </p>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {receipt === null ? null : (
        <div className="verify-entry">
          <FingerprintPicture digest={receipt.entry.commitment} />
          <Pairs
            items={[
              [t.position, texts.receipt.entered(count(receipt.index + 1))],
              [t.act, receipt.entry.act],
              [t.organ, receipt.entry.organ],
              [t.at, moment(receipt.entry.at)],
              [
                t.keyClaimed,
                <span key="claimed" className="mono">
                  {receipt.claimedKey}
                </span>,
              ],
              [
                t.key,
                report.key === null ? null : (
                  <span key="used" className="mono">
                    {formatVerifierKey(report.key)}
                  </span>
                ),
              ],
            ]}
          />
          <Fingerprint digest={receipt.entry.commitment} />
        </div>
      )}
    </Section>
  );
}
