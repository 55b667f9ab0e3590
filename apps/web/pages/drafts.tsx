import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import { useAnswer } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { SignedIn } from '../frame/signed-in.tsx';
import { PageTitle } from '../frame/title.tsx';
import { Asked } from '../parts/asked.tsx';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { Message } from '../parts/message.tsx';
import { Section } from '../parts/section.tsx';
import { moment } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';

export function Drafts(): ReactNode {
  return <SignedIn roles={['filer']}>{() => <OwnDrafts />}</SignedIn>;
}

/** Begins a draft, empty or from a published case, and goes to it. */
export function useNewDraft(): {
  readonly begin: (published: string | null) => void;
  readonly busy: boolean;
  readonly error: unknown;
} {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const beginning = useMutation({
    mutationFn: (published: string | null) => call(routes.createDraft, { params: {}, query: {}, body: { published } }),
    onSuccess: async (draft) => {
      await queries.invalidateQueries({ queryKey: [routes.drafts.id] });
      await navigate({ to: '/drafts/$draft', params: { draft: draft.id } });
    },
  });
  return { begin: (published) => beginning.mutate(published), busy: beginning.isPending, error: beginning.error };
}

function OwnDrafts(): ReactNode {
  const { texts, language } = useReading();
  const t = texts.drafts;
  const drafts = useAnswer(routes.drafts, { params: {}, query: {} });
  const { begin, busy, error } = useNewDraft();
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} windowTitle={t.title} />
      <p className="row screen-only">
        <Button kind="main" busy={busy} onPress={() => begin(null)}>
          {texts.desk.newFiling}
        </Button>
        <Link className="btn" to="/library">
          {texts.desk.fromLibrary}
        </Link>
      </p>
      {error === null ? null : <Fault error={error} />}
      <Section title={t.title}>
        <Asked of={drafts}>
          {({ drafts: list }) =>
            list.length === 0 ? (
              <Message title={t.none}>
                <p>{t.noneDo}</p>
              </Message>
            ) : (
              <table className="tbl records">
                <tbody>
                  {list.map((draft) => (
                    <tr key={draft.id}>
                      <th scope="row" className="name">
                        <Link to="/drafts/$draft" params={{ draft: draft.id }}>
                          {draft.title[language]}
                        </Link>
                      </th>
                      <td className="dim">{t.saved(moment(draft.updatedAt).slice(0, 16))}</td>
                      <td>
                        <Discard draft={draft.id} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )
          }
        </Asked>
      </Section>
    </>
  );
}

function Discard({ draft }: { readonly draft: string }): ReactNode {
  const { drafts: t } = useReading().texts;
  const queries = useQueryClient();
  const [asked, ask] = useState(false);
  const discarding = useMutation({
    mutationFn: () => call(routes.discardDraft, { params: { draft }, query: {}, body: undefined }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [routes.drafts.id] }),
  });
  if (discarding.isError) return <Fault error={discarding.error} />;
  return (
    <span className="row">
      <Button kind="small" busy={discarding.isPending} onPress={() => (asked ? discarding.mutate() : ask(true))}>
        {t.discard}
      </Button>
      {asked ? (
        <span className="note" role="status">
          {t.discardAsk}
        </span>
      ) : null}
    </span>
  );
}
