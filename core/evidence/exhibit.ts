import type { Json } from '#words/canonical.ts';
import { parseCaseId, parseExhibitId } from '#words/identifiers.ts';
import type { CaseId, ExhibitId } from '#words/identifiers.ts';
import { parseInstant } from '#words/instant.ts';
import type { Instant } from '#words/instant.ts';
import { Members, textAs, textOf } from '#words/members.ts';
import type { Reader } from '#words/members.ts';
import { accepted } from '#words/parsed.ts';
import type { Parsed } from '#words/parsed.ts';
import { choiceOf, count, digest, orNull, saying, setOf } from './fields.ts';
import { attestation, keeper, medium } from './keeper.ts';
import type { Attestation, Keeper, Medium } from './keeper.ts';
import { exhibitKinds, fixingMeans, privacyLevels } from './kind.ts';
import type { ExhibitKind, FixingMeans, PrivacyLevel } from './kind.ts';
import { earlierReview, integrityReview, platformReview, presumptions } from './review.ts';
import type { EarlierFactor, IntegrityFactor, PlatformFactor, Presumption, Statement } from './review.ts';

const exhibitFormat = 'dengwen-exhibit/1';

/** A record on somebody's chain, and what checking it gave (在线诉讼规则 arts. 16, 17). */
export interface StoredOnChain {
  readonly platform: string;
  readonly transaction: string;
  readonly recordedAt: Instant;
  /** Null where nobody has compared it yet. */
  readonly checked: { readonly at: Instant; readonly result: 'consistent' | 'differs' } | null;
  readonly review: Readonly<Record<PlatformFactor, Statement>>;
}

export interface Notarised {
  readonly office: string;
  readonly number: string;
}

/**
 * An exhibit of electronic data as it is entered: what it is, how it came to be here, and what its submitter says of
 * the points on which a court weighs it. The bytes lie beside it and are meant by both digests.
 */
export interface Exhibit {
  readonly id: ExhibitId;
  readonly case: CaseId;
  readonly title: string;
  readonly kind: ExhibitKind;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** 64 hexadecimal digits each. */
  readonly sha256: string;
  readonly sm3: string;
  readonly collectedAt: Instant;
  readonly collector: Keeper;
  readonly place: string;
  /** Why it was collected, and how (法发〔2016〕22号 art. 14). */
  readonly cause: string;
  readonly method: string;
  readonly medium: Medium;
  readonly attestation: Attestation;
  /** 民事证据规定 art. 93. */
  readonly integrity: Readonly<Record<IntegrityFactor, Statement>>;
  readonly fixedBy: readonly FixingMeans[];
  readonly blockchain: StoredOnChain | null;
  readonly notarised: Notarised | null;
  /** Grounds claimed (民事证据规定 art. 94). */
  readonly presumption: readonly Presumption[];
  /** 在线诉讼规则 art. 18: what is offered for each point; null where nothing is. */
  readonly earlier: Readonly<Record<EarlierFactor, string | null>>;
  readonly privacy: PrivacyLevel;
}

