import type { ReactNode } from 'react';
import { Choices, TextEntry } from '../parts/field.tsx';
import { useEvidenceTexts } from './texts.ts';
import type { TypedAttestation } from './typed-attestation.ts';

export function AttestationEntry({
  value,
  onChange,
}: {
  readonly value: TypedAttestation;
  readonly onChange: (value: TypedAttestation) => void;
}): ReactNode {
  const t = useEvidenceTexts();
  return (
    <>
      <Choices
        label={t.attestation}
        value={value.as}
        options={[
          { value: 'holder', label: t.holder },
          { value: 'witness', label: t.witness },
          { value: 'nobody', label: t.nobody },
        ]}
        onChange={(as) => onChange({ ...value, as })}
      />
      {value.as === null ? null : (
        <TextEntry
          label={value.as === 'nobody' ? t.why : t.name}
          value={value.text}
          onChange={(text) => onChange({ ...value, text })}
        />
      )}
    </>
  );
}
