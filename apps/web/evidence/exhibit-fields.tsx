import type { ReactNode } from 'react';
import {
  exhibitKinds,
  exhibitKindWords,
  fixingMeans,
  fixingMeansWords,
  privacyLevels,
  privacyLevelWords,
} from '#evidence/kind.ts';
import {
  earlierFactors,
  earlierFactorWords,
  integrityFactors,
  integrityFactorWords,
  platformFactors,
  platformFactorWords,
} from '#evidence/review.ts';
import type { Bilingual } from '#words/language.ts';
import { Check, Choices, TextEntry } from '../parts/field.tsx';
import { moment } from '../texts/format.ts';
import { useLanguage } from '../texts/language.tsx';
import { AttestationEntry } from './attestation-entry.tsx';
import type { ExhibitDraft, TypedStatement } from './exhibit-draft.ts';
import { instantInShanghai } from './shanghai-time.ts';
import { useEvidenceTexts } from './texts.ts';

interface FieldsProps {
  readonly draft: ExhibitDraft;
  readonly onChange: (draft: ExhibitDraft) => void;
}

/** What the submitter says of an exhibit, in the order in which a court asks it. */
export function ExhibitFields({ draft, onChange }: FieldsProps): ReactNode {
  const t = useEvidenceTexts();
  const language = useLanguage();
  const set = (part: Partial<ExhibitDraft>): void => onChange({ ...draft, ...part });
  const at = instantInShanghai(draft.collectedAt);
  return (
    <div className="exhibit-fields">
      <TextEntry label={t.titleLabel} value={draft.title} onChange={(title) => set({ title })} />
      <Choices
        label={t.kindLabel}
        value={draft.kind}
        options={exhibitKinds.map((value) => ({ value, label: exhibitKindWords[value][language] }))}
        onChange={(kind) => set({ kind })}
      />
      <TextEntry
        label={t.collectedLabel}
        value={draft.collectedAt}
        hint={t.collectedHint}
        got={at === null ? null : moment(at)}
        problem={at === null && draft.collectedAt.trim().length >= 10 ? t.notATime : undefined}
        onChange={(collectedAt) => set({ collectedAt })}
      />
      <TextEntry
        label={t.officerOne}
        value={draft.officers[0]}
        onChange={(one) => set({ officers: [one, draft.officers[1]] })}
      />
      <TextEntry
        label={t.officerTwo}
        value={draft.officers[1]}
        hint={t.officerHint}
        onChange={(two) => set({ officers: [draft.officers[0], two] })}
      />
      <TextEntry label={t.place} value={draft.place} onChange={(place) => set({ place })} />
      <TextEntry label={t.cause} value={draft.cause} onChange={(cause) => set({ cause })} />
      <TextEntry label={t.method} value={draft.method} onChange={(method) => set({ method })} />
      <Choices
        label={t.medium}
        value={draft.medium}
        options={[
          { value: 'original', label: t.original },
          { value: 'copy', label: t.copy },
        ]}
        onChange={(medium) => set({ medium })}
      />
      {draft.medium === 'copy' ? (
        <>
          <TextEntry
            label={t.copyReason}
            value={draft.copy.reason}
            onChange={(reason) => set({ copy: { ...draft.copy, reason } })}
          />
          <TextEntry
            label={t.copySource}
            value={draft.copy.source}
            onChange={(source) => set({ copy: { ...draft.copy, source } })}
          />
          <TextEntry
            label={t.copyMaking}
            value={draft.copy.making}
            onChange={(making) => set({ copy: { ...draft.copy, making } })}
          />
        </>
      ) : null}
      <AttestationEntry value={draft.attestation} onChange={(attestation) => set({ attestation })} />
      <Choices
        label={t.privacy}
        value={draft.privacy}
        options={privacyLevels.map((value) => ({ value, label: privacyLevelWords[value][language] }))}
        onChange={(privacy) => set({ privacy })}
      />
      <Fixing draft={draft} set={set} />
      <details>
        <summary>{t.integrity}</summary>
        <Statements
          factors={integrityFactors}
          words={integrityFactorWords}
          said={draft.integrity}
          onChange={(integrity) => set({ integrity })}
        />
      </details>
      <details>
        <summary>{t.earlier}</summary>
        {earlierFactors.map((factor) => (
          <TextEntry
            key={factor}
            label={earlierFactorWords[factor][language]}
            value={draft.earlier[factor]}
            onChange={(text) => set({ earlier: { ...draft.earlier, [factor]: text } })}
          />
        ))}
      </details>
    </div>
  );
}

/** By which means it was fixed; a record on a chain and a notary's paper are then asked for. */
function Fixing({
  draft,
  set,
}: {
  readonly draft: ExhibitDraft;
  readonly set: (part: Partial<ExhibitDraft>) => void;
}): ReactNode {
  const t = useEvidenceTexts();
  const language = useLanguage();
  const { chain, notary, fixedBy } = draft;
  return (
    <>
      <fieldset className="choices">
        <legend>{t.fixedBy}</legend>
        <div>
          {fixingMeans.map((means) => (
            <Check
              key={means}
              label={fixingMeansWords[means][language]}
              checked={fixedBy.includes(means)}
              onChange={(on) => set({ fixedBy: on ? [...fixedBy, means] : fixedBy.filter((one) => one !== means) })}
            />
          ))}
        </div>
      </fieldset>
      {fixedBy.includes('blockchain') ? (
        <>
          <TextEntry
            label={t.chainPlatform}
            value={chain.platform}
            onChange={(platform) => set({ chain: { ...chain, platform } })}
          />
          <TextEntry
            label={t.chainTransaction}
            value={chain.transaction}
            onChange={(transaction) => set({ chain: { ...chain, transaction } })}
          />
          <TextEntry
            label={t.chainAt}
            value={chain.recordedAt}
            hint={t.collectedHint}
            onChange={(recordedAt) => set({ chain: { ...chain, recordedAt } })}
          />
          <Statements
            factors={platformFactors}
            words={platformFactorWords}
            said={draft.chainReview}
            onChange={(chainReview) => set({ chainReview })}
          />
        </>
      ) : null}
      {fixedBy.includes('notary') ? (
        <>
          <TextEntry
            label={t.notaryOffice}
            value={notary.office}
            onChange={(office) => set({ notary: { ...notary, office } })}
          />
          <TextEntry
            label={t.notaryNumber}
            value={notary.number}
            onChange={(number) => set({ notary: { ...notary, number } })}
          />
        </>
      ) : null}
    </>
  );
}

function Statements<Factor extends string>({
  factors,
  words,
  said,
  onChange,
}: {
  readonly factors: readonly Factor[];
  readonly words: Readonly<Record<Factor, Bilingual>>;
  readonly said: Readonly<Record<Factor, TypedStatement>>;
  readonly onChange: (said: Readonly<Record<Factor, TypedStatement>>) => void;
}): ReactNode {
  const t = useEvidenceTexts();
  const language = useLanguage();
  return factors.map((factor) => {
    const one = said[factor];
    return (
      <div key={factor}>
        <Choices
          label={words[factor][language]}
          value={one.answer}
          options={(['yes', 'no', 'not-known'] as const).map((value) => ({ value, label: t.answers[value] }))}
          onChange={(answer) => onChange({ ...said, [factor]: { ...one, answer } })}
        />
        {one.answer === 'not-known' ? null : (
          <TextEntry
            label={t.why}
            value={one.because}
            onChange={(because) => onChange({ ...said, [factor]: { ...one, because } })}
          />
        )}
      </div>
    );
  });
}
