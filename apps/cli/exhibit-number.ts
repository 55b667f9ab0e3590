import { wrongUsage } from './failure.ts';

/** The number of an exhibit in the tuple database. @throws Failure (usage) */
export function exhibitNumber(text: string): number {
  const number = Number(text);
  if (!/^[1-9]\d{0,9}$/.test(text) || number >= 2 ** 32)
    throw wrongUsage(
      `${text} 不是证据编号：编号是 1 至 ${2 ** 32 - 1} 的整数。`,
      `${text} is no number of an exhibit: it is a whole number from 1 to ${2 ** 32 - 1}.`,
    );
  return number;
}
