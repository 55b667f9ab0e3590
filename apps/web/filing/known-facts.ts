import type { Attachment } from '#contract/shapes/complaint.ts';
import type { Organ } from '#contract/shapes/organ.ts';
import { given, type FactState } from '#law/kernel/fact.ts';
import { vocabulary, type FactSheet } from '#law/facts/vocabulary.ts';

/** An option of a choice fact, if it is one. */
function option<Name extends 'courtKind' | 'procuratorateLevel' | 'organisationLevel'>(
  fact: Name,
  value: string | null,
): keyof (typeof vocabulary)[Name]['options'] | null {
  const options: Readonly<Record<string, unknown>> = vocabulary[fact].options;
  return value !== null && Object.hasOwn(options, value) ? (value as keyof (typeof vocabulary)[Name]['options']) : null;
}

/** A fact that is left out where its value is not known. */
const fact = <Name extends string, Value>(
  name: Name,
  value: Value | null,
): { readonly [key in Name]?: FactState<Value> } =>
  value === null ? {} : ({ [name]: given(value) } as { readonly [key in Name]: FactState<Value> });

const cityOrProvince: Readonly<Record<string, string>> = { intermediate: 'city', high: 'province' };

/** What the register knows of who sues: nobody has to state it, and the court reads it from there as well. */
export function factsOfFiler({ kind, level }: Pick<Organ, 'kind' | 'level'>): FactSheet {
  switch (kind) {
    case 'procuratorate':
      return {
        plaintiffKind: given('procuratorate'),
        ...fact('procuratorateLevel', option('procuratorateLevel', cityOrProvince[level ?? ''] ?? level)),
      };
    case 'consumer-organisation':
      return {
        plaintiffKind: given('consumer-organisation'),
        ...fact('organisationLevel', option('organisationLevel', level)),
      };
    case 'designated-organisation':
      return { plaintiffKind: given('designated-organisation') };
    case 'court':
    case 'department':
    case 'processor':
    case 'platform':
      return {};
  }
}

/** What the register knows of the court chosen. */
export function factsOfCourt({ level, special, division }: Pick<Organ, 'level' | 'special' | 'division'>): FactSheet {
  const kind = special === 'internet' ? 'internet' : special !== null && special !== '' ? 'specialised' : level;
  return { ...fact('courtKind', option('courtKind', kind)), ...fact('courtDivision', division) };
}

/** What the papers attached show by being there; a paper that is missing proves nothing, so it says nothing. */
export function factsOfPapers(papers: readonly Attachment[]): FactSheet {
  const has = (kind: Attachment['kind']): true | null => (papers.some((paper) => paper.kind === kind) ? true : null);
  return {
    ...fact('indictmentFiled', has('indictment')),
    ...fact('announcementProofFiled', has('announcement-proof')),
    ...fact('consumerDutyProved', has('duty-proof')),
  };
}
