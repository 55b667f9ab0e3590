import type { CaseId, OrganId, PersonId } from './identifiers.ts';

/** What somebody does for an organ. One person may hold several; a session acts in one. */
export const roles = [
  /** 起诉方承办人: a procurator, or an officer of a consumer or designated organisation. */
  'filer',
  /** 立案庭法官 */
  'filing-judge',
  /** 审判庭法官 */
  'bench-judge',
  /** 履行个人信息保护职责的部门承办人 */
  'department-officer',
  /** 被告（个人信息处理者）及其代理人 */
  'defendant',
  'researcher',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

export const organKinds = [
  'court',
  'procuratorate',
  'consumer-organisation',
  'designated-organisation',
  'department',
  'processor',
  /** 律师事务所, as a party's representative. */
  'law-firm',
  'platform',
] as const;
export type OrganKind = (typeof organKinds)[number];

/** Who acts: a person for an organ in a role. Every act is entered under the organ; the person is kept with its content. */
export interface Actor {
  readonly person: PersonId;
  readonly organ: OrganId;
  readonly organKind: OrganKind;
  /** Level of the organ as the directory gives it (`basic`, `intermediate`, `province` …). */
  readonly organLevel: string | null;
  readonly role: Role;
  /** Cases to which a judge admitted the organisation for which a defendant acts; nobody else has any. */
  readonly admittedTo?: readonly CaseId[];
}
