import type { AnswerOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import { explanations } from '#corpus/explanations.ts';
import type { CaseRecord } from '#corpus/format.ts';
import { chineseNote } from '#corpus/notes.ts';
import { recordOrgans } from '#corpus/organs.ts';
import { caseRecordById, caseRecords } from '#corpus/records.ts';
import { compareRecord, explanationWords } from '#law/corpus/compare-record.ts';
import { recordDate } from '#law/corpus/record-date.ts';
import { recordFacts } from '#law/corpus/record-facts.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { procuratoratesNamed } from '#reference/organ-names.ts';
import { provinces } from '#reference/provinces.ts';

type Line = AnswerOf<typeof routes.publishedCases>['cases'][number];
type Facts = AnswerOf<typeof routes.publishedFacts>['cases'][number];
type Page = AnswerOf<typeof routes.publishedCase>;

/** The published cases, as the library, the drafts and the figures need them. */
export interface Published {
  records(): readonly CaseRecord[];
  byId(id: string): CaseRecord | undefined;
  factsOf(record: CaseRecord): FactSheet;
  lines(): readonly Line[];
  page(id: string): Page | null;
  facts(): readonly Facts[];
}

export function publishedCases(): Published {
  return {
    records: caseRecords,
    byId: caseRecordById,
    factsOf: (record) => recordFacts(record, recordOrgans),
    lines: () => caseRecords().map(lineOf),
    page(id) {
      const record = caseRecordById(id);
      return record === undefined ? null : pageOf(record);
    },
    facts: () => caseRecords().map(factsLineOf),
  };
}

function lineOf(record: CaseRecord): Line {
  return {
    id: record.id,
    title: { zh: record.titleZh, en: record.titleEn },
    court: record.court?.name ?? null,
    plaintiff: record.procuratorateOrPlaintiff.name,
    kind: record.procedureKind ?? 'not-known',
    decided: record.dateDecided,
    outcome: record.outcome,
    confidence: record.confidence,
    counted: record.useInRates,
  };
}

function factsLineOf(record: CaseRecord): Facts {
  return {
    id: record.id,
    title: { zh: record.titleZh, en: record.titleEn },
    counted: record.useInRates,
    items: record.itemsCount,
    victims: record.victimsCount,
    facts: { ...recordFacts(record, recordOrgans) },
    on: recordDate(record)?.on ?? null,
  };
}

function pageOf(record: CaseRecord): Page {
  const date = recordDate(record);
  const note = chineseNote(record.id);
  return {
    record: { ...record },
    notes: note === undefined ? null : { zh: note, en: record.notes },
    facts: { ...recordFacts(record, recordOrgans) },
    on: date?.on ?? '',
    onAssumed: date?.assumed ?? true,
    compared: compareRecord(record, recordOrgans, explanations()).flatMap((one) =>
      'engine' in one
        ? [
            {
              question: one.question,
              court: one.court,
              engine: one.engine,
              verdict: one.result,
              explanation: one.because === null ? null : explanationWords[one.because.kind],
            },
          ]
        : [],
    ),
  };
}

/** Where the record names no court: the seat of the organ that handled it, if the directory knows exactly one of that name. */
function provinceOfOrgan(name: string | null): string | undefined {
  if (name === null) return undefined;
  const seats = new Set(procuratoratesNamed(name).map(({ province }) => province));
  const [seat] = seats.size === 1 ? seats : [];
  return seat ?? provinces().find((province) => name.startsWith(province.name) || name.startsWith(province.short))?.id;
}

export interface CaseTallies {
  readonly all: {
    readonly all: number;
    readonly counted: number;
    readonly civil: number;
    readonly incidental: number;
    readonly prefiling: number;
  };
  readonly byProvince: ReadonlyMap<string, number>;
}

/** Figures over the published cases; only those whose sources allow it count (`useInRates`). */
export function caseTallies(published: Pick<Published, 'records'>): CaseTallies {
  const records = published.records();
  const counted = records.filter(({ useInRates }) => useInRates);
  const ofKind = (kind: CaseRecord['procedureKind']): number =>
    counted.filter((record) => record.procedureKind === kind).length;
  const named = new Map(provinces().map(({ nameEn, short, name, id }) => [[nameEn, short, name], id] as const));
  const provinceOf = (record: CaseRecord): string | undefined => {
    const told = record.court?.province;
    const stated = [...named].find(
      ([names]) => told != null && names.some((name) => name === told || name.startsWith(told)),
    )?.[1];
    return stated ?? provinceOfOrgan(record.procuratorateOrPlaintiff.name);
  };
  return {
    all: {
      all: records.length,
      counted: counted.length,
      civil: ofKind('civil_pil'),
      incidental: ofKind('criminal_incidental_civil_pil'),
      prefiling: ofKind('administrative_pil_prelitigation'),
    },
    byProvince: counted.reduce((tally, record) => {
      const province = provinceOf(record);
      return province === undefined ? tally : tally.set(province, (tally.get(province) ?? 0) + 1);
    }, new Map<string, number>()),
  };
}
