import { transact } from '#platform/store/transact.ts';
import type { Transaction } from '#platform/store/transact.ts';
import { overlapKinds } from '#screening/overlap/digests.ts';
import { createSketcher, writeSketch } from '#screening/overlap/sketch.ts';
import { keyNameBytes } from '#screening/overlap/form.ts';
import { fromHex } from '#words/digest.ts';
import type { Instant } from '#words/instant.ts';
import { defendantsOf } from './defendants-of.ts';
import type { ScreeningRef, ScreeningServices } from './services.ts';

/** The domain key under which all sketches are drawn, and its name; both come of the key outside the database. */
function domainKey(services: Pick<ScreeningServices, 'domainDigest'>) {
  const part = (of: string, bytes: number): Uint8Array =>
    (fromHex(services.domainDigest(of)) ?? new Uint8Array()).slice(0, bytes);
  return { key: part('overlap key', 16), name: part('overlap key name', keyNameBytes) };
}

/** Screenings that are done and have no sketch yet. */
export function unsketched(services: ScreeningServices): Promise<readonly ScreeningRef[]> {
  return transact(services.store, { system: true }, async (tx) => {
    const rows = await tx.query<{ court_id: string; case_id: string; screening_id: string }>(
      `/* every court */ SELECT court_id, case_id, screening_id FROM screening
        WHERE state = 'done' AND sketched_at IS NULL ORDER BY ended_at LIMIT 20`,
    );
    return rows.map((row) => ({ court: row.court_id, case: row.case_id, screening: row.screening_id }));
  });
}

/**
 * Draws the sketch of a data set that was screened, in a second and shorter reading: 512 digests of each kind of
 * identifier under the domain key, by which other cases see how much they have in common, and not what.
 */
export async function drawSketch(services: ScreeningServices, ref: ScreeningRef, signal: AbortSignal): Promise<void> {
  const { key, name } = domainKey(services);
  const found = await transact(services.store, { system: true }, async (tx) => {
    const [row] = await tx.query<{ exhibit_id: string }>(
      `SELECT exhibit_id FROM screening WHERE court_id = $1 AND case_id = $2 AND screening_id = $3`,
      [ref.court, ref.case, ref.screening],
    );
    const exhibit = row === undefined ? null : await services.exhibits.find(tx, ref, row.exhibit_id);
    if (row === undefined || exhibit === null || exhibit.open === null) return null;
    return { id: row.exhibit_id, name: exhibit.name, size: exhibit.bytes, chunks: exhibit.open() };
  });
  const sets = found === null ? null : await services.digests({ ...found, key, signal });
  const at = services.now();
  await transact(services.store, { system: true }, async (tx) => {
    if (found !== null && sets !== null)
      for (const defendant of await defendantsOf(tx, ref))
        for (const kind of overlapKinds) {
          const sketcher = createSketcher(kind, name);
          sketcher.add(sets[kind]);
          await tx.query(
            `INSERT INTO overlap_sketch (defendant_key, court_id, case_id, exhibit_id, kind, sketch, drawn_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (defendant_key, court_id, case_id, exhibit_id, kind) DO UPDATE SET sketch = $6, drawn_at = $7`,
            [defendant, ref.court, ref.case, found.id, kind, writeSketch(sketcher.finish(sets[kind].length)), at],
          );
        }
    await noteSketched(tx, ref, at);
  });
}

/** One of which no sketch can be drawn is not looked for again; nothing is compared with it. */
export function leaveUnsketched(services: ScreeningServices, ref: ScreeningRef): Promise<void> {
  return transact(services.store, { system: true }, (tx) => noteSketched(tx, ref, services.now()));
}

async function noteSketched(tx: Transaction, ref: ScreeningRef, at: Instant): Promise<void> {
  await tx.query(`UPDATE screening SET sketched_at = $4 WHERE court_id = $1 AND case_id = $2 AND screening_id = $3`, [
    ref.court,
    ref.case,
    ref.screening,
    at,
  ]);
}
