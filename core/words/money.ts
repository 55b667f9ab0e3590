import { grouped } from './grouped.ts';
import type { Brand } from './brand.ts';
import { finding } from './finding.ts';
import type { Language } from './language.ts';
import { withoutSpaces } from './normal.ts';
import { accepted, refused } from './parsed.ts';
import type { Parsed } from './parsed.ts';

/** A sum of renminbi in whole fen (分, a hundredth of a yuan). Never a fraction, so that sums are exact. */
export type Fen = Brand<number, 'Fen'>;

/** A sum from an integer of fen. Throws a RangeError on a fraction or beyond the exact integers. */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount) || Object.is(amount, -0))
    throw new RangeError(`${amount} is no whole number of fen`);
  return amount as Fen;
}

/** A sum from yuan with at most two decimals, for literals in code. Throws a RangeError on a part of a fen. */
export function yuan(amount: number): Fen {
  const rounded = Math.round(amount * 100);
  if (rounded / 100 !== amount) throw new RangeError(`${amount} yuan is no whole number of fen`);
  return fen(rounded);
}

const form = /^[¥￥]?(-?)((?:\d{1,3}(?:,\d{3})+)|\d+)(?:\.(\d+))?(万|亿)?元?$/;

/** Decimal places by which a unit moves the point: 万 is 10⁴, 亿 is 10⁸, and fen are 10² to the yuan. */
const places = { '': 2, 万: 6, 亿: 10 } as const;

/**
 * Reads a sum in yuan as people write it: `3862500`, `3,862,500.50`, `￥34000元`, `213.95万元`. Exact, never by a
 * floating number; what is smaller than a fen is refused rather than rounded, and so is a negative sum.
 */
export function parseYuan(text: string): Parsed<Fen> {
  const match = form.exec(withoutSpaces(text));
  if (match === null) return refused(finding('money.form'));
  if (match[1] === '-') return refused(finding('money.negative'));
  const unit = match[4] === '万' || match[4] === '亿' ? match[4] : '';
  const decimals = (match[3] ?? '').replace(/0+$/, '');
  if (decimals.length > places[unit]) return refused(finding('money.below-fen'));
  const amount = Number(BigInt((match[2] ?? '').replaceAll(',', '') + decimals.padEnd(places[unit], '0')));
  return Number.isSafeInteger(amount) ? accepted(fen(amount)) : refused(finding('money.too-large'));
}

/** `3862500.50` for machines: the sum in yuan without grouping, decimals only where there are fen. */
export function plainYuan(amount: Fen): string {
  const size = BigInt(Math.abs(amount));
  const rest = size % 100n;
  const sign = amount < 0 ? '-' : '';
  return `${sign}${size / 100n}${rest === 0n ? '' : `.${rest.toString().padStart(2, '0')}`}`;
}

/** The exact sum as it is claimed or awarded: `3,862,500 元`, `CNY 3,862,500.50`. */
export function formatYuan(amount: Fen, language: Language): string {
  const size = BigInt(Math.abs(amount));
  const rest = size % 100n;
  const figure = `${amount < 0 ? '-' : ''}${grouped(size / 100n)}${rest === 0n ? '' : `.${rest.toString().padStart(2, '0')}`}`;
  return language === 'zh' ? `${figure} 元` : `CNY ${figure}`;
}
