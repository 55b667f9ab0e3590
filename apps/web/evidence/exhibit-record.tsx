import { useId, useState, type ReactNode } from 'react';
import type { CaseRef } from '#contract/shapes/case.ts';
import type { ExhibitList } from '#contract/shapes/evidence.ts';
import type { ScreeningList } from '#contract/shapes/screening.ts';
import { comparisonWords, custodyActionWords } from '#evidence/custody.ts';
import { exhibitKindWords, fixingMeansWords, privacyLevelWords } from '#evidence/kind.ts';
import type { Attestation } from '#evidence/keeper.ts';
import {
  earlierFactors,
  earlierFactorWords,
  integrityFactors,
  integrityFactorWords,
  platformFactors,
  platformFactorWords,
} from '#evidence/review.ts';
import type { Statement } from '#evidence/review.ts';
import type { Bilingual } from '#words/language.ts';
import { Button } from '../parts/button.tsx';
import { Fingerprint, FingerprintPicture } from '../parts/fingerprint.tsx';
import { Answer } from '../parts/mark.tsx';
import { Message } from '../parts/message.tsx';
import { Pairs } from '../parts/section.tsx';
import { ScreeningsOf } from '../screening/screenings-of.tsx';
import { count, moment } from '../texts/format.ts';
import { useLanguage } from '../texts/language.tsx';
import { HandleForm } from './handle-form.tsx';
import { RenewTimestamps, StampLine } from './renew-timestamps.tsx';
import { OpenExhibit } from './open-exhibit.tsx';
import { Restricted, RestrictExhibit } from './restrict-exhibit.tsx';
import { SignExhibit } from './sign-exhibit.tsx';
import { useEvidenceTexts, type EvidenceTexts } from './texts.ts';
import { fileNameOf, organName } from './view.ts';
import type { ShownExhibit } from './view.ts';

/** One exhibit: what it is, its two fingerprints, its line of custody, and what its submitter says of it. */
export function ExhibitRecord({
  shown,
  target,
  may,
  restriction,
  screenings,
  stamps,
  signatures,
}: {
  readonly shown: ShownExhibit;
  readonly target: CaseRef;
  /** What this reader may do with it beside reading; null where it went to another court with its case. */
  readonly may: ExhibitList['may'] | null;
  readonly restriction: ExhibitList['restricted'][number] | null;
  /** Null until they are known. */
  readonly screenings: ScreeningList | null;
  readonly stamps: ExhibitList['timestamps'];
  readonly signatures: ExhibitList['signatures'];
}): ReactNode {
  const t = useEvidenceTexts();
  const language = useLanguage();
  const heading = useId();
  const [handling, setHandling] = useState(false);
  const { view, exhibit } = shown;
  return (
    <article className="exhibit" aria-labelledby={heading}>
      <FingerprintPicture digest={exhibit.sha256} />
      <div>
        <h3 id={heading}>
          {t.number(view.number)}　{exhibit.title}
        </h3>
        <p className="note">
          {exhibitKindWords[exhibit.kind][language]}　{t.bytes(count(exhibit.size))}
          {'　'}
          {organName(view.submitter, language)}
          {'　'}
          <time dateTime={view.enteredAt}>{moment(view.enteredAt)}</time>
        </p>
        <p className="mono digest">SHA-256 {exhibit.sha256}</p>
        <p className="mono digest">SM3 {exhibit.sm3}</p>
        {stamps.map((stamp) => (
          <StampLine key={stamp.authority} stamp={stamp} />
        ))}
        {stamps.length > 0 && view.destroyedAt === null ? <RenewTimestamps target={target} exhibit={view.id} /> : null}
        {view.defects.length === 0 ? null : <Message urgent title={t.custodyBroken(t.listed(view.defects))} />}
        {signatures.map((one) => (
          <p key={one.at} className="note">
            {t.signedBy(one.signer, organName(one.organ, language), one.identity, moment(one.at))}
          </p>
        ))}
        {restriction === null ? null : <Restricted of={restriction} />}
        {view.destroyedAt === null && may !== null ? (
          <>
            <OpenExhibit target={target} exhibit={view.id} name={fileNameOf(shown)} />
            {may.restrict ? (
              <RestrictExhibit target={target} exhibit={view.id} restricted={restriction !== null} />
            ) : null}
            {view.toSign === null ? null : <SignExhibit target={target} exhibit={view.id} toSign={view.toSign} />}
            {may.handle ? (
              <p className="row screen-only">
                <Button kind="small" expanded={handling} onPress={() => setHandling(!handling)}>
                  {t.handle}
                </Button>
              </p>
            ) : null}
            {handling ? <HandleForm target={target} exhibit={view.id} onDone={() => setHandling(false)} /> : null}
          </>
        ) : view.destroyedAt === null ? null : (
          <Message title={t.destroyed} />
        )}
        {screenings === null ? null : (
          <ScreeningsOf
            exhibit={view.id}
            list={screenings}
            target={target}
            open={view.destroyedAt === null && may !== null}
          />
        )}
        <details>
          <summary>{t.detail}</summary>
          <CustodyLine shown={shown} />
          <Said shown={shown} />
          <h4>{t.grouped}</h4>
          <Fingerprint digest={exhibit.sha256} />
        </details>
      </div>
    </article>
  );
}

