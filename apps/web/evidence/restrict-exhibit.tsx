import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseRef } from '#contract/shapes/case.ts';
import type { ExhibitList, RestrictionInput } from '#contract/shapes/evidence.ts';
import { call, Unreachable } from '../client/call.ts';
import { newIntention } from '../client/intention.ts';
import { cites } from '../law/reasons.ts';
import '../parts/act-form.css';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { Choices, TextEntry } from '../parts/field.tsx';
import { useLanguage } from '../texts/language.tsx';
import { useEvidenceTexts } from './texts.ts';

type Ground = NonNullable<RestrictionInput['ground']>;

/** What a reader sees of a restriction: the ground, the law, and what is left of the right to examine the exhibit. */
export function Restricted({ of }: { readonly of: ExhibitList['restricted'][number] }): ReactNode {
  const t = useEvidenceTexts();
  const language = useLanguage();
  return (
    <p className="note">
      {t.restricted(of.words[language])}　{cites(of.provisions, language)}
    </p>
  );
}

/** A judge's form: why an exhibit is inspected at the court only, or why that ends. */
export function RestrictExhibit({
  target,
  exhibit,
  restricted,
}: {
  readonly target: CaseRef;
  readonly exhibit: string;
  readonly restricted: boolean;
}): ReactNode {
  const t = useEvidenceTexts();
  const [asked, ask] = useState(false);
  const [ground, setGround] = useState<Ground | null>(null);
  const [reasons, setReasons] = useState('');
  const intention = useRef(newIntention());
  const queries = useQueryClient();
  const entering = useMutation({
    mutationFn: (body: RestrictionInput) =>
      call(
        routes.restrictExhibit,
        { params: { ...target, exhibit }, query: {}, body },
        { idempotencyKey: intention.current },
      ),
    onSuccess: async () => {
      intention.current = newIntention();
      ask(false);
      setGround(null);
      setReasons('');
      await queries.invalidateQueries();
    },
    onError: (error) => {
      if (!(error instanceof Unreachable)) intention.current = newIntention();
    },
  });
  const ready = reasons.trim() !== '' && (restricted || ground !== null);
  const title = restricted ? t.unrestrict : t.restrict;
  return (
    <>
      <p className="row screen-only">
        <Button kind="small" expanded={asked} onPress={() => ask(!asked)}>
          {title}
        </Button>
      </p>
      {asked ? (
        <form
          className="act-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (ready) entering.mutate({ ground: restricted ? null : ground, reasons: reasons.trim() });
          }}
        >
          <p className="note">{restricted ? t.unrestrictNote : t.restrictNote}</p>
          {restricted ? null : (
            <Choices
              label={t.restrictGround}
              value={ground}
              options={(['state-secret', 'trade-secret', 'privacy'] as const).map((value) => ({
                value,
                label: t.grounds[value],
              }))}
              onChange={setGround}
            />
          )}
          <TextEntry label={t.why} long value={reasons} onChange={setReasons} />
          {entering.isError ? <Fault error={entering.error} /> : null}
          <p className="row">
            <Button
              submit
              busy={entering.isPending}
              unavailable={ready ? undefined : t.notFilled(t.listed(restricted ? [t.why] : [t.restrictGround, t.why]))}
            >
              {title}
            </Button>
          </p>
        </form>
      ) : null}
    </>
  );
}
