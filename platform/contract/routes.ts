import * as administration from './routes/administration.ts';
import * as cases from './routes/case.ts';
import * as evidence from './routes/evidence.ts';
import * as filing from './routes/filing.ts';
import * as open from './routes/public.ts';
import * as screening from './routes/screening.ts';
import * as session from './routes/session.ts';

/** Every route of the HTTP interface, by name. */
export const routes = Object.freeze({
  ...open,
  ...session,
  ...filing,
  ...cases,
  ...evidence,
  ...screening,
  ...administration,
});

export type RouteName = keyof typeof routes;
