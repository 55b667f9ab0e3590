import type { Finding } from '#words/finding.ts';
import type { Bilingual } from '#words/language.ts';
import type { Problem } from '#words/problem.ts';

import type { Exit } from './command.ts';

/** Why a command cannot do what was asked: one sentence in each language, and every defect of what was handed in. */
export class Failure extends Error {
  readonly exit: Exclude<Exit, 0>;
  readonly words: Bilingual;
  readonly findings: readonly Finding[];

  constructor(exit: Exclude<Exit, 0>, words: Bilingual, findings: readonly Finding[] = []) {
    super(words.en);
    this.name = 'Failure';
    this.exit = exit;
    this.words = words;
    this.findings = findings;
  }
}

/** The server refused; its problem says why. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'Refusal';
    this.problem = problem;
  }
}

/** The command line itself is wrong: exit code 2. */
export function wrongUsage(zh: string, en: string, findings: readonly Finding[] = []): Failure {
  return new Failure(2, { zh, en }, findings);
}

/** What was asked cannot be done: exit code 1. */
export function refusedFor(zh: string, en: string, findings: readonly Finding[] = []): Failure {
  return new Failure(1, { zh, en }, findings);
}
