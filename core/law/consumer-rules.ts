import type { OptionOf } from '#law/kernel/fact.ts';
import type { Term } from '#law/kernel/terms.ts';

import type { vocabulary } from './facts/vocabulary.ts';
import { consumerRulesReading } from './readings/consumer-rules.ts';
import type { KnownProvision } from './sources/sources.ts';
import { all, any, contested, oneOf, open } from './terms.ts';

type PlaintiffKind = OptionOf<(typeof vocabulary)['plaintiffKind']>;

/**
 * Whether a rule written for consumer suits governs this one: it does where a consumer organisation sues, and by analogy, which is a
 * reading, where one of `others` does. Under the narrow reading only a court's finding applies it to them.
 */
export function consumerRulesApply(
  id: string,
  cites: readonly KnownProvision[],
  ...others: readonly [PlaintiffKind, ...PlaintiffKind[]]
): Term {
  return any(
    `${id}.consumer-rules`,
    cites,
    oneOf(`${id}.consumer-organisation`, cites, 'plaintiffKind', 'consumer-organisation'),
    contested(consumerRulesReading, {
      'by-analogy': oneOf(`${id}.by-analogy`, cites, 'plaintiffKind', ...others),
      'consumer-only': all(
        `${id}.unsettled`,
        cites,
        oneOf(`${id}.other-plaintiff`, cites, 'plaintiffKind', ...others),
        open(`${id}.held-to-apply`, cites, 'consumerRulesApplied'),
      ),
    }),
  );
}
