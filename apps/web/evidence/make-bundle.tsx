import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseRef } from '#contract/shapes/case.ts';
import { call } from '../client/call.ts';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { Choices, TextEntry } from '../parts/field.tsx';
import { download } from '../receipt/file.ts';
import { useEvidenceTexts } from './texts.ts';
import type { ShownExhibit } from './view.ts';

const whole = 'whole';

/** One file that the other side verifies without a network: the whole case, or one exhibit. */
export function MakeBundle({
  target,
  exhibits,
  authorities,
}: {
  readonly target: CaseRef;
  readonly authorities: number;
  readonly exhibits: readonly ShownExhibit[];
}): ReactNode {
  const t = useEvidenceTexts();
  const [what, setWhat] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const queries = useQueryClient();
  const making = useMutation({
    mutationFn: (exhibit: string | null) =>
      call(routes.makeBundle, { params: target, query: {}, body: { exhibit, reason: reason.trim() } }),
    onSuccess: async (content) => {
      if (content instanceof Uint8Array) download(`dengwen-${target.case}.zip`, content);
      setReason('');
      await queries.invalidateQueries();
    },
  });
  const ready = what !== null && reason.trim() !== '';
  return (
    <form
      className="exhibit-fields screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) making.mutate(what === whole ? null : what);
      }}
    >
      <Choices
        label={t.bundleOf}
        value={what}
        options={[
          { value: whole, label: t.bundleWhole },
          ...exhibits
            .filter(({ view }) => view.destroyedAt === null)
            .map(({ view, exhibit }) => ({ value: view.id, label: `${t.number(view.number)}　${exhibit.title}` })),
        ]}
        onChange={setWhat}
      />
      <TextEntry label={t.bundleReason} value={reason} onChange={setReason} />
      {authorities === 0 ? <p className="note">{t.noTimestamp}</p> : null}
      {making.isSuccess ? (
        <p className="second" role="status">
          {t.bundleMade}
        </p>
      ) : null}
      {making.isError ? <Fault error={making.error} /> : null}
      <p className="row">
        <Button
          submit
          busy={making.isPending}
          unavailable={ready ? undefined : t.notFilled(t.listed([t.bundleOf, t.bundleReason]))}
        >
          {making.isPending ? t.bundleMaking : t.bundle}
        </Button>
      </p>
    </form>
  );
}
