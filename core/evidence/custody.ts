import { canonicalJson } from '#words/canonical.ts';
import type { Json } from '#words/canonical.ts';
import { sha256Hex } from '#words/digest.ts';
import { parseCaseId, parseExhibitId } from '#words/identifiers.ts';
import type { CaseId, ExhibitId } from '#words/identifiers.ts';
import { parseInstant } from '#words/instant.ts';
import type { Instant } from '#words/instant.ts';
import type { Bilingual } from '#words/language.ts';
import { Members, textAs } from '#words/members.ts';
import type { Reader } from '#words/members.ts';
import type { Parsed } from '#words/parsed.ts';
import { choiceOf, count, digest, orNull, saying } from './fields.ts';
import { attestation, keeper } from './keeper.ts';
import type { Attestation, Keeper } from './keeper.ts';

const custodyFormat = 'dengwen-custody/1';

/** What can happen to an exhibit. Reading it is one too; `renew` puts a new timestamp over an older one (RFC 4998). */
export const custodyActions = [
  'acquire',
  'seal',
  'copy',
  'transfer',
  'open',
  'examine',
  'return',
  'destroy',
  'renew',
] as const;
export type CustodyAction = (typeof custodyActions)[number];

export const custodyActionWords: Readonly<Record<CustodyAction, Bilingual>> = {
  acquire: { zh: '收集提取', en: 'Acquired' },
  seal: { zh: '封存', en: 'Sealed' },
  copy: { zh: '复制', en: 'Copied' },
  transfer: { zh: '移交', en: 'Handed over' },
  open: { zh: '查阅', en: 'Opened' },
  examine: { zh: '勘验鉴定', en: 'Examined' },
  return: { zh: '退还', en: 'Returned' },
  destroy: { zh: '销毁', en: 'Destroyed' },
  renew: { zh: '续加时间戳', en: 'Timestamp renewed' },
};

/** What comparing the bytes at hand with the exhibit's digests gave. */
export const comparisons = ['same', 'differs', 'not-compared'] as const;
export type Comparison = (typeof comparisons)[number];

export const comparisonWords: Readonly<Record<Comparison, Bilingual>> = {
  same: { zh: '经校验一致', en: 'Compared, the same' },
  differs: { zh: '经校验不一致', en: 'Compared, it differs' },
  'not-compared': { zh: '未校验', en: 'Not compared' },
};

/** One event in the custody of an exhibit. Events of one exhibit form a chain: serials without a gap, each naming the last. */
export interface CustodyEvent {
  readonly exhibit: ExhibitId;
  readonly case: CaseId;
  /** From 1, within the exhibit. */
  readonly serial: number;
  /** `custodyDigest` of the event before; null for the first. */
  readonly previous: string | null;
  readonly action: CustodyAction;
  readonly at: Instant;
  readonly place: string;
  readonly by: Keeper;
  /** Who receives; given for handing over and returning, and for nothing else. */
  readonly to: Keeper | null;
  readonly reason: string;
  readonly method: string;
  readonly attestation: Attestation;
  readonly comparison: Comparison;
  /** The exhibit that came out of copying, where it has an id of its own. */
  readonly result: ExhibitId | null;
}

/** What counts as investigating, so that a procuratorate's officers do it in pairs (公益诉讼办案规则 arts. 35, 39). */
const inPairs: ReadonlySet<CustodyAction> = new Set(['acquire', 'seal', 'copy', 'examine']);
const handsOver: ReadonlySet<CustodyAction> = new Set(['transfer', 'return']);

/** The event as JSON: counts as text, nothing left out. */
export function custodyJson(event: CustodyEvent): Json {
  return {
    format: custodyFormat,
    exhibit: event.exhibit,
    case: event.case,
    serial: String(event.serial),
    previous: event.previous,
    action: event.action,
    at: event.at,
    place: event.place,
    by: { ...event.by },
    to: event.to === null ? null : { ...event.to },
    reason: event.reason,
    method: event.method,
    attestation: { ...event.attestation },
    comparison: event.comparison,
    result: event.result,
  };
}

