import { useMemo, type ReactNode } from 'react';
import { ladderOf } from '#screening/figures/ladder.ts';
import { kinds } from '#screening/kinds.ts';
import type { Screening } from '#screening/report.ts';
import type { LadderSchemeId } from '#law/proposals/ladder-schemes.ts';
import type { Day } from '#words/day.ts';
import { ClassesFound } from './classes-found.tsx';
import { CriminalFigures } from './criminal.tsx';
import type { DivisionTable } from './division-names.ts';
import { KindsFound } from './kinds-found.tsx';
import { PartsRead } from './parts-read.tsx';
import { PersonRuler } from './person-ruler.tsx';
import { PersonsFigure } from './persons.tsx';
import { PlacesFound } from './places.tsx';
import { ProposedFigures } from './proposal.tsx';
import './report.css';
import { NotRead } from './unread.tsx';

/** A screening as a paper: what was counted is data, what it means in law is worked out here by the rules that the court applies. */
export function ReportSections({
  screening,
  on,
  scheme,
  table,
}: {
  readonly screening: Screening;
  readonly on: Day;
  readonly scheme: LadderSchemeId;
  readonly table: DivisionTable;
}): ReactNode {
  // What no data set shows stays not known, as in the record that is signed; the case itself decides with all its facts.
  const ladder = useMemo(() => ladderOf(screening, { on, kinds, scheme }), [screening, on, scheme]);
  return (
    <>
      <PersonsFigure screening={screening} />
      <KindsFound screening={screening} />
      <NotRead screening={screening} />
      {screening.persons === null ? null : <PersonRuler persons={screening.persons.linked} />}
      <CriminalFigures ladder={ladder.criminal} />
      <ProposedFigures ladder={ladder} on={on} />
      <PlacesFound places={screening.places} table={table} />
      <ClassesFound screening={screening} on={on} />
      <PartsRead screening={screening} />
    </>
  );
}
