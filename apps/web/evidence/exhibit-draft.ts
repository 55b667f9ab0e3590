import type { ExhibitInput } from '#contract/shapes/evidence.ts';
import type { ExhibitKind, FixingMeans, PrivacyLevel } from '#evidence/kind.ts';
import { earlierFactors, integrityFactors, platformFactors } from '#evidence/review.ts';
import type { EarlierFactor, IntegrityFactor, PlatformFactor } from '#evidence/review.ts';
import type { Digests } from './hash-file.ts';
import { instantInShanghai } from './shanghai-time.ts';
import { attestationOf, noAttestation, type TypedAttestation } from './typed-attestation.ts';

/** An answer to one point as it is typed. Nothing typed is "not known", which is a full answer. */
export interface TypedStatement {
  readonly answer: 'yes' | 'no' | 'not-known';
  readonly because: string;
}

/** What the form holds while it is filled in. */
export interface ExhibitDraft {
  readonly title: string;
  readonly kind: ExhibitKind | null;
  readonly collectedAt: string;
  readonly officers: readonly [string, string];
  readonly place: string;
  readonly cause: string;
  readonly method: string;
  readonly medium: 'original' | 'copy' | null;
  readonly copy: { readonly reason: string; readonly source: string; readonly making: string };
  readonly attestation: TypedAttestation;
  readonly integrity: Readonly<Record<IntegrityFactor, TypedStatement>>;
  readonly fixedBy: readonly FixingMeans[];
  readonly chain: { readonly platform: string; readonly transaction: string; readonly recordedAt: string };
  readonly chainReview: Readonly<Record<PlatformFactor, TypedStatement>>;
  readonly notary: { readonly office: string; readonly number: string };
  readonly earlier: Readonly<Record<EarlierFactor, string>>;
  readonly privacy: PrivacyLevel | null;
}

function each<Name extends string, Value>(names: readonly Name[], value: Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, value])) as Record<Name, Value>;
}

const nothingSaid: TypedStatement = { answer: 'not-known', because: '' };

export const emptyExhibit: ExhibitDraft = {
  title: '',
  kind: null,
  collectedAt: '',
  officers: ['', ''],
  place: '',
  cause: '',
  method: '',
  medium: null,
  copy: { reason: '', source: '', making: '' },
  attestation: noAttestation,
  integrity: each(integrityFactors, nothingSaid),
  fixedBy: [],
  chain: { platform: '', transaction: '', recordedAt: '' },
  chainReview: each(platformFactors, nothingSaid),
  notary: { office: '', number: '' },
  earlier: each(earlierFactors, ''),
  privacy: null,
};

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

type Members = ExhibitInput['exhibit'];

function statements(typed: Readonly<Record<string, TypedStatement>>): Members {
  return Object.fromEntries(
    Object.entries(typed).map(([factor, { answer, because }]) => [factor, { answer, because: orNull(because) }]),
  );
}

const mediaTypeForm = /^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/;

/** A browser's guess at the type, without parameters; bytes of no known type are just that. */
export function mediaTypeOf(type: string): string {
  const [plain = ''] = type.toLowerCase().split(';');
  return mediaTypeForm.test(plain.trim()) ? plain.trim() : 'application/octet-stream';
}

/** The submission as the server takes it. What is missing or wrong its strict reader names, every defect at once. */
export function submissionOf(
  draft: ExhibitDraft,
  file: { readonly type: string },
  upload: string,
  { sha256, sm3 }: Digests,
): ExhibitInput {
  const hasChain = draft.fixedBy.includes('blockchain');
  const hasNotary = draft.fixedBy.includes('notary');
  return {
    upload,
    sha256,
    sm3,
    exhibit: {
      title: draft.title.trim(),
      ...(draft.kind === null ? {} : { kind: draft.kind }),
      mediaType: mediaTypeOf(file.type),
      ...(draft.collectedAt.trim() === ''
        ? {}
        : { collectedAt: instantInShanghai(draft.collectedAt) ?? draft.collectedAt }),
      officers: draft.officers.map((one) => one.trim()).filter((one) => one !== ''),
      place: draft.place.trim(),
      cause: draft.cause.trim(),
      method: draft.method.trim(),
      ...(draft.medium === null
        ? {}
        : { medium: draft.medium === 'copy' ? { as: 'copy', ...trimmed(draft.copy) } : { as: draft.medium } }),
      attestation: attestationOf(draft.attestation),
      integrity: statements(draft.integrity),
      fixedBy: [...draft.fixedBy],
      blockchain: hasChain
        ? {
            platform: draft.chain.platform.trim(),
            transaction: draft.chain.transaction.trim(),
            recordedAt: instantInShanghai(draft.chain.recordedAt) ?? draft.chain.recordedAt,
            checked: null,
            review: statements(draft.chainReview),
          }
        : null,
      notarised: hasNotary ? trimmed(draft.notary) : null,
      presumption: [],
      earlier: Object.fromEntries(earlierFactors.map((factor) => [factor, orNull(draft.earlier[factor])])),
      ...(draft.privacy === null ? {} : { privacy: draft.privacy }),
    },
  };
}

function trimmed(texts: Readonly<Record<string, string>>): Members {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.trim()]));
}
