import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { Attachment, Complaint, DraftContent } from '#contract/shapes/complaint.ts';
import type { Organ, Session } from '#contract/shapes/organ.ts';
import { isFactName } from '#law/facts/parse.ts';
import { vocabulary, type FactSheet } from '#law/facts/vocabulary.ts';
import type { Problem } from '#words/problem.ts';
import { call, Refused, Unreachable } from '../client/call.ts';
import { newIntention } from '../client/intention.ts';
import { FactSource, firstNaming } from '../law/fact-source.tsx';
import { stateWords } from '../law/state-words.ts';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { Check } from '../parts/field.tsx';
import { Message } from '../parts/message.tsx';
import { Pairs } from '../parts/section.tsx';
import { money } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';

interface PreviewProps {
  readonly draft: string;
  readonly content: DraftContent;
  readonly papers: readonly Attachment[];
  readonly sheet: FactSheet;
  readonly court: Organ | null;
  readonly session: Session;
  /** Null while the form has defects. */
  readonly complaint: Complaint | null;
  readonly saveNow: () => Promise<void>;
  readonly forget: () => void;
}

/** A reader of English is shown the official name beside the rendering. */
const courtName = ({ name, nameEn }: Organ, language: 'zh' | 'en'): string =>
  language === 'zh' ? name : `${nameEn} ${name}`;

/** Exactly what the court will see, the signature, and the one press that files it. */
export function Preview({
  draft,
  content,
  papers,
  sheet,
  court,
  session,
  complaint,
  saveNow,
  forget,
}: PreviewProps): ReactNode {
  const { texts, language } = useReading();
  const t = texts.filing;
  const [signed, sign] = useState(false);
  const intention = useRef(newIntention());
  const navigate = useNavigate();
  const queries = useQueryClient();
  const filing = useMutation({
    mutationFn: async (to: { readonly court: string; readonly complaint: Complaint }) => {
      await saveNow();
      return call(
        routes.file,
        { params: { court: to.court }, query: {}, body: { draft, complaint: to.complaint } },
        { idempotencyKey: intention.current },
      );
    },
    onSuccess: async (answer) => {
      forget();
      await queries.invalidateQueries({ queryKey: [routes.drafts.id] });
      await queries.invalidateQueries({ queryKey: [routes.desk.id] });
      await navigate({
        to: '/filed/$court/$case/$entry',
        params: { ...answer.ref, entry: String(answer.entry) },
        ...(answer.replayed ? { hash: 'replayed' } : {}),
      });
    },
    onError: (error) => {
      if (!(error instanceof Unreachable)) intention.current = newIntention();
    },
  });
  const send = (): void => {
    if (complaint !== null && content.court !== null && signed) filing.mutate({ court: content.court, complaint });
  };
  const comma = language === 'zh' ? '；' : '; ';
  const facts = Object.entries(sheet).filter(([name]) => isFactName(name));
  const whole = firstNaming(facts);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Pairs
        items={[
          [t.previewCourt, court === null ? t.noCourt : courtName(court, language)],
          [t.previewPlaintiff, language === 'zh' ? session.acting.organ.name : session.acting.organ.nameEn],
          [
            t.previewDefendants,
            content.defendants
              .map((one) => `${one.name} ${one.creditCode ?? one.registration ?? ''}`.trim())
              .join(comma),
          ],
          [
            t.previewConduct,
            `${content.conduct.kinds.map((kind) => t.conductKinds[kind]).join(language === 'zh' ? '、' : ', ')}${language === 'zh' ? '。' : '. '}${content.conduct.summary}`,
          ],
          [t.previewPeriod, texts.case.days(content.conduct.from, content.conduct.until)],
          [
            t.previewClaims,
            content.claims
              .map(
                (claim) =>
                  `${t.claimKinds[claim.kind]}${language === 'zh' ? '：' : ': '}${claim.text}${claim.amount === null ? '' : ` ${money(claim.amount, language)}`}`,
              )
              .join(comma),
          ],
          [t.previewPapers, papers.map((paper) => `${t.papers[paper.kind]} ${paper.name}`).join(comma)],
          [
            t.previewFacts,
            <ul key="facts">
              {facts.map(([name, state]) => (
                <li key={name}>
                  {isFactName(name) ? vocabulary[name].question[language] : name}{' '}
                  <b>{stateWords(name, state, texts, language)}</b>
                  <FactSource state={state} short={!whole.has(name)} />
                </li>
              ))}
            </ul>,
          ],
        ]}
      />
      {content.published === null ? null : <p className="note">{t.fromPublished}</p>}
      <Check label={t.sign} checked={signed} onChange={sign} />
      {filing.isError ? <NotFiled error={filing.error} again={send} /> : null}
      <Button
        kind="main"
        submit
        busy={filing.isPending}
        unavailable={complaint === null || content.court === null ? t.submitNot : signed ? undefined : t.submitUnsigned}
      >
        {filing.isPending ? t.sending : filing.error instanceof Unreachable ? t.again : t.submit}
      </Button>
    </form>
  );
}

/** Filing twice is told at once, with the number of the first and the way to it; anything else as it is. */
function NotFiled({ error, again }: { readonly error: unknown; readonly again: () => void }): ReactNode {
  const { filing: t } = useReading().texts;
  if (error instanceof Refused && error.problem.code === 'already-filed') {
    const first = firstOf(error.problem);
    return (
      <Message urgent title={t.already}>
        {first.number === null ? null : <p>{t.alreadyNumber(first.number)}</p>}
        {first.ref === null ? null : (
          <p className="row">
            <Link className="btn" to="/courts/$court/cases/$case" params={first.ref}>
              {t.alreadyOpen}
            </Link>
          </p>
        )}
      </Message>
    );
  }
  return <Fault error={error} again={again} />;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function firstOf({ about }: Problem): {
  readonly number: string | null;
  readonly ref: { readonly court: string; readonly case: string } | null;
} {
  const number = about?.['filingNumber'];
  const ref = isRecord(about?.['ref']) ? about['ref'] : about;
  const court = ref?.['court'];
  const id = ref?.['case'];
  return {
    number: typeof number === 'string' ? number : null,
    ref: typeof court === 'string' && typeof id === 'string' ? { court, case: id } : null,
  };
}
