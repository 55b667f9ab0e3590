import type { ProvisionId } from '#words/citation.ts';
import { asProvisionId } from '#words/citation.ts';
import type { Bilingual } from '#words/language.ts';

/** A figure of a neighbouring rule, shown beside a count. It decides nothing: article 70 has no number. */
export interface ManyReference {
  readonly figure: number;
  readonly unit: 'persons' | 'items';
  readonly provision: ProvisionId;
  readonly words: Bilingual;
}

const reference = (
  figure: number,
  unit: ManyReference['unit'],
  provision: string,
  zh: string,
  en: string,
): ManyReference => Object.freeze({ figure, unit, provision: asProvisionId(provision), words: { zh, en } });

/** Reference figures, smallest first. */
export const manyReferences: readonly ManyReference[] = Object.freeze([
  reference(10, 'persons', 'CPLI 75', '共同诉讼的人数众多', 'Numerous parties in joint litigation'),
  reference(
    50,
    'items',
    'CrimPI 5(1)',
    '刑事：行踪、通信内容、征信、财产信息',
    'Criminal: whereabouts, communications, credit, property',
  ),
  reference(
    500,
    'items',
    'CrimPI 5(1)',
    '刑事：住宿、通信记录、健康、交易信息',
    'Criminal: accommodation, call records, health, transactions',
  ),
  reference(5_000, 'items', 'CrimPI 5(1)', '刑事：其他个人信息', 'Criminal: other personal information'),
  reference(100_000, 'persons', 'FaceMeas 15', '人脸信息存储备案', 'Filing of stored face data'),
  reference(
    1_000_000,
    'persons',
    'SPPNotice',
    '检察机关重点保护的大规模个人信息',
    'Large-scale information, a priority of the procuratorates',
  ),
  reference(10_000_000, 'persons', 'NDSR 28', '参照重要数据处理者的义务', 'Duties as for important data'),
  reference(50_000_000, 'persons', 'NDSR 62(1)(8)', '大型网络平台的注册用户', 'Registered users of a large platform'),
]);

/** Which reference figures a count reaches, each kept beside those it does not; 以上 includes the figure. */
export function reachedReferences(
  count: number,
  unit: ManyReference['unit'],
): readonly (ManyReference & { readonly reached: boolean })[] {
  return manyReferences
    .filter((each) => each.unit === unit)
    .map((each) => ({ ...each, reached: count >= each.figure }));
}
