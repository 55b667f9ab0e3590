import type { Declarations } from '../declaration.ts';
import * as reference from './0001-reference.ts';
import * as identity from './0002-identity.ts';
import * as log from './0003-log.ts';
import * as docket from './0004-docket.ts';
import * as defendants from './0005-defendants.ts';
import * as jobs from './0006-jobs.ts';
import * as administration from './0007-administration.ts';
import * as readings from './0008-readings.ts';
import * as evidence from './0009-evidence.ts';
import * as publicDocket from './0010-public-docket.ts';
import * as timestamps from './0011-timestamps.ts';
import * as cosignatures from './0012-cosignatures.ts';
import * as timestampRenewals from './0013-timestamp-renewals.ts';
import * as carriedRecord from './0015-carried-record.ts';
import * as parties from './0016-parties.ts';
import * as screening from './0017-screening.ts';
import * as overlap from './0018-overlap.ts';
import * as complaintInForce from './0019-complaint-in-force.ts';
import type { Migration } from './migration.ts';

/** Every migration in order. Forward only: an applied one is never edited, a mistake is mended by a later one. */
export const migrations: readonly Migration[] = [
  { name: '0001-reference', ...reference },
  { name: '0002-identity', ...identity },
  { name: '0003-log', ...log },
  { name: '0004-docket', ...docket },
  { name: '0005-defendants', ...defendants },
  { name: '0006-jobs', ...jobs },
  { name: '0007-administration', ...administration },
  { name: '0008-readings', ...readings },
  { name: '0009-evidence', ...evidence },
  { name: '0010-public-docket', ...publicDocket },
  { name: '0011-timestamps', ...timestamps },
  { name: '0012-cosignatures', ...cosignatures },
  { name: '0013-timestamp-renewals', ...timestampRenewals },
  { name: '0015-carried-record', ...carriedRecord },
  { name: '0016-parties', ...parties },
  { name: '0017-screening', ...screening },
  { name: '0018-overlap', ...overlap },
  { name: '0019-complaint-in-force', ...complaintInForce },
];

/** The class of every table of the present schema. */
export const declarations: Declarations = Object.fromEntries(
  migrations.flatMap((migration) => Object.entries(migration.tables)),
);
