import { holdsPersonalNumber } from '#contract/shapes/personal-number.ts';
import { reportedFacts, sourceHead } from '#screening/figures/reported-facts.ts';
import { longestReport, readReport, type HandedReport } from '#screening/read-report.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { sha256Hex } from '#words/digest.ts';
import { finding, type Finding } from '#words/finding.ts';
import type { Bilingual } from '#words/language.ts';

/** What became of a file that was handed in. */
export type ReadFile =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'refused'; readonly problems: readonly [Finding, ...Finding[]] }
  | {
      readonly kind: 'read';
      readonly report: HandedReport;
      readonly digest: string;
      readonly bytes: number;
      /** What a screened exhibit would give, each with the report as its source. */
      readonly facts: FactSheet;
      /** What each of these sources begins with. */
      readonly head: Bilingual;
    };

/** Reads a report on this device; no byte of it leaves. A file too large is not even opened. */
export async function readReportFile(file: File): Promise<ReadFile> {
  if (file.size > longestReport)
    return {
      kind: 'refused',
      problems: [finding('report.too-large', { most: longestReport / 1024 / 1024 })],
    };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { kind: 'unreadable' };
  }
  const read = readReport(bytes);
  if (!read.ok) return { kind: 'refused', problems: read.problems };
  // A name that holds a number of somebody's would be read by other courts; the fingerprint singles the file out without it.
  const named = { name: holdsPersonalNumber(file.name) ? '' : file.name, digest: sha256Hex(bytes) };
  return {
    kind: 'read',
    report: read.value,
    digest: named.digest,
    bytes: bytes.length,
    facts: reportedFacts(read.value, named),
    head: sourceHead(read.value, named),
  };
}
