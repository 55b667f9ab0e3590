import type { Membership } from '#contract/shapes/organ.ts';
import type { OrganKind, Role } from '#words/actor.ts';
import { asOrganKind, asRole } from './organs.ts';

/** A membership as it is read together with its organ. */
export interface MembershipRow {
  readonly organ_id: string;
  readonly role: string;
  readonly deputy_until: string | null;
  readonly organ_name: string;
  readonly organ_name_en: string;
  readonly organ_kind: string;
  readonly organ_demonstration: boolean;
}

export function membershipOf(row: MembershipRow): Membership {
  return {
    organ: {
      id: row.organ_id,
      name: row.organ_name,
      nameEn: row.organ_name_en,
      demonstration: row.organ_demonstration,
    },
    organKind: asOrganKind(row.organ_kind),
    role: asRole(row.role),
    deputyUntil: row.deputy_until,
  };
}

/** What each role is a role of: nobody is a judge of a company. */
const organsOfRole: Readonly<Record<Role, readonly OrganKind[]>> = {
  filer: ['procuratorate', 'consumer-organisation', 'designated-organisation'],
  'filing-judge': ['court'],
  'bench-judge': ['court'],
  'department-officer': ['department'],
  defendant: ['processor', 'law-firm'],
  researcher: ['platform'],
  administrator: ['platform'],
};

export const fits = (role: Role, kind: OrganKind): boolean => organsOfRole[role].includes(kind);
