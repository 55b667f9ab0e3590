import { assemble } from '#screening/assemble.ts';
import type { Findings } from '#screening/assemble.ts';
import type { Screening } from '#screening/report.ts';
import type { Resumption } from './resumption.ts';
import type { ScreeningRequest } from './request.ts';
import { scanAll } from './scan.ts';
import type { ScanEnd } from './scan.ts';

/**
 * Screens a data set: what is in it, of how many people, from where. Reads nothing twice and keeps no clear text.
 *
 * A request that is cancelled is answered with what was read, the rest as `unread: cancelled`; with a resumption the same
 * request goes on there later.
 *
 * @throws TooManyIdentifiers when one machine's memory does not hold them; what the request's own linker throws;
 * ResumptionFailure
 */
export async function screen(request: ScreeningRequest): Promise<Screening> {
  const resumption = await resumptionOf(request);
  try {
    const { end, found } = request.countsOnly ? await counted(request, resumption) : await linked(request, resumption);
    if (request.signal?.aborted !== true) resumption?.remove();
    return assemble({
      counts: end.counts,
      ...end.listed,
      divisions: request.engine.divisions,
      leakedOn: request.leakedOn,
      engine: { name: request.engine.name, tables: request.engine.tablesRead },
      linked: found,
    });
  } finally {
    resumption?.close();
  }
}

/** Loaded only where there is one. */
async function resumptionOf({ resumption }: ScreeningRequest): Promise<Resumption | null> {
  if (resumption === null) return null;
  const { openResumption } = await import('./resumption.ts');
  return openResumption(resumption.folder, resumption.order);
}

interface Ended {
  readonly end: ScanEnd;
  readonly found: Findings['linked'];
}

async function counted(request: ScreeningRequest, resumption: Resumption | null): Promise<Ended> {
  return { end: await scanAll(request, resumption, { take: () => {}, ready: () => Promise.resolve() }), found: null };
}

async function linked(request: ScreeningRequest, resumption: Resumption | null): Promise<Ended> {
  // Loaded only where people are counted.
  const { openLinking } = await import('./linking.ts');
  const linking = openLinking(request);
  try {
    await resumption?.replay(linking);
    const end = await scanAll(request, resumption, {
      take: ({ tuples, digests }) => {
        resumption?.add(tuples, digests);
        linking.addTuples(tuples);
        linking.addDigests(digests);
      },
      ready: linking.ready,
    });
    return { end, found: await linking.finish() };
  } finally {
    await linking.close();
  }
}
