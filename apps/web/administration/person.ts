import type { routes } from '#contract/routes.ts';
import type { AnswerOf } from '#contract/route.ts';

/** A person as an administrator sees one: the account, and every office with its organ. */
export type Person = AnswerOf<typeof routes.people>['people'][number];
