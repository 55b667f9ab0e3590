import type { Proposal } from '#law/kernel/regime.ts';

/** Every proposal that can be laid over the law in force, by id. */
export const proposals: Readonly<Record<string, Proposal>> = Object.freeze({});
