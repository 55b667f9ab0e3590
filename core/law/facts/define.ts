import type { FactDefinition, Mover } from '#law/kernel/fact.ts';
import type { Bilingual } from '#words/language.ts';

/** Builders of one group's facts: who could make the fact otherwise, then the question in Chinese and English. */
export function factsOf<const Group extends string>(group: Group) {
  return {
    yesNo: (mover: Mover, zh: string, en: string) =>
      ({ kind: 'boolean', group, mover, question: { zh, en } }) as const satisfies FactDefinition,
    /** An open term: only a court's finding answers it. */
    finding: (zh: string, en: string) =>
      ({
        kind: 'boolean',
        group,
        mover: 'court',
        onlyFound: true,
        question: { zh, en },
      }) as const satisfies FactDefinition,
    count: (mover: Mover, zh: string, en: string) =>
      ({ kind: 'count', group, mover, question: { zh, en } }) as const satisfies FactDefinition,
    money: (mover: Mover, zh: string, en: string) =>
      ({ kind: 'fen', group, mover, question: { zh, en } }) as const satisfies FactDefinition,
    day: (mover: Mover, zh: string, en: string) =>
      ({ kind: 'day', group, mover, question: { zh, en } }) as const satisfies FactDefinition,
    text: (mover: Mover, zh: string, en: string) =>
      ({ kind: 'text', group, mover, question: { zh, en } }) as const satisfies FactDefinition,
    list: (mover: Mover, zh: string, en: string) =>
      ({ kind: 'list', group, mover, question: { zh, en } }) as const satisfies FactDefinition,
    choice: <const Options extends Readonly<Record<string, Bilingual>>>(
      mover: Mover,
      zh: string,
      en: string,
      options: Options,
    ) =>
      ({
        kind: 'choice',
        group,
        mover,
        question: { zh, en },
        options,
      }) as const satisfies FactDefinition,
    set: <const Options extends Readonly<Record<string, Bilingual>>>(
      mover: Mover,
      zh: string,
      en: string,
      options: Options,
    ) => ({ kind: 'set', group, mover, question: { zh, en }, options }) as const satisfies FactDefinition,
  };
}
