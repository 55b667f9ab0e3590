import type { ActAnswer, Sameness } from '#contract/shapes/case.ts';
import { countedOverlap } from '#contract/shapes/screening.ts';
import type { CountedOverlap, OverlapList, ScreeningOverlap } from '#contract/shapes/screening.ts';
import { transact } from '#platform/store/transact.ts';
import type { Transaction } from '#platform/store/transact.ts';
import { overlapKinds } from '#screening/overlap/digests.ts';
import { areComparable, estimateOverlap } from '#screening/overlap/estimate.ts';
import { samenessOfEstimate, samenessOfExact } from '#screening/overlap/sameness.ts';
import { readSketch } from '#screening/overlap/sketch.ts';
import type { Sketch } from '#screening/overlap/sketch.ts';
import type { Actor } from '#words/actor.ts';
import { defendantsOf } from './defendants-of.ts';
import { mayAuthorise, reachOf } from './may.ts';
import { Refused, refusedInput } from './refused.ts';
import type { CaseRef, ScreeningServices } from './services.ts';
import { forReading } from './view.ts';

interface SketchRow {
  readonly court_id: string;
  readonly case_id: string;
  readonly exhibit_id: string;
  readonly kind: string;
  readonly sketch: Uint8Array;
  readonly [column: string]: unknown;
}

interface OtherCase {
  readonly court_id: string;
  readonly case_id: string;
  readonly filing_number: string;
  readonly title_zh: string;
  readonly title_en: string;
  readonly [column: string]: unknown;
}

/** Other cases on the same defendants whose data sets were screened, with what they have in common with this one. */
export function overlapsOf(services: ScreeningServices, actor: Actor, ref: CaseRef): Promise<OverlapList> {
  return transact(services.store, reachOf(actor), async (tx) => {
    const found = await forReading(services, tx, actor, ref);
    const defendants = await defendantsOf(tx, ref);
    const sketches = await tx.query<SketchRow>(
      `SELECT court_id, case_id, exhibit_id, kind, sketch FROM overlap_sketch WHERE defendant_key = ANY ($1)`,
      [defendants],
    );
    const others = await tx.query<OtherCase>(
      `SELECT DISTINCT ON (court_id, case_id) court_id, case_id, filing_number, title_zh, title_en FROM defendant_filing
        WHERE defendant_key = ANY ($1) AND NOT (court_id = $2 AND case_id = $3) AND stage NOT IN ('withdrawn', 'transferred')`,
      [defendants, ref.court, ref.case],
    );
    const mine = ofCase(sketches, ref);
    const overlaps: ScreeningOverlap[] = [];
    for (const other of others) {
      const theirRef = { court: other.court_id, case: other.case_id };
      const theirs = ofCase(sketches, theirRef);
      if (mine.length === 0 || theirs.length === 0) continue;
      const estimates = estimatesOf(mine, theirs);
      const agreed = await agreementOf(services, ref, theirRef);
      overlaps.push({
        ref: theirRef,
        title: { zh: other.title_zh, en: other.title_en },
        court: services.organ(other.court_id),
        filingNumber: other.filing_number,
        estimates,
        suggests: suggested(estimates, agreed.counted),
        authorised: { here: agreed.here, there: agreed.there },
        counted: agreed.counted,
      });
    }
    return { overlaps, mayAuthorise: mayAuthorise(actor, found) === null };
  });
}

/** The sketches of a case, each kind once an exhibit. */
function ofCase(rows: readonly SketchRow[], { court, case: id }: CaseRef): readonly Sketch[] {
  const own = rows.filter((row) => row.court_id === court && row.case_id === id);
  const once = new Map(own.map((row) => [`${row.exhibit_id} ${row.kind}`, row.sketch]));
  return [...once.values()].map((bytes) => {
    const read = readSketch(new Uint8Array(bytes));
    if (!read.ok) throw new TypeError(`a sketch that is none: ${read.defect}`);
    return read.value;
  });
}

/** Of each kind the pair of exhibits that have most in common: data sets of one case may repeat one another. */
function estimatesOf(mine: readonly Sketch[], theirs: readonly Sketch[]): ScreeningOverlap['estimates'] {
  return overlapKinds.flatMap((kind) => {
    const [most] = mine
      .filter((one) => one.kind === kind && one.count > 0)
      .flatMap((one) =>
        theirs
          .filter((other) => areComparable(one, other) && other.count > 0)
          .map((other) => estimateOverlap(one, other)),
      )
      .toSorted((one, other) => other.common.value - one.common.value);
    return most === undefined ? [] : [{ kind, ...most }];
  });
}

function suggested(estimates: ScreeningOverlap['estimates'], counted: CountedOverlap | null): Sameness {
  const said: readonly Sameness[] =
    counted === null
      ? estimates.map((estimate) => samenessOfEstimate(estimate))
      : counted.kinds.map(({ common, here, there }) => samenessOfExact({ common, one: here, other: there }));
  for (const sameness of ['same', 'overlaps', 'differs'] as const) if (said.includes(sameness)) return sameness;
  return 'not-known';
}

