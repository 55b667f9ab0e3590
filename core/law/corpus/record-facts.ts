import type { FactState } from '#law/kernel/fact.ts';
import type { FactSheet } from '../facts/vocabulary.ts';
import type { PublishedRecord, RecordOrgans } from './record.ts';

/** A value of a table for a word of a record; undefined for a word that the table does not know. */
function lookUp<Value>(table: Readonly<Record<string, Value>>, word: string | null): Value | undefined {
  return word !== null && Object.hasOwn(table, word) ? table[word] : undefined;
}

const suitKinds = {
  civil_pil: 'civil-pil',
  criminal_incidental_civil_pil: 'criminal-incidental-pil',
  administrative_pil: 'administrative-pil',
  administrative_pil_prelitigation: 'administrative-pil',
} as const;

const plaintiffKinds = {
  procuratorate: 'procuratorate',
  consumer_org: 'consumer-organisation',
  designated_org: 'designated-organisation',
  other: 'other-organisation',
} as const;

/** A public body may be a state organ or another authorised body; the word does not tell which. */
const defendantKinds = { individual: 'individual', company: 'company' } as const;

const courtKinds = {
  basic: 'basic',
  internet: 'internet',
  intermediate: 'intermediate',
  high: 'high',
  supreme: 'supreme',
  special: 'specialised',
} as const;

/** Conduct that article 10 of PIPL or article 6 forbids by its very name; a leak may have several causes and names none. */
const breaches = {
  illegal_collection: 'unlawful-trade',
  purchase: 'unlawful-trade',
  sale: 'unlawful-trade',
  provision: 'unlawful-trade',
  disclosure: 'unlawful-trade',
  use_for_fraud_marketing: 'unlawful-trade',
  excessive_collection: 'excessive',
} as const;

/** Words that mean exactly one kind of the vocabulary. A record with any other word does not tell its kinds. */
const informationKinds = {
  face: 'biometrics',
  biometric: 'biometrics',
  voiceprint: 'biometrics',
  health: 'health',
  location: 'whereabouts',
  vehicle_track: 'whereabouts',
  id_number: 'identity-number',
  name: 'contact',
  phone: 'contact',
  address: 'contact',
  email: 'contact',
  contact: 'contact',
  parent_name: 'contact',
  parent_contact: 'contact',
  relative_contact: 'contact',
  home_owner_contact: 'contact',
} as const;

/** Words that mean exactly one claim of the vocabulary; a record with another word does not tell its claims. */
const claimKinds = {
  cease: 'cessation',
  delete_data: 'cessation',
  deregister_accounts: 'cessation',
  apology: 'apology',
  damages: 'damages',
} as const;

/** On what the sum was reckoned, as reports say; discretion presupposes that neither loss nor gain was fixed. */
const damagesMethods = { gains: 'gain', losses: 'loss' } as const;

const unknown = { state: 'not-known' } as const;

/**
 * The fact sheet of a published case. Facts come from named fields only, never from notes or titles; what no field
 * states is not known, never guessed. What a court is reported to have dealt with as conduct is found by that court.
 */
