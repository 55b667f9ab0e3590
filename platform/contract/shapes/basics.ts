import { z } from 'zod';
import { parseDay } from '#words/day.ts';
import { holdsPersonalNumber } from './personal-number.ts';

/** Instants travel in UTC with milliseconds; legal days are days of Asia/Shanghai. */
export const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
/** A day that exists. */
export const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, { abort: true })
  .refine((typed) => parseDay(typed).ok, { params: { code: 'day.impossible' } });
/** A day, or as much of it as a source states: `2021`, `2021-05`. */
export const partialDay = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/);
export const bilingual = z.strictObject({ zh: z.string(), en: z.string() });
export const uuid = z.uuid();
export const organId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/**
 * A whole number in an address, in its one spelling: `0x10`, `007`, `1e3` and ` 5` name nothing, as in the files of the log
 * (C2SP tlog-tiles), so that no two readers can differ about which entry is meant.
 */
export const decimal = z.coerce
  .string()
  .regex(/^(?:0|[1-9]\d{0,15})$/)
  .transform(Number)
  .pipe(z.int().nonnegative());

/** Money is whole fen. */
export const fen = z.int().nonnegative();
/** Text a person typed: trimmed, of bounded length. */
export const text = (longest: number) => z.string().trim().min(1).max(longest);
/** Text that other organs read: no telephone or identity number in it. */
export const openText = (longest: number) =>
  text(longest).refine((typed) => !holdsPersonalNumber(typed), { params: { code: 'text.personal-data' } });
export const reasons = openText(4000);

/** 结论: what a question answered, and why it could not (settled form of `{"outcome", "because"}`). */
export const outcome = z.enum(['yes', 'no', 'unknown']);
export const because = z.enum(['open', 'missing', 'disputed']).nullable();