interface Agreement {
  readonly here: string | null;
  readonly there: string | null;
  readonly counted: CountedOverlap | null;
}

/** Who of the two has authorised it. The other court's row is no reader's to see; that it is there is. */
async function agreementOf(services: ScreeningServices, ref: CaseRef, other: CaseRef): Promise<Agreement> {
  return transact(services.store, { system: true }, async (tx) => {
    const here = await authorisation(tx, ref, other);
    const there = await authorisation(tx, other, ref);
    return {
      here: here?.authorised_at ?? null,
      there: there?.authorised_at ?? null,
      counted: here?.result == null ? null : countedOverlap.parse(here.result),
    };
  });
}

interface AuthorisationRow {
  readonly authorised_at: string;
  readonly person_id: string;
  readonly organ_id: string;
  readonly organ_kind: string;
  readonly role: string;
  readonly result: unknown;
  readonly [column: string]: unknown;
}

export async function authorisation(
  tx: Transaction,
  { court, case: id }: CaseRef,
  other: CaseRef,
): Promise<AuthorisationRow | null> {
  const [row] = await tx.query<AuthorisationRow>(
    `SELECT authorised_at, person_id, organ_id, organ_kind, role, result FROM overlap_authorisation
      WHERE court_id = $1 AND case_id = $2 AND other_court_id = $3 AND other_case_id = $4`,
    [court, id, other.court, other.case],
  );
  return row ?? null;
}

export interface Authorising extends CaseRef {
  readonly input: { readonly other: CaseRef; readonly reasons: string };
  readonly officer: string;
  readonly key: string;
}

/**
 * A judge authorises that the identifiers of two cases are counted one by one. It takes a judge of each case: neither
 * court's data set is opened on the word of the other. Every exhibit that will be read for it is entered as read.
 */
export async function authoriseOverlap(
  services: ScreeningServices,
  actor: Actor,
  { input, officer, key, ...ref }: Authorising,
): Promise<ActAnswer> {
  const { other, reasons } = input;
  const answer = await services.record.enter(
    actor,
    { ...ref, act: 'authorise-overlap', key, asked: input },
    async (tx, found, at) => {
      const refusal = mayAuthorise(actor, found);
      if (refusal !== null) throw new Refused(refusal);
      const related = await tx.query(
        `SELECT case_id FROM overlap_sketch WHERE defendant_key = ANY ($1) AND court_id = $2 AND case_id = $3 LIMIT 1`,
        [await defendantsOf(tx, ref), other.court, other.case],
      );
      if (related.length === 0 || (other.court === ref.court && other.case === ref.case))
        throw refusedInput([{ code: 'identifier.form', at: '/other' }]);
      return {
        says: { zh: '批准与他案数据集逐一比对', en: 'Counting one by one against another case authorised' },
        content: { overlap: { other: { ...other }, reasons } },
        async settle(commitment) {
          const entered = await tx.query(
            `INSERT INTO overlap_authorisation (court_id, case_id, other_court_id, other_case_id, filer_organ_id, organ_id,
               organ_kind, person_id, role, authorised_at, commitment)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING RETURNING case_id`,
            [
              ref.court,
              ref.case,
              other.court,
              other.case,
              found.filer,
              actor.organ,
              actor.organKind,
              actor.person,
              actor.role,
              at,
              commitment,
            ],
          );
          if (entered.length === 0) throw refusedInput([{ code: 'field.duplicate', at: '/other' }]);
          await services.countLater(tx);
        },
      };
    },
  );
  if (!answer.replayed)
    for (const exhibit of await exhibitsToRead(services, actor, ref))
      await services.exhibits.enterReading(actor, {
        ...ref,
        exhibit,
        reason: `逐一比对：${reasons}`.slice(0, 1000),
        officer,
      });
  return answer;
}

function exhibitsToRead(services: ScreeningServices, actor: Actor, ref: CaseRef): Promise<readonly string[]> {
  return transact(services.store, reachOf(actor), (tx) => screenedExhibits(tx, ref));
}

/** The exhibits of a case that were screened to the end. */
export async function screenedExhibits(tx: Transaction, { court, case: id }: CaseRef): Promise<readonly string[]> {
  const rows = await tx.query<{ exhibit_id: string }>(
    `SELECT DISTINCT exhibit_id FROM screening WHERE court_id = $1 AND case_id = $2 AND state = 'done' ORDER BY exhibit_id`,
    [court, id],
  );
  return rows.map((row) => row.exhibit_id);
}

/** Two cases that are to be compared. */
export interface OverlapOrder extends CaseRef {
  readonly other: CaseRef;
}
