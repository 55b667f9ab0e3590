import type { Parameter } from '#law/kernel/parameter.ts';

/** Share of the victims from which their province outranks other places. The law gives no number; a proposal does. */
export const forumVictimShare: Parameter = Object.freeze({ id: 'forum-victim-share', unit: 'per-mille', values: [] });
