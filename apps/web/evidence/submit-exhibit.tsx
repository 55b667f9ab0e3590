import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseRef } from '#contract/shapes/case.ts';
import type { ExhibitInput } from '#contract/shapes/evidence.ts';
import { call, Unreachable } from '../client/call.ts';
import { newIntention } from '../client/intention.ts';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { Message, Progress } from '../parts/message.tsx';
import { CheckedReceipt } from '../receipt/checked-receipt.tsx';
import { count, size } from '../texts/format.ts';
import { emptyExhibit, submissionOf } from './exhibit-draft.ts';
import { ExhibitFields } from './exhibit-fields.tsx';
import { useEvidenceTexts, type EvidenceTexts } from './texts.ts';
import { useSending, type Progressing, type UseSending } from './use-sending.ts';

/** A file goes to the court while its fingerprints are taken and the record is written; then it is submitted. */
export function SubmitExhibit({ target, waiting }: { readonly target: CaseRef; readonly waiting: number }): ReactNode {
  const t = useEvidenceTexts();
  const id = useId();
  const sending = useSending(target);
  const [draft, setDraft] = useState(emptyExhibit);
  const intention = useRef(newIntention());
  const queries = useQueryClient();
  const submitting = useMutation({
    mutationFn: (body: ExhibitInput) =>
      call(routes.submitExhibit, { params: target, query: {}, body }, { idempotencyKey: intention.current }),
    onSuccess: async () => {
      sending.finish();
      setDraft(emptyExhibit);
      intention.current = newIntention();
      await queries.invalidateQueries();
    },
    onError: (error) => {
      if (!(error instanceof Unreachable)) intention.current = newIntention();
    },
  });
  const { progress } = sending;
  const ready = progress !== null && progress.upload !== null && progress.digests !== null;
  return (
    <form
      className="submit-exhibit"
      onSubmit={(event) => {
        event.preventDefault();
        if (progress?.upload != null && progress.digests !== null)
          submitting.mutate(submissionOf(draft, progress.file, progress.upload, progress.digests));
      }}
    >
      {waiting > 0 && progress === null ? <p className="second">{t.unfinished(waiting)}</p> : null}
      <p className="row">
        <label className="btn" htmlFor={id}>
          {t.choose}
        </label>
        <input
          id={id}
          className="unseen"
          type="file"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) sending.choose(file);
            event.currentTarget.value = '';
          }}
        />
        {progress === null ? null : (
          <span className="note">
            {progress.file.name}　{t.bytes(count(progress.file.size))}
          </span>
        )}
      </p>
      {progress === null ? null : <OnItsWay progress={progress} sending={sending} />}
      {progress === null ? null : <ExhibitFields draft={draft} onChange={setDraft} />}
      {submitting.isError ? <Fault error={submitting.error} names={namesIn(t)} /> : null}
      {progress === null ? null : (
        <p className="row">
          <Button kind="main" submit busy={submitting.isPending} unavailable={ready ? undefined : t.notReady}>
            {t.submit}
          </Button>
        </p>
      )}
      {submitting.data === undefined ? null : (
        <CheckedReceipt
          receipt={submitting.data.receipt}
          name={`receipt-${submitting.data.filingNumber}-${submitting.data.entry + 1}`}
        />
      )}
    </form>
  );
}

/** What the form calls the members that the exhibit's strict reader names. */
const namesIn = (t: EvidenceTexts): Readonly<Record<string, string>> => ({
  title: t.titleLabel,
  kind: t.kindLabel,
  collectedAt: t.collectedLabel,
  officers: t.officersWanted,
  place: t.place,
  cause: t.cause,
  method: t.method,
  medium: t.medium,
  attestation: t.attestation,
  integrity: t.integrity,
  blockchain: t.blockchain,
  notarised: t.notaryOffice,
  earlier: t.earlier,
  privacy: t.privacy,
});

function sendingWords(state: Exclude<Progressing['state'], 'unreadable'>, t: EvidenceTexts): string {
  switch (state) {
    case 'sent':
      return t.sent;
    case 'sending':
      return t.sending;
    case 'paused':
      return t.sendingPaused;
    case 'failed':
      return t.sendingBroke;
  }
}

function OnItsWay({ progress, sending }: { readonly progress: Progressing; readonly sending: UseSending }): ReactNode {
  const t = useEvidenceTexts();
  const { file, sent, hashed, state, digests } = progress;
  if (state === 'unreadable') return <Message urgent title={t.unreadable} />;
  return (
    <div className="stack">
      <Progress doing={sendingWords(state, t)} done={sent} of={file.size} figure={size}>
        {state === 'paused' ? t.paused : undefined}
      </Progress>
      {state === 'failed' ? <Message urgent title={t.sendFailed} /> : null}
      {state === 'sending' ? (
        <p>
          <Button kind="small" onPress={() => sending.pause()}>
            {t.pause}
          </Button>
        </p>
      ) : null}
      {state === 'paused' || state === 'failed' ? (
        <p>
          <Button kind="small" onPress={() => sending.resume()}>
            {t.resume}
          </Button>
        </p>
      ) : null}
      {digests === null ? (
        <Progress doing={t.hashing} done={hashed} of={file.size} figure={size} />
      ) : (
        <div>
          <span className="note">{t.hashed}</span>
          <p className="mono digest">SHA-256 {digests.sha256}</p>
          <p className="mono digest">SM3 {digests.sm3}</p>
        </div>
      )}
    </div>
  );
}
