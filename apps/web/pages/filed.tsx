import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import { useAnswer } from '../client/answer.ts';
import { SignedIn } from '../frame/signed-in.tsx';
import { PageTitle } from '../frame/title.tsx';
import { citeText } from '../law/reasons.ts';
import { Asked } from '../parts/asked.tsx';
import { Message } from '../parts/message.tsx';
import { Section } from '../parts/section.tsx';
import { Tag } from '../parts/tag.tsx';
import { CheckedReceipt } from '../receipt/checked-receipt.tsx';
import { useReading } from '../texts/language.tsx';

const route = getRouteApi('/filed/$court/$case/$entry');

/** What a filer takes away: the number, the place in the log, the receipt, and what happens next with its dates. */
export function Filed(): ReactNode {
  return <SignedIn>{() => <Taken />}</SignedIn>;
}

function Taken(): ReactNode {
  const { texts, language } = useReading();
  const t = texts.filed;
  const { court, case: id, entry } = route.useParams();
  const replayed = useLocation({ select: (location) => location.hash === 'replayed' });
  const params = { court, case: id };
  const view = useAnswer(routes.openCase, { params, query: {} });
  const receipt = useAnswer(routes.receipt, { params: { ...params, index: Number(entry) }, query: {} });
  return (
    <Asked of={view}>
      {({ summary, limits }) => (
        <>
          <PageTitle title={t.title(summary.filingNumber)} lead={t.lead} windowTitle={t.window} />
          {replayed ? <Message title={t.replayed} /> : null}
          <Section title={texts.case.receipt}>
            <Asked of={receipt} doing={texts.case.receiptLoading}>
              {(answer) => <CheckedReceipt receipt={answer.receipt} name={`receipt-${summary.filingNumber}`} />}
            </Asked>
          </Section>
          <Section title={t.what}>
            <table className="tbl records">
              <tbody>
                {limits.map((limit) => (
                  <tr key={limit.kind}>
                    <th scope="row">{limit.words[language]}</th>
                    <td>
                      {limit.due} {limit.provisional ? <Tag dashed>{texts.ruler.provisional}</Tag> : null}
                    </td>
                    <td className="dim">
                      {limit.status === 'conditional' ? `${texts.ruler.ifToday}　` : ''}
                      {limit.provisions.map((one) => citeText(one, language)).join(language === 'zh' ? '；' : '; ')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className="row screen-only">
              <Link className="btn main" to="/courts/$court/cases/$case" params={params}>
                {t.toCase}
              </Link>
            </p>
          </Section>
        </>
      )}
    </Asked>
  );
}
