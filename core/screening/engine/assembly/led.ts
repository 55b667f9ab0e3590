// What a lead word says that a digit run or a word is, which is nothing by itself.
import { classWord, flagFormOnly, invalidForm, permanentResidentId, residentId, valid, wechat } from '../layout';
import { judgeCell } from './cell-forms';
import { macEnd } from './forms';
import { kindOfLead, leadEndingAt, leadReach, noLead } from './leads';
import { oldIdentityReason } from './numbers';
import { take, taken } from './row';
import { areDigits, byte, freeAfter, isAlnum, isDivider, isLetter, kindOfByte, leadsToMail } from './text';

/** The kind that the nearest lead before `at` names, `noLead` where there is none. */
function leadBefore(at: u32): u32 {
  const least = at - leadReach;
  for (let end = at; end > least; end--) {
    if (isDivider(end - 1)) return noLead;
    const lead = leadEndingAt(end, least);
    if (lead != noLead) return kindOfLead(lead);
    if (isAlnum(end - 1)) return noLead;
  }
  return noLead;
}

/** A letter and 5 to 19 of a word's bytes. */
export function isWechatName(from: u32, to: u32): bool {
  if (to - from - 6 > 14 || !isLetter(from)) return false;
  for (let at = from; at < to; at++) if ((kindOfByte(at) & classWord) == 0) return false;
  return true;
}

/** Three letters and twelve digits: the number of a permanent resident until 2023. */
export function isOldPermanent(from: u32, to: u32): bool {
  return to - from == 15 && areDigits(from + 3, 12) && isLetter(from) && isLetter(from + 1) && isLetter(from + 2);
}

function judge(kind: u32, from: u32, to: u32): u32 {
  if (kind == residentId) return to - from == 15 && areDigits(from, 15) ? oldIdentityReason(from) : invalidForm;
  if (kind == permanentResidentId) return isOldPermanent(from, to) ? flagFormOnly : invalidForm;
  if (kind == wechat) return isWechatName(from, to) ? valid : invalidForm;
  return judgeCell(kind, from, to);
}

function tryOne(from: u32, to: u32): bool {
  if (isDivider(from - 1)) return false;
  const kind = leadBefore(from);
  if (kind == noLead) return false;
  const reason = judge(kind, from, to);
  if (reason == invalidForm || !freeAfter(to) || leadsToMail(to)) return false;
  take(from, to, kind, reason);
  return true;
}

/** Where the value ends that a digit run is or is part of, 0 where it is none. */
export function findLed(from: u32, to: u32): u32 {
  const inWord = (kindOfByte(to) & classWord) != 0 && byte(to) != 0x2d;
  if (to - from >= 5 && !inWord && tryOne(from, to)) return to;
  if (!inWord && (kindOfByte(from - 1) & classWord) == 0) return 0;
  let begin = from;
  while (begin > taken() && from - begin <= leadReach && (kindOfByte(begin - 1) & classWord) != 0) begin--;
  let end = to;
  while (end - begin <= leadReach && (kindOfByte(end) & classWord) != 0) end++;
  if (end - begin > leadReach || end - begin < 6 || !isLetter(begin)) return 0;
  if (macEnd(begin) == end) return 0;
  return tryOne(begin, end) ? end : 0;
}
