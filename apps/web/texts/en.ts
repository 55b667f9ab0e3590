import { enPages } from './en-pages.ts';
import { enParts } from './en-parts.ts';
import { enRegimes } from './en-regimes.ts';
import type { Texts } from './zh.ts';

export const en: Texts = { ...enParts, ...enPages, ...enRegimes };
