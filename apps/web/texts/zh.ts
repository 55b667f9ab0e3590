import { zhPages } from './zh-pages.ts';
import { zhParts } from './zh-parts.ts';
import { zhRegimes } from './zh-regimes.ts';

/** 全部中文。英文照此类型写；缺一条就不能编译。 */
export const zh = { ...zhParts, ...zhPages, ...zhRegimes };

export type Texts = typeof zh;
