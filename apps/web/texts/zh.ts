import { zhCase } from './zh-case.ts';
import { zhDesk } from './zh-desk.ts';
import { zhFiling } from './zh-filing.ts';
import { zhPublic } from './zh-public.ts';
import { zhParts } from './zh-parts.ts';
import { zhLaw } from './zh-law.ts';
import { zhRegimes } from './zh-regimes.ts';

/** 全部中文。英文照此类型写；缺一条就不能编译。 */
export const zh = { ...zhParts, ...zhPublic, ...zhDesk, ...zhFiling, ...zhCase, ...zhRegimes, ...zhLaw };

export type Texts = typeof zh;
