import { citationOf, type ProvisionId } from '#words/citation.ts';
import type { Bilingual } from '#words/language.ts';

import { provision } from './sources.ts';

/**
 * Articles of one paragraph, each seen in its text: their items are cited without 第一款. Other articles keep the paragraph, which is
 * never wrong, only longer.
 */
const oneParagraph: ReadonlySet<string> = new Set([
  'CPL 42',
  'CPL 127',
  'CPLI 257',
  'CPLI 282',
  'Jury 16',
  'ProcRules 96',
]);

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const units = ['', '十', '百', '千'] as const;

/**
 * A whole number from 1 to 9999 as articles are counted in Chinese: 一百零一, 一百一十, 十二. Throws a RangeError outside.
 */
export function chineseNumeral(count: number): string {
  if (!Number.isInteger(count) || count < 1 || count > 9999) throw new RangeError(`no article ${count}`);
  const places = [...String(count)].map(Number);
  let text = '';
  for (const [index, digit] of places.entries()) {
    const unit = units[places.length - 1 - index] ?? '';
    if (digit !== 0) text += (digits[digit] ?? '') + unit;
    else if (text !== '' && !text.endsWith('零')) text += '零';
  }
  const trimmed = text.replace(/零$/, '');
  return trimmed.startsWith('一十') ? trimmed.slice(1) : trimmed;
}

/**
 * A provision as judgments cite it; a title within a title stands in 〈〉 (GB/T 15834): 《中华人民共和国民事诉讼法》第五十八条第二款; items in characters without brackets. Throws a RangeError where it has no
 * source.
 */
export function formalCitation(id: ProvisionId): Bilingual {
  const { title, force, number } = provision(id).instrument;
  const { instrument, annex, article, inserted, paragraph, item } = citationOf(id);
  // The number of a standard belongs to its name (GB/T 1.1).
  const numbered =
    force === 'standard' && number !== undefined ? { zh: `（${number}）`, en: ` (${number})` } : { zh: '', en: '' };
  const named = `《${title.zh.replaceAll('《', '〈').replaceAll('》', '〉')}》${numbered.zh}`;
  const english = title.en + numbered.en;
  if (annex !== undefined) return { zh: `${named}附录${annex}`, en: `${english}, annex ${annex}` };
  if (article === undefined) return { zh: named, en: english };
  // Its clauses are numbered, never counted in characters.
  if (force === 'standard') return { zh: `${named}第${article}章`, en: `${english}, clause ${article}` };
  const after = inserted === undefined ? '' : `之${chineseNumeral(inserted)}`;
  const whole = item !== undefined && oneParagraph.has(`${instrument} ${article}`);
  const parts = [
    { zh: '款', en: 'para.', count: whole ? undefined : paragraph },
    { zh: '项', en: 'item', count: item },
  ].filter((part): part is typeof part & { count: number } => part.count !== undefined);
  return {
    zh: `${named}第${chineseNumeral(article)}条${after}${parts.map(({ zh, count }) => `第${chineseNumeral(count)}${zh}`).join('')}`,
    en: [
      `${title.en}, art. ${article}${inserted === undefined ? '' : `-${inserted}`}`,
      ...parts.map(({ en, count }) => `${en} ${count}`),
    ].join(', '),
  };
}