/** RFC 6838 section 4.2, without parameters. */
const mediaType = textOf(/^[a-z0-9][a-z0-9!#$&^_.+-]{0,62}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,62}$/);

/** The exhibit as JSON: counts as text, nothing left out. Its canonical text is what acts commit to. */
export function exhibitJson(exhibit: Exhibit): Json {
  const { blockchain, notarised } = exhibit;
  return {
    format: exhibitFormat,
    id: exhibit.id,
    case: exhibit.case,
    title: exhibit.title,
    kind: exhibit.kind,
    mediaType: exhibit.mediaType,
    size: String(exhibit.size),
    sha256: exhibit.sha256,
    sm3: exhibit.sm3,
    collectedAt: exhibit.collectedAt,
    collector: { ...exhibit.collector },
    place: exhibit.place,
    cause: exhibit.cause,
    method: exhibit.method,
    medium: { ...exhibit.medium },
    attestation: { ...exhibit.attestation },
    integrity: statements(exhibit.integrity),
    fixedBy: exhibit.fixedBy,
    blockchain:
      blockchain === null
        ? null
        : {
            platform: blockchain.platform,
            transaction: blockchain.transaction,
            recordedAt: blockchain.recordedAt,
            checked: blockchain.checked === null ? null : { ...blockchain.checked },
            review: statements(blockchain.review),
          },
    notarised: notarised === null ? null : { ...notarised },
    presumption: exhibit.presumption,
    earlier: { ...exhibit.earlier },
    privacy: exhibit.privacy,
  };
}

function statements(review: Readonly<Record<string, Statement>>): Json {
  return Object.fromEntries(
    Object.entries(review).map(([factor, { answer, because }]) => [factor, { answer, because }]),
  );
}

const storedOnChain: Reader<StoredOnChain> = (value) => {
  const members = new Members(value);
  const platform = members.required('platform', saying(200));
  const transaction = members.required('transaction', saying(200));
  const recordedAt = members.required('recordedAt', textAs(parseInstant));
  const checked = members.required('checked', orNull(storedOnChainCheck));
  const review = members.required('review', platformReview);
  return members.finish(() => {
    if (platform === undefined || transaction === undefined || recordedAt === undefined) return null;
    if (checked === undefined || review === undefined) return null;
    return { platform, transaction, recordedAt, checked, review };
  });
};

const storedOnChainCheck: Reader<NonNullable<StoredOnChain['checked']>> = (value) => {
  const members = new Members(value);
  const at = members.required('at', textAs(parseInstant));
  const result = members.required('result', choiceOf(['consistent', 'differs']));
  return members.finish(() => (at === undefined || result === undefined ? null : { at, result }));
};

const notarisation: Reader<Notarised> = (value) => {
  const members = new Members(value);
  const office = members.required('office', saying(200));
  const number = members.required('number', saying(100));
  return members.finish(() => (office === undefined || number === undefined ? null : { office, number }));
};

/** Reads what `exhibitJson` writes, with every defect; unknown members are refused. The bytes are not looked at. */
export function readExhibit(json: Json): Parsed<Exhibit> {
  const members = new Members(json);
  members.required('format', choiceOf([exhibitFormat]));
  const parts = {
    id: members.required('id', textAs(parseExhibitId)),
    case: members.required('case', textAs(parseCaseId)),
    title: members.required('title', saying(200)),
    kind: members.required('kind', choiceOf(exhibitKinds)),
    mediaType: members.required('mediaType', mediaType),
    size: members.required('size', count),
    sha256: members.required('sha256', digest),
    sm3: members.required('sm3', digest),
    collectedAt: members.required('collectedAt', textAs(parseInstant)),
    collector: members.required('collector', keeper(true)),
    place: members.required('place', saying(300)),
    cause: members.required('cause', saying(1000)),
    method: members.required('method', saying(1000)),
    medium: members.required('medium', medium),
    attestation: members.required('attestation', attestation),
    integrity: members.required('integrity', integrityReview),
    fixedBy: members.required('fixedBy', setOf(choiceOf(fixingMeans), fixingMeans.length)),
    blockchain: members.required('blockchain', orNull(storedOnChain)),
    notarised: members.required('notarised', orNull(notarisation)),
    presumption: members.required('presumption', setOf(choiceOf(presumptions), presumptions.length)),
    earlier: members.required('earlier', earlierReview),
    privacy: members.required('privacy', choiceOf(privacyLevels)),
  };
  return members.finish(() => (isWhole(parts) ? parts : null));
}

function isWhole(parts: { readonly [Name in keyof Exhibit]: Exhibit[Name] | undefined }): parts is Exhibit {
  return Object.values(parts).every((part) => part !== undefined);
}

/** What `parseJson` may take for one exhibit: a record, never its bytes. */
export const exhibitLimits = { bytes: 1 << 18, depth: 8, numbers: 'exact-integers' } as const;

/** An exhibit that breaks no rule of form by itself may still not fit its bytes: both digests and the size decide. */
export function fits(
  exhibit: Exhibit,
  bytes: { readonly size: number; readonly sha256: string; readonly sm3: string },
): Parsed<Exhibit> {
  const same = exhibit.size === bytes.size && exhibit.sha256 === bytes.sha256 && exhibit.sm3 === bytes.sm3;
  return same ? accepted(exhibit) : { ok: false, problems: [{ code: 'exhibit.digest', at: '' }] };
}
