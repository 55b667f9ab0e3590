import type { Attachment, Complaint, DefendantGiven, DefendantKept, DraftContent } from '#contract/shapes/complaint.ts';
import type { Session } from '#contract/shapes/organ.ts';
import { parseCreditCode } from '#words/credit-code.ts';
import { parsePartialDay } from '#words/day.ts';

/** A defendant as a page holds it; `kept`, when it is one that the case keeps already and that nobody replaced. */
export type DraftDefendant = DraftContent['defendants'][number] & { readonly kept?: DefendantKept };

/** What is typed on a page; a draft is of this form, its defendants never kept before. */
export type Content = Omit<DraftContent, 'defendants'> & { readonly defendants: DraftDefendant[] };

/** Identity numbers typed on this page, by the defendant's place. They are in no draft and in no storage. */
export type Identities = Readonly<Record<number, string>>;

/** The numbers after the defendant at a place was taken out: those behind it move up with their persons. */
export const withoutPlace = (identities: Identities, place: number): Identities =>
  Object.fromEntries(
    Object.entries(identities).flatMap(([key, number]) => {
      const at = Number(key);
      return at === place ? [] : [[at > place ? at - 1 : at, number]];
    }),
  );

/** Whether what the sentence says of the defendant cannot be of anybody named: a company is no natural person. */
export function contradicts(defendants: readonly DraftDefendant[], defendantKind: unknown): boolean {
  const named = defendants.filter(({ kind }) => kind !== 'unknown');
  if (named.length === 0 || typeof defendantKind !== 'string') return false;
  return !named.some(({ kind }) => (kind === 'person') === (defendantKind === 'individual'));
}

export const emptyDefendant: DraftDefendant = { kind: 'organisation', name: '' };

/** A defendant as a filing names it; null while something that singles it out is missing or wrong. */
export function givenDefendant(one: DraftDefendant, identity: string | undefined): DefendantGiven | null {
  if (one.name.trim() === '') return null;
  switch (one.kind) {
    case 'organisation': {
      const code = parseCreditCode(one.creditCode ?? '');
      return code.ok
        ? {
            kind: 'organisation',
            name: one.name,
            creditCode: code.value,
            parentCreditCode: one.parentCreditCode ?? null,
          }
        : null;
    }
    case 'foreign':
      return /^[A-Z]{2}$/u.test(one.country ?? '') && (one.registration ?? '') !== ''
        ? { kind: 'foreign', name: one.name, country: one.country ?? '', registration: one.registration ?? '' }
        : null;
    case 'person':
      return identity === undefined || identity === ''
        ? null
        : { kind: 'person', name: one.name, identityNumber: identity };
    case 'unknown':
      return { kind: 'unknown', name: one.name };
  }
}

const dayOrNothing = (text: string | null): string | null => (text === null || text === '' ? null : text);
export const dayIsWrong = (text: string | null): boolean => text !== null && text !== '' && !parsePartialDay(text).ok;

/** What keeps a draft from being filed: form only. Whether the suit is good is for the gates, and for the court. */
export type FormDefect = 'defendant' | 'credit' | 'conduct' | 'claims' | 'court' | 'indictment' | 'announcement';

export function formDefects(
  content: DraftContent,
  identities: Identities,
  papers: readonly Attachment[],
  organKind: Session['acting']['organKind'],
): readonly FormDefect[] {
  const { defendants, conduct, claims } = content;
  const has = (kind: Attachment['kind']): boolean => papers.some((paper) => paper.kind === kind);
  const found: readonly (readonly [FormDefect, boolean])[] = [
    ['defendant', defendants.length === 0],
    ['credit', defendants.some((one, place) => givenDefendant(one, identities[place]) === null)],
    [
      'conduct',
      conduct.kinds.length === 0 ||
        conduct.summary.trim() === '' ||
        dayIsWrong(conduct.from) ||
        dayIsWrong(conduct.until),
    ],
    ['claims', claims.length === 0 || claims.some((claim) => claim.text.trim() === '')],
    ['court', content.court === null],
    ['indictment', !has('indictment')],
    ['announcement', organKind === 'procuratorate' && !has('announcement-proof')],
  ];
  return found.filter(([, wanting]) => wanting).map(([defect]) => defect);
}

/** What of a complaint stands as it was typed, an end that was left empty being not known. */
export function mattersOf(
  { published, conduct, claims }: Content,
  facts: Complaint['facts'],
): Omit<Complaint, 'defendants'> {
  return {
    published,
    conduct: { ...conduct, from: dayOrNothing(conduct.from), until: dayOrNothing(conduct.until) },
    claims,
    facts,
  };
}

/** The complaint that a draft makes, once {@link formDefects} finds nothing. */
export function complaintOf(
  content: DraftContent,
  identities: Identities,
  facts: Complaint['facts'],
): Complaint | null {
  const defendants = content.defendants.map((one, place) => givenDefendant(one, identities[place]));
  if (defendants.some((one) => one === null)) return null;
  return { ...mattersOf(content, facts), defendants: defendants.filter((one) => one !== null) };
}
