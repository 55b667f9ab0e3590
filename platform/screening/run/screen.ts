import { assemble } from '#screening/assemble.ts';
import type { Findings } from '#screening/assemble.ts';
import { createDistinct } from '#screening/distinct/distinct.ts';
import type { DistinctCounts } from '#screening/distinct/distinct.ts';
import type { Spill, SpillFailure } from '#screening/distinct/spill.ts';
import { createLinker } from '#screening/link/linker.ts';
import type { Linked } from '#screening/link/linker.ts';
import { layerOf } from '#screening/places/layers.ts';
import type { Screening } from '#screening/report.ts';
import { openSpill } from '../spill/file.ts';
import { openResumption } from './resumption.ts';
import type { Resumption } from './resumption.ts';
import type { ScreeningRequest } from './request.ts';
import { scanAll } from './scan.ts';
import type { ScanEnd } from './scan.ts';

/** Bytes of a row of a table, roughly: by it the linker chooses its first size. */
const bytesOfRow = 160;

/**
 * Screens a data set: what is in it, of how many people, from where. Reads nothing twice and keeps no clear text.
 *
 * A request that is cancelled is answered with what was read, the rest as `unread: cancelled`; with a resumption the same
 * request goes on there later.
 *
 * @throws TooManyIdentifiers when one machine's memory does not hold them; an error of the system for a resumption that
 * cannot be written
 */
export async function screen(request: ScreeningRequest): Promise<Screening> {
  const resumption =
    request.resumption === null ? null : openResumption(request.resumption.folder, request.resumption.order);
  try {
    const screening = request.countsOnly ? await counted(request, resumption) : await linked(request, resumption);
    if (request.signal?.aborted !== true) resumption?.remove();
    return screening;
  } finally {
    resumption?.close();
  }
}

async function counted(request: ScreeningRequest, resumption: Resumption | null): Promise<Screening> {
  return assemble(findingsOf(request, await scanAll(request, resumption, () => {}), null));
}

async function linked(request: ScreeningRequest, resumption: Resumption | null): Promise<Screening> {
  const leakedOn = request.leakedOn === null ? null : Number(request.leakedOn.replaceAll('-', ''));
  const linker = createLinker({
    leakedOn,
    ...(request.size !== null && { expectedRows: Math.ceil(request.size / bytesOfRow) }),
  });
  const opened = openSpill(request.spillFolder);
  const spill = typeof opened === 'string' ? noSpill(opened) : opened;
  try {
    const distinct = createDistinct(spill);
    resumption?.replay(
      (tuples) => linker.add(tuples),
      (digests) => distinct.add(digests),
    );
    const end = await scanAll(request, resumption, ({ tuples, digests }) => {
      linker.add(tuples);
      distinct.add(digests);
      resumption?.add(tuples, digests);
      request.onTuples?.(tuples);
    });
    return assemble(findingsOf(request, end, both(request, linker.finish(), distinct.finish())));
  } finally {
    spill.close();
  }
}

/** A folder that cannot be written: everything that would have to go there is lost, for this reason. */
function noSpill(failure: SpillFailure): Spill {
  return { append: () => failure, read: () => failure, close: () => {} };
}

function both({ engine }: ScreeningRequest, link: Linked, { counts, failure }: DistinctCounts): Findings['linked'] {
  return {
    persons: link.persons,
    issue: layerOf('identity-numbers', link.issue, engine.divisions),
    mobileHome: layerOf('mobiles', link.mobileHome, engine.homes),
    distinct: { ...counts, ...link.distinct },
    lost: failure,
  };
}

function findingsOf(request: ScreeningRequest, { counts, listed }: ScanEnd, found: Findings['linked']): Findings {
  return {
    counts,
    ...listed,
    divisions: request.engine.divisions,
    leakedOn: request.leakedOn,
    engine: { name: request.engine.name, tables: request.engine.tablesRead },
    linked: found,
  };
}