/** By what the next event names this one: SHA-256 of its canonical JSON, in 64 hexadecimal digits. */
export function custodyDigest(event: CustodyEvent): string {
  return sha256Hex(canonicalJson(custodyJson(event)));
}

/** Reads what `custodyJson` writes, with every defect; unknown members are refused. */
export function readCustodyEvent(json: Json): Parsed<CustodyEvent> {
  const members = new Members(json);
  members.required('format', choiceOf([custodyFormat]));
  const action = members.required('action', choiceOf(custodyActions));
  const pairs = action !== undefined && inPairs.has(action);
  const confirmed = members.required('attestation', attestation);
  const parts = {
    exhibit: members.required('exhibit', textAs(parseExhibitId)),
    case: members.required('case', textAs(parseCaseId)),
    serial: members.required('serial', count),
    previous: members.required('previous', orNull(digest)),
    action,
    at: members.required('at', textAs(parseInstant)),
    place: members.required('place', saying(300)),
    by: members.required('by', keeper(pairs)),
    to: members.required('to', orNull(keeper(false, action === 'transfer' && confirmed?.as === 'nobody'))),
    reason: members.required('reason', saying(1000)),
    method: members.required('method', saying(1000)),
    attestation: confirmed,
    comparison: members.required('comparison', choiceOf(comparisons)),
    result: members.required('result', orNull(exhibitId)),
  };
  noteContradictions(members, parts);
  return members.finish(() => (isWhole(parts) ? parts : null));
}

const exhibitId: Reader<ExhibitId> = textAs(parseExhibitId);

type Parts = { readonly [Name in keyof CustodyEvent]: CustodyEvent[Name] | undefined };

function noteContradictions(members: Members, { action, serial, previous, to, result }: Parts): void {
  if (serial === 0) members.note({ code: 'field.too-small', at: '/serial', params: { least: 1 } });
  const isFirst = serial === 1;
  if (serial !== undefined && previous !== undefined && isFirst !== (previous === null))
    members.note({ code: 'field.conflict', at: '/previous' });
  if (action === undefined) return;
  // An exhibit enters custody once, by being acquired.
  if (serial !== undefined && isFirst !== (action === 'acquire'))
    members.note({ code: 'field.conflict', at: '/action' });
  if (to !== undefined && handsOver.has(action) !== (to !== null)) members.note({ code: 'field.conflict', at: '/to' });
  if (result !== undefined && result !== null && action !== 'copy')
    members.note({ code: 'field.conflict', at: '/result' });
}

function isWhole(parts: Parts): parts is CustodyEvent {
  return Object.values(parts).every((part) => part !== undefined);
}

/** What is wrong with a line of events; closed. */
export type CustodyDefect =
  | 'custody-serial-missing'
  | 'custody-chain-broken'
  | 'custody-time-backwards'
  | 'custody-after-destruction'
  | 'custody-other-exhibit';

/**
 * Checks that events, in the order of their entries, are the whole line of one exhibit from its acquisition on. The line
 * goes on under another case only where the event before handed the exhibit to a court: a case that was transferred
 * (CPL 37) is a case of its own there.
 */
export function custodyDefects(events: readonly CustodyEvent[]): readonly CustodyDefect[] {
  const defects = new Set<CustodyDefect>();
  let last: CustodyEvent | null = null;
  for (const event of events) {
    if (event.serial !== (last?.serial ?? 0) + 1) defects.add('custody-serial-missing');
    else if (event.previous !== (last === null ? null : custodyDigest(last))) defects.add('custody-chain-broken');
    if (last !== null && event.at < last.at) defects.add('custody-time-backwards');
    if (last !== null && (event.exhibit !== last.exhibit || !isOfLine(last, event)))
      defects.add('custody-other-exhibit');
    if (last?.action === 'destroy') defects.add('custody-after-destruction');
    last = event;
  }
  return [...defects];
}

/** The same case, or the one it became; over a gap that cannot be told, and the gap itself is a defect. */
function isOfLine(last: CustodyEvent, event: CustodyEvent): boolean {
  if (event.case === last.case || event.serial !== last.serial + 1) return true;
  return last.action === 'transfer' && last.to?.organKind === 'court';
}
