import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseView, RelatedCase } from '#contract/shapes/case.ts';
import { leafHash } from '#ledger/hash.ts';
import { sha256, toHex, utf8 } from '#words/digest.ts';
import { useAnswer } from '../client/answer.ts';
import { Asked } from '../parts/asked.tsx';
import { LinkButton } from '../parts/button.tsx';
import { Fingerprint } from '../parts/fingerprint.tsx';
import { Section } from '../parts/section.tsx';
import { download } from '../receipt/file.ts';
import { count } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';
import { courtOf, ownTrack } from './tracks.ts';

/** The two entries that decide the order, each fetched with its leaf, so that anyone can check them. */
export function TwoEntries({ view, earlier }: { readonly view: CaseView; readonly earlier: RelatedCase }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.second;
  const own = ownTrack(view, language);
  const ownEntry = own.docketedEntry ?? own.receivedEntry;
  return (
    <Section title={t.entries} note={t.entriesNote}>
      <div className="proofs">
        {earlier.docketedEntry === null ? null : (
          <Proof index={earlier.docketedEntry} act={t.docketing} court={courtOf(earlier, language)} />
        )}
        {ownEntry === null ? null : (
          <Proof index={ownEntry} act={own.docketedEntry === null ? t.filing : t.docketing} court={own.court} />
        )}
      </div>
      <p className="note">
        <Link to="/verify">{texts.receipt.how}</Link>
      </p>
    </Section>
  );
}

function Proof({
  index,
  act,
  court,
}: {
  readonly index: number;
  readonly act: string;
  readonly court: string;
}): ReactNode {
  const { texts } = useReading();
  const entry = useAnswer(routes.logEntry, { params: { index }, query: {} });
  return (
    <div>
      <h3>{texts.second.entry(count(index + 1), act)}</h3>
      <p>
        {texts.second.organ} {court}
      </p>
      <Asked of={entry}>
        {({ leaf, proof, checkpoint }) => (
          <>
            <p>
              {texts.receipt.proof} {texts.receipt.nodes(proof.length).replace(/[，,]$/u, '')}
            </p>
            <Fingerprint digest={toHex(leafHash(sha256, utf8(leaf)))} />
            <p>
              <LinkButton
                onPress={() =>
                  download(`entry-${index + 1}.json`, utf8(JSON.stringify({ index, leaf, proof, checkpoint }, null, 1)))
                }
              >
                {texts.second.download}
              </LinkButton>
            </p>
          </>
        )}
      </Asked>
    </div>
  );
}
