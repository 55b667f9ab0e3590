import type { RecordOrgans } from '#law/corpus/record.ts';
import { type Court } from '#reference/courts.ts';
import { internetCourts } from '#reference/court-places.ts';
import { courtsNamed, procuratoratesNamed } from '#reference/organ-names.ts';
import { provinces } from '#reference/provinces.ts';

const procuratorateLevels = { supreme: 'supreme', province: 'province', prefecture: 'city', county: 'basic' } as const;

/** The cities of the internet courts, by division code. */
const internetCities: Readonly<Record<string, 'beijing' | 'hangzhou' | 'guangzhou'>> = {
  '110000': 'beijing',
  '330100': 'hangzhou',
  '440100': 'guangzhou',
};

/** Names of the national and the provincial consumer bodies (ConsL 47): the province's name and one of these. */
const consumerBodies = ['消费者权益保护委员会', '消费者协会', '消费者委员会'] as const;
const nationalConsumerBody = '中国消费者协会';

/** The only one that a name may mean, or undefined. */
function one<Organ>(found: readonly Organ[]): Organ | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function courtKind({ level, special }: Court) {
  if (special === 'internet') return 'internet';
  // The court of a development zone is a basic court with a district of its own.
  return special === null || special === 'zone' ? level : 'specialised';
}

/** What the directory knows of the courts and plaintiffs that records name, with or without their province. */
export const recordOrgans: RecordOrgans = {
  court(name) {
    const court = one(courtsNamed(name));
    if (court === undefined) return undefined;
    const internet = internetCourts().find((known) => known.court.id === court.id);
    return {
      kind: courtKind(court),
      division: court.division,
      internetCity: (internet && internetCities[internet.city]) ?? null,
    };
  },
  procuratorateLevel(name) {
    const found = one(procuratoratesNamed(name));
    return found && procuratorateLevels[found.level];
  },
  organisationLevel(name) {
    if (name === nationalConsumerBody) return 'national';
    const body = consumerBodies.find((ending) => name.endsWith(ending));
    if (body === undefined) return undefined;
    const place = name.slice(0, name.length - body.length);
    if (provinces().some((province) => province.name === place || province.short === place)) return 'province';
    return place === '' ? undefined : 'lower';
  },
};
