import { createHash } from 'node:crypto';
import type { Seed, SeedRow } from '#platform/store/seed.ts';
import type { DemonstrationAccount } from '#contract/shapes/organ.ts';
import { demonstrationPassword, demonstrationPeople } from './demonstration-accounts.ts';
import type { DemonstrationPerson } from './demonstration-accounts.ts';
import { demonstrationDefendantCode, demonstrationLawFirmCode, demonstrationOrgans } from './demonstration-organs.ts';

/**
 * Whether this start demonstrates: on for the embedded database, off for one of your own unless `DENGWEN_DEMO=1`.
 * Where it is off nobody signs in by a demonstration account, even if the database holds some.
 */
export function isDemonstration(environment: Readonly<Record<string, string | undefined>>): boolean {
  const asked = environment['DENGWEN_DEMO'];
  return asked === undefined || asked === '' ? !environment['DATABASE_URL'] : asked === '1';
}

/** The person's identifier, which their sign-in shares. */
export const demonstrationPersonId = (person: DemonstrationPerson): string => `demo-${person.account}`;

/** What they sign in by. */
export const demonstrationAccountName = (person: DemonstrationPerson): string => `${person.account}@demo`;

/** Every account with its password, whom it stands for and what to try: for the page of accounts and the start's banner. */
export function demonstrationAccounts(): readonly DemonstrationAccount[] {
  const organs = new Map<string, (typeof demonstrationOrgans)[number]>(demonstrationOrgans.map((one) => [one.id, one]));
  return demonstrationPeople.map((person) => {
    const [{ organ: name, role }] = person.memberships;
    const organ = organs.get(`demo-${name}`);
    if (organ === undefined) throw new RangeError(`no demonstration organ ${name}`);
    return {
      account: demonstrationAccountName(person),
      password: demonstrationPassword,
      person: person.name,
      organ: { id: organ.id, name: organ.name, nameEn: organ.nameEn, demonstration: true },
      role,
      task: person.task,
    };
  });
}

/** Memberships are listed in the order people should meet them; the first is the one a session begins in. */
const founded = Date.parse('2026-01-01T00:00:00.000Z');

function organRows(): readonly SeedRow[] {
  return demonstrationOrgans.map((organ) => ({
    organ_id: organ.id,
    kind: organ.kind,
    name: organ.name,
    name_en: organ.nameEn,
    short_name: organ.name,
    code: organ.code,
    code_source: null,
    level: organ.level,
    special: organ.special,
    province: organ.province,
    division_code: organ.division,
    parent_id: organ.parent,
    beside_court_id: organ.court,
    initials: organ.initials,
    source: organ.source,
    reliability: 'demonstration',
  }));
}

/** An organ takes part when somebody acts for it. */
function enrolmentRows(): readonly SeedRow[] {
  const staffed = new Set(demonstrationPeople.flatMap(({ memberships }) => memberships.map(({ organ }) => organ)));
  return demonstrationOrgans.map(({ id }) => ({
    organ_id: id,
    participates: staffed.has(id.slice('demo-'.length)),
    demonstration: true,
  }));
}

/** The codes by which the invented company is the defendant of a case, and the invented firm its representative. */
const codeRows = (): readonly SeedRow[] => [
  { organ_id: 'demo-network-company', credit_code: demonstrationDefendantCode },
  { organ_id: 'demo-law-firm', credit_code: demonstrationLawFirmCode },
];

const personRows = (): readonly SeedRow[] =>
  demonstrationPeople.map((person) => ({
    person_id: demonstrationPersonId(person),
    name: person.name,
    account: demonstrationAccountName(person),
    demonstration: true,
  }));

const membershipRows = (): readonly SeedRow[] =>
  demonstrationPeople.flatMap((person) =>
    person.memberships.map(({ organ, role }, place) => ({
      person_id: demonstrationPersonId(person),
      organ_id: `demo-${organ}`,
      role,
      since: new Date(founded + place * 1000).toISOString(),
    })),
  );

const text = (columns: string): Record<string, string> =>
  Object.fromEntries(columns.split(' ').map((column) => [column, 'text']));

/**
 * The organs and people of the demonstration, sown like the reference data: the same digest is not sown twice. What an
 * administrator changed stays; only what is written here is put back when it is itself changed.
 */
export const demonstrationSeed: Seed = {
  name: 'demonstration',
  digest: () =>
    createHash('sha256')
      .update(JSON.stringify([organRows(), enrolmentRows(), codeRows(), personRows(), membershipRows()]))
      .digest('hex'),
  tables: [
    {
      table: 'organ',
      columns: text(
        'organ_id kind name name_en short_name code code_source level special province division_code parent_id ' +
          'beside_court_id initials source reliability',
      ),
      key: ['organ_id'],
      rows: organRows,
    },
    {
      table: 'enrolment',
      columns: { organ_id: 'text', participates: 'boolean', demonstration: 'boolean' },
      key: ['organ_id'],
      rows: enrolmentRows,
    },
    {
      table: 'party_code',
      columns: text('organ_id credit_code'),
      key: ['organ_id'],
      rows: codeRows,
    },
    {
      table: 'person',
      columns: { ...text('person_id name account'), demonstration: 'boolean' },
      key: ['person_id'],
      rows: personRows,
    },
    {
      table: 'membership',
      columns: { ...text('person_id organ_id role'), since: 'timestamptz' },
      key: ['person_id', 'organ_id', 'role'],
      rows: membershipRows,
    },
  ],
};
