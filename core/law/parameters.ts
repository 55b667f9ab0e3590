import type { Parameter } from '#law/kernel/parameter.ts';

/** Every figure that a rule reads, by id. */
export const parameters: Readonly<Record<string, Parameter>> = Object.freeze({});
