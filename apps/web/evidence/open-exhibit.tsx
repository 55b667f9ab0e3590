import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseRef } from '#contract/shapes/case.ts';
import { call } from '../client/call.ts';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { TextEntry } from '../parts/field.tsx';
import { download } from '../receipt/file.ts';
import { useEvidenceTexts } from './texts.ts';

/** Reading is an event of custody: why it is read is asked first, entered, and only then the file comes. */
export function OpenExhibit({
  target,
  exhibit,
  name,
}: {
  readonly target: CaseRef;
  readonly exhibit: string;
  readonly name: string;
}): ReactNode {
  const t = useEvidenceTexts();
  const [reason, setReason] = useState('');
  const queries = useQueryClient();
  const opening = useMutation({
    mutationFn: () =>
      call(routes.openExhibit, { params: { ...target, exhibit }, query: {}, body: { reason: reason.trim() } }),
    onSuccess: async (content) => {
      if (content instanceof Uint8Array) download(name, content);
      setReason('');
      await queries.invalidateQueries();
    },
  });
  return (
    <form
      className="exhibit-open screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') opening.mutate();
      }}
    >
      <TextEntry label={t.readReason} value={reason} onChange={setReason} required />
      <Button kind="small" submit busy={opening.isPending}>
        {opening.isPending ? t.reading : t.read}
      </Button>
      {opening.isError ? <Fault error={opening.error} /> : null}
    </form>
  );
}
