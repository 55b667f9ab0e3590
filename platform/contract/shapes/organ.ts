import { z } from 'zod';
import { organKinds, roles } from '#words/actor.ts';
import { bilingual, organId } from './basics.ts';

export const organKind = z.enum(organKinds);

/** An organ of the directory. `nameEn` is rendered by rule for readers of English, not an official name. */
export const organ = z.strictObject({
  id: organId,
  kind: organKind,
  name: z.string(),
  nameEn: z.string(),
  /** 法院代字; a derived one is computed by the rule and may differ from the official table. */
  code: z.string().nullable(),
  codeSource: z.enum(['listed', 'derived', 'unknown']).nullable(),
  level: z.string().nullable(),
  special: z.string().nullable(),
  province: z.string().nullable(),
  division: z.string().nullable(),
  parent: organId.nullable(),
  source: z.string(),
  reliability: z.string(),
  /** Whether somebody acts for this organ here; only such a court can be filed to. */
  participates: z.boolean(),
  demonstration: z.boolean(),
});

export const organName = organ.pick({ id: true, name: true, nameEn: true, demonstration: true });

export const role = z.enum(roles);

export const membership = z.strictObject({ organ: organName, organKind, role, deputyUntil: z.string().nullable() });

/** Who is signed in, and for which organ in which role this session acts. */
export const session = z.strictObject({
  person: z.strictObject({ id: z.string(), name: z.string(), account: z.string() }),
  acting: membership,
  memberships: z.array(membership),
  demonstration: z.boolean(),
});

export const demonstrationAccount = z.strictObject({
  account: z.string(),
  password: z.string(),
  person: z.string(),
  organ: organName,
  role,
  task: bilingual,
});

export type Organ = z.output<typeof organ>;
export type OrganName = z.output<typeof organName>;
export type Membership = z.output<typeof membership>;
export type Session = z.output<typeof session>;
export type DemonstrationAccount = z.output<typeof demonstrationAccount>;
