import type { AddressInfo } from 'node:net';
import { buildApp } from './app.ts';
import type { Resolve } from './bind.ts';
import { evidenceJobs } from './evidence.ts';
import { administrationHandlers } from './handlers/administration.ts';
import { docketHandlers } from './handlers/docket.ts';
import { evidenceHandlers } from './handlers/evidence.ts';
import { draftHandlers } from './handlers/drafts.ts';
import { screeningHandlers } from './handlers/screening.ts';
import { publicHandlers } from './handlers/public.ts';
import { sessionHandlers } from './handlers/session.ts';
import { readingsOfTheHour, timestampsInTime } from './hourly.ts';
import { openHouse } from './house.ts';
import type { House, HouseOptions } from './house.ts';
import type { JobWorker } from '#platform/store/jobs/jobs.ts';
import { serveLog, tilesOfTheLog } from './log-tiles.ts';
import { withAccess } from './access.ts';
import { keepUp } from './recurring.ts';
import { openScreeningDesk } from './screening.ts';
import type { ScreeningDesk } from './screening.ts';
import { serveUploads } from './uploads.ts';

export interface ServerOptions extends Omit<HouseOptions, 'baseUrl'> {
  readonly host: string;
  readonly port: number;
  /** The built pages; left out, only the interface is served. */
  readonly pages?: string;
  readonly requestsPerMinute?: number;
  readonly onFault?: (line: string) => void;
}

export interface RunningServer {
  readonly url: string;
  readonly house: House;
  close(): Promise<void>;
}

/** Opens the house over a migrated database and listens; `port` 0 takes any free one. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  let worker: JobWorker | undefined;
  let screenings: ScreeningDesk | undefined;
  const house = await openHouse({ ...options, baseUrl: `http://${options.host}:${options.port}` });
  try {
    const resolve: Resolve = async (headers) => withAccess(house, await house.identity.resolve(headers));
    const app = await buildApp({
      bound: [
        ...publicHandlers(house),
        ...sessionHandlers(house),
        ...draftHandlers(house),
        ...docketHandlers(house),
        ...evidenceHandlers(house),
        ...screeningHandlers(house),
        ...administrationHandlers(house),
      ],
      resolve,
      requestsPerMinute: options.requestsPerMinute ?? 600,
      onFault: ({ id, route, name, message }) => options.onFault?.(`${id} ${route} ${name}: ${message}`),
      pages: options.pages,
      beside: (server) => {
        serveLog(server, house.logFiles);
        serveUploads(server, house.evidence, resolve);
      },
    });
    screenings = openScreeningDesk(house.screening, (line) => options.onFault?.(line));
    worker = await keepUp(
      house.docket,
      [readingsOfTheHour(house.docket), timestampsInTime(house.evidence), tilesOfTheLog(house)],
      { ...evidenceJobs(house.evidence), ...screenings.jobs },
      (line) => options.onFault?.(line),
    );
    await app.listen({ host: options.host, port: options.port });
    const address = app.server.address() as AddressInfo;
    return {
      url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${address.port}`,
      house,
      async close() {
        await app.close();
        await screenings?.close();
        await worker?.stop();
        await house.close();
      },
    };
  } catch (error) {
    await screenings?.close();
    await worker?.stop();
    await house.close();
    throw error;
  }
}