/** Everything done with it, in the order of the log: by whom, where, how, confirmed by whom, compared or not. */
function CustodyLine({ shown: { events } }: { readonly shown: ShownExhibit }): ReactNode {
  const t = useEvidenceTexts();
  const language = useLanguage();
  return (
    <ol className="custody" aria-label={t.custody}>
      {events.map(({ event, index, organ }) => (
        <li key={event.serial}>
          <b>{custodyActionWords[event.action][language]}</b>
          <time dateTime={event.at}>{moment(event.at)}</time>
          <span className="note">{t.entryAt(count(index + 1))}</span>
          <p>
            {[
              organName(organ, language),
              t.listed(event.by.officers),
              ...(event.to === null ? [] : ['→', event.to.organ, t.listed(event.to.officers)]),
              event.place,
            ].join('　')}
          </p>
          <p className="note">
            {[
              event.reason,
              event.method,
              comparisonWords[event.comparison][language],
              attestedBy(event.attestation, t),
            ].join('　')}
          </p>
        </li>
      ))}
    </ol>
  );
}

const attestedBy = (attestation: Attestation, t: EvidenceTexts): string =>
  attestation.as === 'nobody' ? t.signedNobody(attestation.reason) : `${t[attestation.as]} ${attestation.name}`;

const answerKinds = { yes: 'yes', no: 'no', 'not-known': 'unknown' } as const;

function Said({ shown: { exhibit } }: { readonly shown: ShownExhibit }): ReactNode {
  const t = useEvidenceTexts();
  const language = useLanguage();
  const { medium, blockchain, notarised } = exhibit;
  return (
    <>
      <Pairs
        items={[
          [t.collected, `${moment(exhibit.collectedAt)}　${exhibit.place}`],
          [t.officers, t.listed(exhibit.collector.officers)],
          [t.cause, exhibit.cause],
          [t.method, exhibit.method],
          [
            t.medium,
            medium.as === 'original'
              ? t.original
              : `${t.copy}：${t.copyReason} ${medium.reason}；${t.copySource} ${medium.source}；${t.copyMaking} ${medium.making}`,
          ],
          [t.attestation, attestedBy(exhibit.attestation, t)],
          [
            t.fixedBy,
            exhibit.fixedBy.length === 0
              ? null
              : t.listed(exhibit.fixedBy.map((one) => fixingMeansWords[one][language])),
          ],
          [t.privacy, privacyLevelWords[exhibit.privacy][language]],
          [fixingMeansWords.notary[language], notarised === null ? null : `${notarised.office} ${notarised.number}`],
        ]}
      />
      <Review title={t.integrity} factors={integrityFactors} words={integrityFactorWords} said={exhibit.integrity} />
      {blockchain === null ? null : (
        <Review
          title={`${t.blockchain}　${blockchain.platform}　${blockchain.transaction}　${moment(blockchain.recordedAt)}　${
            blockchain.checked === null
              ? t.chainUnchecked
              : blockchain.checked.result === 'consistent'
                ? t.chainConsistent
                : t.chainDiffers
          }`}
          factors={platformFactors}
          words={platformFactorWords}
          said={blockchain.review}
        />
      )}
      <h4>{t.earlier}</h4>
      <Pairs
        items={earlierFactors.map((factor) => [
          earlierFactorWords[factor][language],
          exhibit.earlier[factor] ?? <Answer answer="unknown" />,
        ])}
      />
    </>
  );
}

/** The points on which a court weighs it, in the law's order, each as its submitter answered it. */
function Review<Factor extends string>({
  title,
  factors,
  words,
  said,
}: {
  readonly title: string;
  readonly factors: readonly Factor[];
  readonly words: Readonly<Record<Factor, Bilingual>>;
  readonly said: Readonly<Record<Factor, Statement>>;
}): ReactNode {
  const t = useEvidenceTexts();
  const language = useLanguage();
  return (
    <>
      <h4>{title}</h4>
      <ol className="review">
        {factors.map((factor) => (
          <li key={factor}>
            <span>{words[factor][language]}</span>
            <Answer answer={answerKinds[said[factor].answer]}>{t.answers[said[factor].answer]}</Answer>
            <span className="second">{said[factor].because}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
