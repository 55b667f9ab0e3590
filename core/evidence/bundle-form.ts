import { canonicalJson } from '#words/canonical.ts';
import type { Json } from '#words/canonical.ts';
import { fromHex, fromUtf8, toHex, utf8 } from '#words/digest.ts';
import { parseCaseId, parseExhibitId } from '#words/identifiers.ts';
import type { CaseId, ExhibitId } from '#words/identifiers.ts';
import { Members, listOf, textAs, textOf } from '#words/members.ts';
import type { Reader } from '#words/members.ts';
import { accepted } from '#words/parsed.ts';
import { readEntry } from '#ledger/entry.ts';
import type { Entry } from '#ledger/entry.ts';
import { choiceOf, count, digest, orNull } from './fields.ts';

const bundleFormat = 'dengwen-bundle/1';

/** Names of the files that every bundle has. */
export const manifestName = 'manifest.json';
export const readMeName = 'READ-ME-FIRST.txt';
export const policyName = 'policy.txt';

const numbered = (serial: number): string => String(serial).padStart(6, '0');
export const actName = (serial: number): string => `acts/${numbered(serial)}.json`;
export const proofName = (serial: number): string => `proofs/${numbered(serial)}.tlog-proof`;
export const objectName = (sha256: string): string => `objects/${sha256}`;
/** @param over SHA-256 of the bytes that were stamped · @param serial from 1, among those over the same bytes */
export const tokenName = (over: string, serial: number): string => `timestamps/${over}-${numbered(serial)}.tsr`;
export const requestName = (over: string, serial: number): string => `timestamps/${over}-${numbered(serial)}.tsq`;

/** A head that somebody countersigned. @param serial from 1 */
export const countersignedName = (serial: number): string => `countersigned/${numbered(serial)}.txt`;

/** What a renewed timestamp is over. @param sha256 of the paper */
export const renewalName = (sha256: string): string => `renewals/${sha256}.json`;

const objectForm = /^objects\/([0-9a-f]{64})$/;
const renewalForm = /^renewals\/([0-9a-f]{64})\.json$/;
const tokenForm = /^timestamps\/([0-9a-f]{64})-(\d{6})\.tsr$/;

/** Every name that may stand in a bundle. Nothing else does, so no name ever leads out of a folder. */
const nameForm =
  /^(?:manifest\.json|READ-ME-FIRST\.txt|policy\.txt|acts\/\d{6}\.json|countersigned\/\d{6}\.txt|proofs\/\d{6}\.tlog-proof|objects\/[0-9a-f]{64}|renewals\/[0-9a-f]{64}\.json|timestamps\/[0-9a-f]{64}-\d{6}\.ts[rq])$/;

export function isBundleName(name: string): boolean {
  return nameForm.test(name);
}

/** The digest that an object's name states; null for another file. */
export function objectOf(name: string): string | null {
  return objectForm.exec(name)?.[1] ?? null;
}

/** The digest that a renewal's name states; null for another file. */
export function renewalOf(name: string): string | null {
  return renewalForm.exec(name)?.[1] ?? null;
}

/** What a token's name states; null for another file. */
export function tokenOf(name: string): { readonly over: string; readonly serial: number } | null {
  const [, over, serial] = tokenForm.exec(name) ?? [];
  return over === undefined || serial === undefined ? null : { over, serial: Number(serial) };
}

/** A file as the manifest lists it. */
export interface Listed {
  readonly name: string;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  readonly size: number;
}

/** What the bundle says of itself. All of it is checked against the files; none of it is believed. */
export interface Manifest {
  readonly case: CaseId;
  /** The one exhibit that the bundle was made for; null for a whole case. */
  readonly exhibit: ExhibitId | null;
  readonly acts: number;
  readonly files: readonly Listed[];
}

export function manifestBytes(manifest: Manifest): Uint8Array {
  return utf8(
    canonicalJson({
      format: bundleFormat,
      case: manifest.case,
      exhibit: manifest.exhibit,
      acts: String(manifest.acts),
      files: manifest.files.map(({ name, sha256, size }) => ({ name, sha256, size: String(size) })),
    }),
  );
}

const mostListed = 1_000_000;

const listed: Reader<Listed> = (value) => {
  const members = new Members(value);
  const name = members.required('name', textOf(nameForm));
  const sha256 = members.required('sha256', digest);
  const size = members.required('size', count);
  return members.finish(() =>
    name === undefined || sha256 === undefined || size === undefined ? null : { name, sha256, size },
  );
};

