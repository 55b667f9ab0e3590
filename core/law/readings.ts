import type { Reading } from '#law/kernel/regime.ts';

/** Every contested point, by id. */
export const readings: Readonly<Record<string, Reading>> = Object.freeze({});
