import type { DemonstrationAccount, Organ } from '#contract/shapes/organ.ts';
import { transact } from '#platform/store/transact.ts';
import type { Actor, Role } from '#words/actor.ts';
import { shanghaiDay } from '#words/day.ts';
import { problem } from '#words/problem.ts';
import { chooseMembership } from './act-for.ts';
import type { ActForResult } from './act-for.ts';
import { addressOf } from './account.ts';
import { addPerson } from './add-person.ts';
import type { PersonToAdd } from './add-person.ts';
import { mayAdminister } from './administrative-act.ts';
import { appoint } from './appoint.ts';
import type { Appointment } from './appoint.ts';
import { storeMissing } from './credentials.ts';
import { demonstrationPassword, demonstrationPeople } from './demonstration-accounts.ts';
import { demonstrationAccountName, demonstrationAccounts, demonstrationPersonId } from './demonstration.ts';
import { enrolOrgan } from './enrol-organ.ts';
import { enrolParty } from './enrol-party.ts';
import { establishAdministrator } from './first-administrator.ts';
import { readPeople } from './people.ts';
import type { ListedPerson } from './people.ts';
import type { IdentityServices, Result } from './services.ts';
import { cookieName, signedTokenOf, verifiedToken } from './session-token.ts';
import { openSignIn } from './sign-in.ts';
import type { SignInResult } from './sign-in.ts';
import { RecentAnswers } from './who.ts';
import type { SignedIn } from './who.ts';

/** Who people are, for whom they act, and who may say so. */
export interface Identity {
  /** Name of the cookie that browsers carry. */
  readonly cookieName: string;
  /** `sign-in-failed` for a wrong account, a wrong password, and for one who holds no office any more. */
  signIn(given: { readonly account: string; readonly password: string }): Promise<SignInResult>;
  /** Ends the session that these headers carry; gives the `Set-Cookie` headers of the answer. */
  signOut(headers: Headers): Promise<readonly string[]>;
  /** Who sent these headers, by cookie or `Authorization: Bearer`; null for nobody. At most one query. */
  resolve(headers: Headers): Promise<SignedIn | null>;
  actFor(headers: Headers, chosen: { readonly organ: string; readonly role: Role }): Promise<ActForResult>;
  people(actor: Actor): Promise<Result<{ people: ListedPerson[] }>>;
  addPerson(actor: Actor, person: PersonToAdd): Promise<Result<{ person: ListedPerson }>>;
  appoint(actor: Actor, appointment: Appointment): Promise<Result<{ person: ListedPerson }>>;
  enrolOrgan(
    actor: Actor,
    asked: { readonly organ: string; readonly participates: boolean },
  ): Promise<Result<{ organ: Organ }>>;
  enrolParty(
    actor: Actor,
    asked: { readonly kind: 'processor' | 'law-firm'; readonly name: string; readonly creditCode: string },
  ): Promise<Result<{ organ: Organ }>>;
  /** The first administrator of a database that has none. */
  establishAdministrator(given: {
    readonly name: string;
    readonly account: string;
    readonly password: string;
  }): Promise<Result<{ person: ListedPerson }>>;
  /** The accounts to show; none where nothing is demonstrated. */
  demonstrationAccounts(): readonly DemonstrationAccount[];
  /**
   * Gives the people of `demonstrationSeed` their passwords, those who lack one; after it was sown. Says how many it
   * gave: none at a second start, which costs one query.
   */
  openDemonstrationAccounts(): Promise<number>;
  /** Ends the connections it was handed. */
  close(): Promise<void>;
}

export function openIdentity(services: IdentityServices): Identity {
  if (services.secret.length < 32) throw new RangeError('the secret of sessions has at least 32 characters');
  const name = cookieName(services);
  const recent = new RecentAnswers(services);
  const library = openSignIn(services);

  const signedToken = (headers: Headers): string | null => signedTokenOf(headers, name);
  function tokenOf(headers: Headers): string | null {
    const signed = signedToken(headers);
    return signed === null ? null : verifiedToken(signed, services.secret);
  }

  /** After an act nobody is answered from memory: it may have changed what anyone may do. */
  async function changing<Answer>(act: Promise<Result<Answer>>): Promise<Result<Answer>> {
    try {
      return await act;
    } finally {
      recent.forgetAll();
    }
  }

  return Object.freeze<Identity>({
    cookieName: name,
    signIn: (given) => library.signIn(given),
    async signOut(headers) {
      const signed = signedToken(headers);
      const token = tokenOf(headers);
      if (signed === null || token === null) return [];
      try {
        return await library.signOut(signed);
      } finally {
        recent.forget(token);
      }
    },
    async resolve(headers) {
      const token = tokenOf(headers);
      const found = token === null ? null : await recent.ask(token);
      return found === null ? null : { session: found.session, actor: found.actor };
    },
    async actFor(headers, chosen) {
      const token = tokenOf(headers);
      if (token === null) return { ok: false, problem: problem('not-signed-in') };
      try {
        return await chooseMembership(services, token, chosen);
      } finally {
        recent.forget(token);
      }
    },
    async people(actor) {
      if (!mayAdminister(actor)) return { ok: false, problem: problem('not-permitted') };
      const scope = { person: actor.person, organ: actor.organ };
      const today = shanghaiDay(services.now());
      return { ok: true, answer: { people: await transact(services.store, scope, (tx) => readPeople(tx, today)) } };
    },
    addPerson: (actor, person) => addPerson(services, actor, person),
    appoint: (actor, appointment) => changing(appoint(services, actor, appointment)),
    enrolOrgan: (actor, asked) => changing(enrolOrgan(services, actor, asked)),
    enrolParty: (actor, asked) => changing(enrolParty(services, actor, asked)),
    establishAdministrator: (given) => establishAdministrator(services, given),
    demonstrationAccounts: () => (services.demonstration ? demonstrationAccounts() : []),
    openDemonstrationAccounts: () =>
      storeMissing(
        services.sessions,
        demonstrationPeople.map((person) => ({
          person: demonstrationPersonId(person),
          address: addressOf(demonstrationAccountName(person)),
          password: demonstrationPassword,
        })),
      ),
    close: () => services.sessions.end(),
  });
}