/** Reads a manifest; null unless it is written exactly as `manifestBytes` writes it. */
export function readManifest(bytes: Uint8Array): Manifest | null {
  const json = canonicalOf(bytes)?.json;
  if (json === undefined) return null;
  const members = new Members(json);
  members.required('format', choiceOf([bundleFormat]));
  const caseId = members.required('case', textAs(parseCaseId));
  const exhibit = members.required('exhibit', orNull(textAs(parseExhibitId)));
  const acts = members.required('acts', count);
  const files = members.required('files', listOf(listed, mostListed));
  const read = members.finish((): Manifest | null => {
    if (caseId === undefined || exhibit === undefined || acts === undefined || files === undefined) return null;
    return { case: caseId, exhibit, acts, files };
  });
  return read.ok ? read.value : null;
}

/** An act as the bundle holds it: its entry, and what the entry commits to unless that is withheld. */
export interface ActFile {
  readonly entry: Entry;
  readonly committed: { readonly content: Json; readonly salt: Uint8Array } | null;
}

export function actBytes({ entry, committed }: ActFile): Uint8Array {
  const { act, at, case: caseId, commitment, organ } = entry;
  return utf8(
    canonicalJson({
      entry: { act, at, case: caseId, commitment, organ },
      ...(committed === null ? {} : { content: committed.content, salt: toHex(committed.salt) }),
    }),
  );
}

/** An act as it was read, with the canonical text of its content, which is what the entry commits to. */
export interface ReadAct extends ActFile {
  readonly text: string;
}

/** Where the content's text begins, and what stands after it: members are in order, and an entry holds no such name. */
const [beforeContent, afterContent] = ['{"content":', ',"entry":'];

/** Reads an act's file; null unless it is written exactly as `actBytes` writes it. */
export function readAct(bytes: Uint8Array): ReadAct | null {
  const canonical = canonicalOf(bytes);
  if (canonical === undefined) return null;
  const { json, text } = canonical;
  const members = new Members(json);
  const entry = members.required('entry', readEntry);
  const content = members.optional('content', accepted);
  const salt = members.optional('salt', digest);
  const read = members.finish((): ReadAct | null => {
    if (entry === undefined || members.has('content') !== members.has('salt')) return null;
    const bytesOfSalt = salt === undefined ? null : fromHex(salt);
    return {
      entry,
      text: text.slice(beforeContent.length, text.lastIndexOf(afterContent)),
      committed: content === undefined || bytesOfSalt === null ? null : { content, salt: bytesOfSalt },
    };
  });
  return read.ok ? read.value : null;
}

/**
 * The value of bytes that are canonical JSON, else undefined. Comparing what was read with how it would be written
 * refuses double members, other spellings of a number and every space at once, at the speed of the engine's own reader.
 */
function canonicalOf(bytes: Uint8Array): { readonly json: Json; readonly text: string } | undefined {
  const text = fromUtf8(bytes);
  if (text === null) return undefined;
  try {
    const json: Json = JSON.parse(text);
    return canonicalJson(json) === text ? { json, text } : undefined;
  } catch {
    return undefined;
  }
}

/** The first thing that somebody who unpacks a bundle reads. Its words are fixed, so that no bit of it can be changed. */
export const readMe = `登闻证据包 · A Dengwen bundle of evidence

怎样检验：在登闻程序目录运行 ./dengwen verify 本文件，或者在浏览器中打开检验页，把本文件拖进去。检验不联网。
登记册的公钥请从法院公布处取得；policy.txt 里的公钥只是自称。

To verify: run ./dengwen verify FILE, or open the verifier page and drop the file on it. Neither uses a network.
Take the log's public key from where the court publishes it; the keys in policy.txt are only claimed.

manifest.json  目录 · what is here
acts/          本案每一条登记，按次序；不予公开的只留承诺值 · each entry of the case; of a withheld one, its commitment
proofs/        每一条在全国登记册中的位置证明 · the proof of each entry's place in the national log (C2SP tlog-proof)
countersigned/ 他人加签的登记册末端，及其与本包末端前后一致的证明 · heads of the log that others countersigned
objects/       原件，以 SHA-256 为名 · the exhibits' bytes, named by SHA-256
renewals/      续加时间戳时所覆盖的全部材料 · what a renewed timestamp covers
timestamps/    可信时间戳 · trusted timestamps (RFC 3161)

专家自行复算 · For an expert:
  openssl dgst -sha256 objects/*     与文件名比对 · compare with the names
  openssl dgst -sm3 objects/*        与 acts 中的 sm3 比对 · compare with sm3 in acts
  openssl ts -reply -in timestamps/NAME.tsr -text
`;
