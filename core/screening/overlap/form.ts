import { fromUtf8, utf8 } from '#words/digest.ts';
import type { Bilingual } from '#words/language.ts';
import { overlapKinds } from './digests.ts';
import type { OverlapKind } from './digests.ts';

/** Why bytes are no sketch or digest set. */
export const formDefects = ['not-this-form', 'kind', 'count', 'too-large', 'length', 'order'] as const;
export type FormDefect = (typeof formDefects)[number];

export type Formed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly defect: FormDefect };

/** Digests of one kind under one domain key, in the byte form that sketches and sets have in common. */
export interface Digests {
  readonly kind: OverlapKind;
  /** Eight bytes that name the domain key without telling it; digests under different keys never match. */
  readonly key: Uint8Array;
  /** Distinct values of the whole data set. */
  readonly count: number;
  /** Sorted, each once, never 0. */
  readonly digests: BigUint64Array;
}

export const keyNameBytes = 8;
/** After the title: kind, name of the key, count, number of digests. */
const headBytes = 1 + keyNameBytes + 8 + 4;

/** Title line, head, digests of eight bytes, lowest byte first. @throws RangeError for what could not be read back */
export function writeForm(title: string, form: Digests): Uint8Array {
  if (form.key.length !== keyNameBytes) throw new RangeError(`the name of a key has ${keyNameBytes} bytes`);
  if (!Number.isSafeInteger(form.count) || form.count < form.digests.length)
    throw new RangeError(`${form.count} values cannot have ${form.digests.length} digests`);
  if (!isAscending(form.digests)) throw new RangeError('digests are sorted, each once, and none is 0');
  const line = utf8(`${title}\n`);
  const bytes = new Uint8Array(line.length + headBytes + 8 * form.digests.length);
  const view = new DataView(bytes.buffer);
  bytes.set(line);
  let at = line.length;
  view.setUint8(at, overlapKinds.indexOf(form.kind));
  bytes.set(form.key, at + 1);
  view.setBigUint64(at + 1 + keyNameBytes, BigInt(form.count), true);
  view.setUint32(at + 1 + keyNameBytes + 8, form.digests.length, true);
  at += headBytes;
  for (const digest of form.digests) {
    view.setBigUint64(at, digest, true);
    at += 8;
  }
  return bytes;
}

/** Reads that form and no other: same title, not a byte more or less. */
export function readForm(title: string, bytes: Uint8Array, digestsAtMost: number): Formed<Digests> {
  const line = `${title}\n`;
  if (fromUtf8(bytes.subarray(0, line.length)) !== line) return { ok: false, defect: 'not-this-form' };
  if (bytes.length < line.length + headBytes) return { ok: false, defect: 'length' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const kind = overlapKinds[view.getUint8(line.length)];
  if (kind === undefined) return { ok: false, defect: 'kind' };
  const count = Number(view.getBigUint64(line.length + 1 + keyNameBytes, true));
  const length = view.getUint32(line.length + 1 + keyNameBytes + 8, true);
  if (!Number.isSafeInteger(count) || count < length) return { ok: false, defect: 'count' };
  if (length > digestsAtMost) return { ok: false, defect: 'too-large' };
  const from = line.length + headBytes;
  if (bytes.length !== from + 8 * length) return { ok: false, defect: 'length' };
  const digests = new BigUint64Array(bytes.slice(from).buffer);
  if (!isAscending(digests)) return { ok: false, defect: 'order' };
  const key = bytes.slice(line.length + 1, line.length + 1 + keyNameBytes);
  return { ok: true, value: { kind, key, count, digests } };
}

function isAscending(digests: BigUint64Array): boolean {
  let before = 0n;
  for (const digest of digests) {
    if (digest <= before) return false;
    before = digest;
  }
  return true;
}

export const formDefectWords: Readonly<Record<FormDefect, Bilingual>> = {
  'not-this-form': {
    zh: '不是本系统的比对文件，或版本不同；请由对方用同一版本重新导出。',
    en: 'No comparison file of this system, or of another version; ask for one exported with this version.',
  },
  kind: { zh: '号码种类无法识别；请重新导出。', en: 'The kind of number is not known; export it again.' },
  count: { zh: '总数与摘要数不符；文件已损坏，请重新导出。', en: 'Total and digests do not fit; export it again.' },
  'too-large': { zh: '摘要数超过上限；请分批比对。', en: 'More digests than allowed; compare in parts.' },
  length: { zh: '文件长度不对，可能传输不完整；请重新传送。', en: 'The file has the wrong length; send it again.' },
  order: {
    zh: '摘要没有按序排列或有重复；文件已损坏，请重新导出。',
    en: 'Digests out of order or repeated; export it again.',
  },
};
