import { readCase } from '#domain/docket/register.ts';
import { scopeOf } from '#domain/docket/scope-of.ts';
import { docxOf } from '#domain/papers/docx.ts';
import { pdfOf } from '#domain/papers/pdf.ts';
import { screeningRecord } from '#domain/papers/screening-record/record.ts';
import { Refused } from '#domain/screening/refused.ts';
import type { ScreeningRef } from '#domain/screening/services.ts';
import { openScreening } from '#domain/screening/view.ts';
import { transact } from '#platform/store/transact.ts';
import { provinces } from '#reference/provinces.ts';
import { classesOfScreening } from '#screening/classes/classes-of-screening.ts';
import { ladderOf } from '#screening/figures/ladder.ts';
import { kinds } from '#screening/kinds.ts';
import type { Actor } from '#words/actor.ts';
import { asDay } from '#words/day.ts';
import { asInstant } from '#words/instant.ts';
import type { Language } from '#words/language.ts';
import { problem } from '#words/problem.ts';
import type { House } from './house.ts';

/**
 * The record of a screening as a file: what is written is the report as it was entered, under the law of that day, and
 * the same each time but for the hour of writing.
 */
export async function screeningPaper(
  house: Pick<House, 'docket' | 'screening' | 'demonstration'>,
  actor: Actor,
  ref: ScreeningRef,
  { format, language }: { readonly format: 'pdf' | 'docx'; readonly language: Language },
): Promise<Uint8Array<ArrayBuffer>> {
  const { docket, screening: services } = house;
  const view = await openScreening(services, actor, ref);
  const { result, endedAt } = view;
  if (result === null || endedAt === null)
    throw new Refused(problem('out-of-stage', { about: { screening: view.state } }));
  const { row, exhibit } = await transact(docket.store, scopeOf(actor), async (tx) => ({
    row: await readCase(tx, ref.court, ref.case),
    exhibit: await services.exhibits.find(tx, ref, view.exhibit.id),
  }));
  if (row === undefined || exhibit === null) throw new Refused(problem('not-found'));
  const on = asDay(result.on);
  const named = (name: { readonly name: string; readonly nameEn: string }): string =>
    language === 'zh' ? name.name : name.nameEn;
  const paper = screeningRecord({
    language,
    demonstration: house.demonstration,
    organ: named(view.by),
    matter: `${row.case_number ?? row.filing_number} ${language === 'zh' ? row.title_zh : row.title_en}`,
    exhibit: {
      number: view.exhibit.number,
      name: view.exhibitName,
      bytes: exhibit.bytes,
      digests: exhibit.digests,
    },
    from: asInstant(view.begunAt),
    until: asInstant(endedAt),
    place: view.place,
    officers: view.officers,
    software: result.software,
    screening: result.report,
    on,
    ladder: ladderOf(result.report, { on, kinds, scheme: view.scheme }),
    contents: classesOfScreening(result.report, on, kinds),
    kinds,
    // The Corps has courts, but no division by which people are counted.
    provinces: provinces().flatMap(({ division, short, nameEn }) =>
      division === null ? [] : [{ code: division.slice(0, 2), name: language === 'zh' ? short : nameEn }],
    ),
    writtenAt: docket.now(),
  });
  return new Uint8Array(await (format === 'pdf' ? pdfOf(paper) : docxOf(paper)));
}
