import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseRef } from '#contract/shapes/case.ts';
import type { ExhibitView, SignatureInput } from '#contract/shapes/evidence.ts';
import { utf8 } from '#words/digest.ts';
import { call, Unreachable } from '../client/call.ts';
import { newIntention } from '../client/intention.ts';
import '../parts/act-form.css';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { TextEntry } from '../parts/field.tsx';
import { download } from '../receipt/file.ts';
import { useEvidenceTexts } from './texts.ts';

/** Hands in an SM2 signature: the text to be signed is taken as a file, signed with a token elsewhere, and its value given. */
export function SignExhibit({
  target,
  exhibit,
  toSign,
}: {
  readonly target: CaseRef;
  readonly exhibit: string;
  readonly toSign: NonNullable<ExhibitView['toSign']>;
}): ReactNode {
  const t = useEvidenceTexts();
  const [asked, ask] = useState(false);
  // What was downloaded is what is signed, whatever is entered in the meantime.
  const [taken, take] = useState<NonNullable<ExhibitView['toSign']> | null>(null);
  const [typed, setTyped] = useState({ signer: '', identity: '', publicKey: '', certificate: '', value: '' });
  const intention = useRef(newIntention());
  const queries = useQueryClient();
  const entering = useMutation({
    mutationFn: (body: SignatureInput) =>
      call(
        routes.signExhibit,
        { params: { ...target, exhibit }, query: {}, body },
        { idempotencyKey: intention.current },
      ),
    onSuccess: async () => {
      intention.current = newIntention();
      ask(false);
      take(null);
      setTyped({ signer: '', identity: '', publicKey: '', certificate: '', value: '' });
      await queries.invalidateQueries();
    },
    onError: (error) => {
      if (!(error instanceof Unreachable)) intention.current = newIntention();
    },
  });
  const entry = (name: keyof typeof typed, label: string, hint?: string): ReactNode => (
    <TextEntry
      label={label}
      value={typed[name]}
      {...(hint === undefined ? {} : { hint })}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
    />
  );
  const needed = [typed.signer, typed.identity, typed.publicKey, typed.value];
  const ready = taken !== null && needed.every((one) => one.trim() !== '');
  /** Base64 is often copied in lines. */
  const packed = (text: string): string => text.replaceAll(/\s/g, '');
  return (
    <>
      <p className="row screen-only">
        <Button kind="small" expanded={asked} onPress={() => ask(!asked)}>
          {t.sign}
        </Button>
      </p>
      {asked ? (
        <form
          className="act-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (!ready) return;
            entering.mutate({
              custody: taken.custody,
              signer: typed.signer.trim(),
              identity: typed.identity.trim(),
              publicKey: packed(typed.publicKey),
              certificate: packed(typed.certificate) === '' ? null : packed(typed.certificate),
              value: packed(typed.value),
            });
          }}
        >
          <p className="note">{t.signNote}</p>
          <p className="row">
            <Button
              kind="small"
              onPress={() => {
                take(toSign);
                download(`${exhibit}.sign.json`, utf8(toSign.text));
              }}
            >
              {t.signText}
            </Button>
          </p>
          <p className="mono digest">{t.signCommand}</p>
          {entry('signer', t.signer)}
          {entry('identity', t.signIdentity, t.signIdentityHint)}
          {entry('publicKey', t.signKey, t.signKeyHint)}
          {entry('certificate', t.signCertificate, t.signCertificateHint)}
          {entry('value', t.signValue, t.signValueHint)}
          {entering.isError ? <Fault error={entering.error} /> : null}
          <p className="row">
            <Button submit busy={entering.isPending} unavailable={ready ? undefined : t.signMissing}>
              {t.signDo}
            </Button>
          </p>
        </form>
      ) : null}
    </>
  );
}
