import type { ReactNode } from 'react';
import { count } from '../texts/format.ts';
import { useTexts } from '../texts/language.tsx';
import { Fingerprint, FingerprintPicture } from './fingerprint.tsx';
import { Answer } from './mark.tsx';
import { Pairs } from './section.tsx';

/** How a receipt stands. `failed` names the step at which checking stopped; `unchecked` means no key to check with. */
export type ReceiptState =
  | { readonly kind: 'verified' }
  | { readonly kind: 'awaiting-checkpoint' }
  | { readonly kind: 'unchecked'; readonly why: string }
  | { readonly kind: 'failed'; readonly step: string };

interface ReceiptProps {
  readonly index: number;
  readonly digest: string;
  readonly state: ReceiptState;
  /** Entries under the checkpoint, and the number of nodes of the inclusion proof. */
  readonly checkpoint: number | null;
  readonly nodes: number;
  readonly actions?: ReactNode;
}

/** The one paper on the page: what was entered, where, and that it can be shown to anyone. */
export function Receipt({ index, digest, state, checkpoint, nodes, actions }: ReceiptProps): ReactNode {
  const texts = useTexts();
  return (
    <div className="slip">
      <FingerprintPicture digest={digest} />
      <div>
        <h3>{texts.receipt.entered(count(index + 1))}</h3>
        <p className="dim">{texts.receipt.offline}</p>
        {actions === undefined ? null : <p>{actions}</p>}
      </div>
      <Fingerprint digest={digest} />
      <Pairs
        items={[
          [
            texts.receipt.checkpoint,
            checkpoint === null ? texts.receipt.noCheckpoint : texts.receipt.entries(count(checkpoint)),
          ],
          [
            texts.receipt.proof,
            <>
              {texts.receipt.nodes(nodes)} <Standing state={state} />
            </>,
          ],
          [texts.receipt.timestamp, texts.receipt.noTimestamp],
        ]}
      />
    </div>
  );
}

function Standing({ state }: { readonly state: ReceiptState }): ReactNode {
  const texts = useTexts();
  switch (state.kind) {
    case 'verified':
      return <Answer answer="yes">{texts.receipt.verified}</Answer>;
    case 'awaiting-checkpoint':
      return <Answer answer="unknown">{texts.receipt.awaiting}</Answer>;
    case 'unchecked':
      return (
        <>
          <Answer answer="unknown">{texts.receipt.unchecked}</Answer> {state.why}
        </>
      );
    case 'failed':
      return (
        <>
          <Answer answer="no">{texts.receipt.failed}</Answer> {state.step}
        </>
      );
  }
}
