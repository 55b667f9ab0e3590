import type { z } from 'zod';
import type { Defect, Stage } from '#contract/shapes/case.ts';
import type { ComplaintKept } from '#contract/shapes/complaint.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Actor, Role } from '#words/actor.ts';
import type { ProvisionId } from '#words/citation.ts';
import type { Day } from '#words/day.ts';
import type { CaseId, OrganId } from '#words/identifiers.ts';
import type { Instant } from '#words/instant.ts';
import type { Bilingual } from '#words/language.ts';
import type { ActId } from './acts.ts';
import type { DocketServices } from './services.ts';
import type { LimitChange } from './time-limits.ts';

/** A case of a court's register as an act finds it, its row locked until the act is entered. */
export interface CaseState {
  readonly court: OrganId;
  readonly case: CaseId;
  readonly stage: Stage;
  readonly filer: OrganId;
  readonly filingNumber: string;
  readonly caseNumber: string | null;
  readonly receivedAt: Instant;
  readonly docketedAt: Instant | null;
  /** Keys of the defendants, sorted: torts are taken in this order by everybody, so nobody waits in a circle. */
  readonly defendants: readonly string[];
  readonly complaint: ComplaintKept;
  readonly defects: readonly Defect[];
  /** Where the case came from or went to by transfer. */
  readonly transfer: { readonly direction: 'to' | 'from'; readonly court: OrganId; readonly case: CaseId } | null;
}

/** What stands in the way of an act although its stage and its organ are right. */
export interface Hindrance {
  readonly why: Bilingual;
  readonly provisions: readonly ProvisionId[];
}

/** What is known of a case's torts before the act, for reasons shown beside a button that cannot be pressed. */
export interface Precedence {
  /** Earlier docketed cases of the same defendants that no judge of this case has compared yet. */
  readonly uncompared: number;
  /** Earlier docketed cases that a judge of this case found to concern the same tort. */
  readonly same: number;
  /** Effective judgments on a tort found the same (CPLI 289). */
  readonly judged: number;
}

/** Everything an act may use. The transaction is open, the case row locked, the permission given. */
export interface Work {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly at: Instant;
  /** The day of `at` in Asia/Shanghai: a filing at 23:59:59 counts that day. */
  readonly today: Day;
  readonly state: CaseState;
  readonly services: DocketServices;
}

/** What an act leaves behind, written in the same transaction by {@link file://./perform.ts}. */
export interface Done {
  readonly stage: Stage;
  /** What the time line says of it, without any name of a person. */
  readonly says: Bilingual;
  /** Laid down with the act and committed to by its entry of the log. */
  readonly content: Readonly<Record<string, unknown>>;
  /** Clocks it starts, ends or stops; one that closes the case ends them all by itself. */
  readonly limits: readonly LimitChange[];
  readonly caseNumber?: string | null;
  readonly caseNumberNote?: Bilingual;
  readonly docketedAt?: Instant;
  readonly defects?: readonly Defect[];
  readonly complaint?: ComplaintKept;
  /** Facts a court has found: laid over the sheet as `found`. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Writes that name the act's entry by its commitment, or that decide who is first; done last before the entry. */
  settle?(commitment: Uint8Array): Promise<void>;
}

/**
 * One legal act: who may do it, at which stage, what it needs, which questions of law it rests on, what follows.
 * Permission, the form, the HTTP interface, the audit trail and the time limits are read from here.
 */
export interface Act<Input = never> {
  readonly id: ActId;
  readonly words: Bilingual;
  readonly explains: Bilingual;
  readonly provisions: readonly ProvisionId[];
  /** Roles that may do it; always within the court of the case (`side: 'court'`) or its filer (`side: 'filer'`). */
  readonly by: readonly Role[];
  readonly side: 'court' | 'filer' | 'either';
  readonly at: readonly Stage[];
  /** Questions of `core/law` whose answers are laid down with the act. */
  readonly questions: readonly string[];
  readonly input: z.ZodType<Input>;
  readonly follows: readonly Bilingual[];
  hindrance?(state: CaseState, precedence: Precedence): Hindrance | null;
  perform(work: Work, input: Input): Promise<Done>;
}

/** Makes an act. The input type is kept inside: whoever performs it parses by the act's own schema. */
export function defineAct<Input>(act: Act<Input>): Act<Input> {
  return Object.freeze(act);
}
