import type { z } from 'zod';
import { findingsOf } from '#contract/findings.ts';
import { problem } from '#words/problem.ts';
import { Refusal } from './refusal.ts';

/** Reads an act's input by its own schema; every defect at once. */
export function readInput<Input>(schema: z.ZodType<Input>, input: unknown): Input {
  const read = schema.safeParse(input, { reportInput: true });
  if (read.success) return read.data;
  throw new Refusal(problem('invalid-request', { findings: findingsOf(read.error.issues) }));
}
