import type { Day } from '#words/day.ts';
import type { DivisionCode } from '#words/division-code.ts';
import type { CourtId, ProcuratorateId } from '#words/identifiers.ts';

// Fields of our own committed tables are branded as they stand: a test puts every one of them through its parser, so
// that each start need not.

export const courtIdField = (field: string): CourtId => field as CourtId;
export const procuratorateIdField = (field: string): ProcuratorateId => field as ProcuratorateId;
export const divisionCodeField = (field: string): DivisionCode => field as DivisionCode;
export const dayField = (field: string): Day => field as Day;
