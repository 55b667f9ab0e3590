import { useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseView } from '#contract/shapes/case.ts';
import { useAnswer } from '../client/answer.ts';
import { Asked } from '../parts/asked.tsx';
import { Button } from '../parts/button.tsx';
import { Section } from '../parts/section.tsx';
import { CheckedReceipt } from '../receipt/checked-receipt.tsx';
import { useReading } from '../texts/language.tsx';

/** The receipt of the last act that this case shows; every other one is downloaded from its entry in the same way. */
export function OwnReceipt({ view }: { readonly view: CaseView }): ReactNode {
  const { texts, language } = useReading();
  const { ref, filingNumber } = view.summary;
  const own = view.entries.filter((entry) => entry.says !== null);
  const [index, pick] = useState<number | null>(null);
  const entry = own.find((one) => one.index === index) ?? own[0];
  const receipt = useAnswer(
    routes.receipt,
    { params: { ...ref, index: entry?.index ?? 0 }, query: {} },
    { when: entry !== undefined && view.reach === 'whole' },
  );
  if (entry === undefined || view.reach !== 'whole') return null;
  return (
    <Section
      title={texts.case.receiptOf(entry.words[language])}
      note={
        own.length < 2 ? undefined : (
          <span className="row screen-only">
            {own.map((one) => (
              <Button key={one.index} kind="small" onPress={() => pick(one.index)}>
                {`${one.index + 1}　${one.words[language]}`}
              </Button>
            ))}
          </span>
        )
      }
    >
      <Asked of={receipt} doing={texts.case.receiptLoading}>
        {(answer) => <CheckedReceipt receipt={answer.receipt} name={`receipt-${filingNumber}-${entry.index + 1}`} />}
      </Asked>
    </Section>
  );
}