export function recordFacts(record: PublishedRecord, organs: RecordOrgans): FactSheet {
  const { court, procuratorateOrPlaintiff: plaintiff, preLitigationAnnouncement: announcement } = record;
  const source = record.sources[0];
  const known = court === null || court.name === null ? undefined : organs.court(court.name);
  const told = <Value>(value: Value | null | undefined): FactState<Value> =>
    value === null || value === undefined
      ? unknown
      : { state: 'given', value, ...(source !== undefined && { source }) };
  const found = <Value>(value: Value | null | undefined, reasons: string): FactState<Value> => {
    if (value === null || value === undefined) return unknown;
    return court === null || court.name === null
      ? told(value)
      : { state: 'found', value, by: { court: court.name, act: '裁判', reasons } };
  };
  const plaintiffNamed = <Level>(kind: string, level: (name: string) => Level | undefined): Level | undefined =>
    plaintiff.kind === kind && plaintiff.name !== null ? level(plaintiff.name) : undefined;
  const ground = record.jurisdictionGround;
  const onGround = (...words: readonly string[]): true | null =>
    ground !== null && words.includes(ground) ? true : null;
  return {
    suitKind: told(lookUp(suitKinds, record.procedureKind)),
    plaintiffKind: told(lookUp(plaintiffKinds, plaintiff.kind)),
    procuratorateLevel: told(plaintiffNamed('procuratorate', organs.procuratorateLevel)),
    organisationLevel: told(plaintiffNamed('consumer_org', organs.organisationLevel)),
    defendantKind: told(only(record.defendants.map(({ kind }) => lookUp(defendantKinds, kind)))),
    processed: found(record.conduct.length > 0 ? true : null, 'conduct'),
    breaches: found(breachesOf(record.conduct), 'conduct'),
    // Only a finding states this fact, and a finding has a court.
    breachFound:
      record.outcome === 'granted' && court !== null && court.name !== null ? found(true, 'outcome') : unknown,
    informationKinds: told(allOf(record.informationCategories, informationKinds)),
    otherwiseSensitive: told(record.sensitive),
    affectedItems: told(record.itemsCount),
    affectedPersons: told(record.victimsCount),
    announcementMade: told(announcement.made),
    announcedOn: told(announcement.date),
    filedOn: told(record.dateFiled),
    courtKind: told(lookUp(courtKinds, court?.level ?? null) ?? known?.kind),
    courtDivision: told(known?.division),
    internetCourtCity: told(known?.internetCity),
    // A court that took a case on this ground has found what the ground presupposes.
    courtHearsCriminalCase: found(onGround('criminal_court'), 'jurisdictionGround'),
    withinInternetCourtCity: found(onGround('internet_court'), 'jurisdictionGround'),
    online: found(onGround('internet_court'), 'jurisdictionGround'),
    domicileHere: found(onGround('defendant_domicile'), 'jurisdictionGround'),
    actHere: found(onGround('act_place'), 'jurisdictionGround'),
    resultHere: found(onGround('result_place'), 'jurisdictionGround'),
    designatedCourt: found(onGround('designated'), 'jurisdictionGround'),
    approvedHandDown: found(onGround('handed_down'), 'jurisdictionGround'),
    claimsMade: told(record.claims === null ? undefined : allOf(record.claims, claimKinds)),
    damagesMethod: told(lookUp(damagesMethods, record.damagesBasis)),
    ...sums(record, told, found),
    punitiveClaimed: told(record.claims === null ? null : record.claims.some((claim) => claim.startsWith('punitive'))),
  };
}

type State = <Value>(value: Value | null | undefined) => FactState<Value>;
type Finding = <Value>(value: Value | null | undefined, reasons: string) => FactState<Value>;

/** Loss, gain and what the court set. A sum granted was claimed at least; where more was claimed the record does not compare. */
function sums(
  { illegalGainsCny: gain, claimedLossCny: loss, damagesAwardedCny: awarded, damagesBasis }: PublishedRecord,
  told: State,
  found: Finding,
): FactSheet {
  const discretion = damagesBasis === 'discretion';
  const inFen = (sum: number | null): number | null => (sum === null ? null : Math.round(sum * 100));
  return {
    claimAmount: told(inFen(awarded)),
    provedGain: told(inFen(gain)),
    gainProvable: discretion ? found(false, 'damagesBasis') : told(gain === null ? null : true),
    provedLoss: told(inFen(loss)),
    lossProvable: discretion ? found(false, 'damagesBasis') : told(loss === null ? null : true),
    discretionarySum: discretion ? found(inFen(awarded), 'damagesAwardedCny') : unknown,
  };
}

/** The one value that all share; undefined where they differ, one is not known, or there is none. */
function only<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const [first, ...rest] = values;
  return rest.every((value) => value === first) ? first : undefined;
}

function breachesOf(conduct: readonly string[]): readonly ('unlawful-trade' | 'excessive')[] | undefined {
  const named = conduct.map((word) => lookUp(breaches, word)).filter((breach) => breach !== undefined);
  return named.length === 0 ? undefined : [...new Set(named)];
}

/** All words in the table's terms; undefined where one is not among them, for an incomplete list would read as whole. */
function allOf<Value>(words: readonly string[], table: Readonly<Record<string, Value>>): readonly Value[] | undefined {
  const values = words.map((word) => lookUp(table, word));
  const known = values.filter((value) => value !== undefined);
  return known.length < values.length || known.length === 0 ? undefined : [...new Set(known)];
}
