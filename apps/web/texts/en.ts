import { enCase } from './en-case.ts';
import { enDesk } from './en-desk.ts';
import { enFiling } from './en-filing.ts';
import { enPublic } from './en-public.ts';
import { enParts } from './en-parts.ts';
import { enLaw } from './en-law.ts';
import { enRegimes } from './en-regimes.ts';
import type { Texts } from './zh.ts';

export const en: Texts = { ...enParts, ...enPublic, ...enDesk, ...enFiling, ...enCase, ...enRegimes, ...enLaw };
