import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseRef } from '#contract/shapes/case.ts';
import type { ExhibitList } from '#contract/shapes/evidence.ts';
import { call, Unreachable } from '../client/call.ts';
import { newIntention } from '../client/intention.ts';
import { useNow } from '../client/now.ts';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { TextEntry } from '../parts/field.tsx';
import { dayOf, moment } from '../texts/format.ts';
import { useEvidenceTexts } from './texts.ts';

/** One timestamp: of whom, when, how often it was renewed, and until when it is relied on. */
export function StampLine({ stamp }: { readonly stamp: ExhibitList['timestamps'][number] }): ReactNode {
  const t = useEvidenceTexts();
  const now = useNow();
  const { authority, at, until, renewals } = stamp;
  const end =
    until === null ? t.stampEndUnknown : until < now ? t.stampEnded(dayOf(until)) : t.stampHolds(dayOf(until));
  return (
    <p className="note">
      {t.stamped(authority, moment(at))}　{renewals === 0 ? null : `${t.stampRenewed(renewals)}　`}
      {end}
    </p>
  );
}

/** Has the timestamps of an exhibit renewed now. Why is asked first, since it is entered as an event of custody. */
export function RenewTimestamps({
  target,
  exhibit,
}: {
  readonly target: CaseRef;
  readonly exhibit: string;
}): ReactNode {
  const t = useEvidenceTexts();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const intention = useRef(newIntention());
  const queries = useQueryClient();
  const renewing = useMutation({
    mutationFn: () =>
      call(
        routes.renewTimestamps,
        { params: { ...target, exhibit }, query: {}, body: { reason: reason.trim() } },
        { idempotencyKey: intention.current },
      ),
    onSuccess: async () => {
      intention.current = newIntention();
      setReason('');
      setOpen(false);
      await queries.invalidateQueries();
    },
    onError: (error) => {
      if (!(error instanceof Unreachable)) intention.current = newIntention();
    },
  });
  return (
    <div className="screen-only">
      <p className="row">
        <Button kind="small" expanded={open} onPress={() => setOpen(!open)}>
          {t.renew}
        </Button>
      </p>
      {open ? <p className="note">{t.renewNote}</p> : null}
      {open ? (
        <form
          className="exhibit-open"
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== '') renewing.mutate();
          }}
        >
          <TextEntry label={t.renewReason} value={reason} onChange={setReason} required />
          <Button kind="small" submit busy={renewing.isPending}>
            {renewing.isPending ? t.renewing : t.renew}
          </Button>
          {renewing.isError ? <Fault error={renewing.error} /> : null}
        </form>
      ) : null}
    </div>
  );
}
