import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import { useAnswer } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { LinkButton } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { download } from '../receipt/file.ts';
import { useScreeningTexts } from './texts.ts';

/** In a demonstration: a data set to submit and screen, of people who do not exist. Elsewhere nothing. */
export function MadeUpDataSet(): ReactNode {
  const t = useScreeningTexts().begin;
  const accounts = useAnswer(routes.demonstrationAccounts, { params: {}, query: {} }).data?.accounts;
  const fetching = useMutation({
    mutationFn: () => call(routes.demonstrationDataSet, { params: {}, query: {}, body: undefined }),
    onSuccess: (content) => {
      if (content instanceof Uint8Array) download(t.madeUpName, content);
    },
  });
  if (accounts === undefined || accounts.length === 0) return null;
  return (
    <div className="made-up screen-only">
      <p className="row">
        <LinkButton onPress={() => fetching.mutate()}>{t.madeUp}</LinkButton>
      </p>
      {fetching.isError ? <Fault error={fetching.error} /> : null}
    </div>
  );
}
