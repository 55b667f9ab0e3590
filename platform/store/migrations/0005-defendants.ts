import type { Declarations } from '../declaration.ts';
import type { MigrationRun } from './migration.ts';
import { ofFiler, ofOpenCourt, secure, signedIn } from './row-security.ts';

export const tables: Declarations = {
  docketed_tort: 'defendant',
  tort_comparison: 'defendant',
  defendant_filing: 'defendant',
  defendant_judgment: 'defendant',
  defendant_alias: 'defendant',
};

/**
 * Everything that docketing reads, kept by defendant and written in the act's own transaction (settled 5). Whoever
 * acts for an organ reads it: that courts cannot see one another's dockets is what this system is there to end.
 */
export async function up(database: MigrationRun): Promise<void> {
  // The key decides who is first (settled 1). A released tort keeps its number; the next filing asks for the next.
  await database.create(
    'docketed_tort',
    `defendant_key text NOT NULL,
     tort int NOT NULL CHECK (tort > 0),
     court_id text NOT NULL,
     case_id uuid NOT NULL,
     docketed_at timestamptz NOT NULL,
     commitment bytea NOT NULL,
     released_at timestamptz,
     released_as text,
     PRIMARY KEY (defendant_key, tort),
     UNIQUE (defendant_key, court_id, case_id)`,
  );
  await secure(database, 'docketed_tort', { select: signedIn, insert: ofOpenCourt, update: ofOpenCourt });

  // A judge's finding that a case and a docketed tort are the same or different, by a signed act with reasons.
  await database.create(
    'tort_comparison',
    `defendant_key text NOT NULL,
     court_id text NOT NULL,
     case_id uuid NOT NULL,
     tort int NOT NULL,
     finding text NOT NULL CHECK (finding IN ('same', 'different')),
     person_id text NOT NULL,
     reasons text NOT NULL,
     at timestamptz NOT NULL,
     commitment bytea NOT NULL,
     PRIMARY KEY (defendant_key, court_id, case_id, tort),
     FOREIGN KEY (defendant_key, tort) REFERENCES docketed_tort (defendant_key, tort)`,
  );
  await secure(database, 'tort_comparison', { select: signedIn, insert: ofOpenCourt, update: ofOpenCourt });

  // The mirror of every filing against this defendant: what another court may see of it, and how far it has come.
  await database.create(
    'defendant_filing',
    `defendant_key text NOT NULL,
     court_id text NOT NULL,
     case_id uuid NOT NULL,
     filer_organ_id text NOT NULL,
     filing_number text NOT NULL,
     case_number text,
     stage text NOT NULL,
     title_zh text NOT NULL,
     title_en text NOT NULL,
     defendants jsonb NOT NULL,
     conduct jsonb NOT NULL,
     claims jsonb NOT NULL,
     victims int,
     received_at timestamptz NOT NULL,
     docketed_at timestamptz,
     closed_at timestamptz,
     demonstration boolean NOT NULL,
     terms text[] NOT NULL DEFAULT '{}',
     PRIMARY KEY (defendant_key, court_id, case_id)`,
  );
  // Found by what it is about, for cases that share no defendant: co-tortfeasors sued apart (settled 1).
  await database.run('CREATE INDEX defendant_filing_terms ON defendant_filing USING gin (terms)');
  const ofEither = `(${ofOpenCourt}) OR (${ofFiler})`;
  await secure(database, 'defendant_filing', { select: signedIn, insert: ofEither, update: ofEither });

  await database.create(
    'defendant_judgment',
    `defendant_key text NOT NULL,
     court_id text NOT NULL,
     case_id uuid NOT NULL,
     kind text NOT NULL,
     effective_on date,
     summary jsonb NOT NULL,
     commitment bytea NOT NULL,
     PRIMARY KEY (defendant_key, court_id, case_id, kind)`,
  );
  await secure(database, 'defendant_judgment', { select: signedIn, insert: ofOpenCourt, update: ofOpenCourt });

  // A branch is its parent (settled 2).
  await database.create(
    'defendant_alias',
    `defendant_key text PRIMARY KEY,
     parent_key text NOT NULL CHECK (parent_key <> defendant_key),
     source text NOT NULL,
     at timestamptz NOT NULL DEFAULT now()`,
  );
  await secure(database, 'defendant_alias', { select: signedIn, insert: signedIn });
}
