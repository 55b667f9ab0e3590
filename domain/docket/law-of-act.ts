import type { Json } from '#words/canonical.ts';
import { decide } from '#law/kernel/decision.ts';
import { questions } from '#law/questions.ts';
import type { QuestionId } from '#law/questions.ts';
import { regime } from '#law/regime.ts';
import type { Day } from '#words/day.ts';
import type { CaseState } from './act.ts';
import { factsBefore } from './facts-before-court.ts';
import type { DocketServices } from './services.ts';

interface Decidable {
  readonly state: Pick<CaseState, 'court' | 'filer' | 'complaint' | 'receivedAt'>;
  readonly today: Day;
  readonly services: Pick<DocketServices, 'directory'>;
}

/** What core/law answers to the questions an act rests on, laid down with the act so that it can be replayed. */
export function decidedBy(names: readonly string[], work: Decidable): Json {
  const inForce = regime({ on: work.today });
  const facts = factsBefore(work.state, work.services.directory);
  const answers = names
    .filter((name): name is QuestionId => Object.hasOwn(questions, name))
    .map((name) => [name, decide(questions[name], facts, inForce)] as const);
  return {
    on: work.today,
    regime: inForce.digest,
    answers: Object.fromEntries(answers.map(([name, { outcome, because }]) => [name, { outcome, because }])),
  };
}
