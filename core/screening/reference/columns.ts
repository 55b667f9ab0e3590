import { type CellForm, type KindId, kindIds } from '../kind.ts';
import { kinds } from '../kinds.ts';
import { judgeCell } from './cell-forms.ts';
import type { Counts } from './counts.ts';
import type { Lookups } from './lookups.ts';
import { none } from './numbers.ts';
import { beforeExtension, judgeRelaxed } from './relaxed-forms.ts';
import { form, formOnly, masked, placeOf, type Row, type State, valid } from './row.ts';
import { holdsStar, Trimmed } from './trim.ts';

const trimmed = new Trimmed();
const address = placeOf.address;
const name = placeOf.name;
const landline = placeOf.landline;

const documents: readonly KindId[] = [
  'resident-id',
  'hmt-residence',
  'permanent-resident-id',
  'passport',
  'travel-permit',
];
const telephones: readonly KindId[] = ['mobile', 'landline'];

/** The bits of the kinds that a column of each kind is content with. */
const families = kindIds.map((id) => {
  const family = documents.includes(id) ? documents : telephones.includes(id) ? telephones : [id];
  return family.reduce((bits, member) => bits | (1 << placeOf[member]), 0);
});
const shaped = kindIds.map((id) => kinds[id].shape !== undefined || documents.includes(id));
const cells: readonly CellForm[] = kindIds.map((id) => kinds[id].cell);

/** What the line scan found in the cell that is being looked at. */
const enough = 1;
const hidden = 2;

function lookAt(row: Row, first: number, lineFound: number, end: number, kind: number, counts: Counts): number {
  let told = 0;
  for (let at = first; at < lineFound && row.from.at(at) < end; at += 1) {
    const other = row.kind.at(at);
    if (row.state.at(at) >= masked) told |= enough | hidden;
    else {
      if (other === kind) counts.inColumn(kind);
      if ((((families[kind] ?? 0) >> other) & 1) === 1) told |= enough;
      if (row.from.at(at) <= trimmed.from && row.to.at(at) >= trimmed.to) told |= enough;
    }
  }
  return told;
}

/** Takes down what the cells of the row's columns are, beside what the line scan found in them. */
export function readColumns(row: Row, tables: Lookups, counts: Counts): void {
  const lineFound = row.found;
  let first = 0;
  for (let cell = 0; cell < row.cells; cell += 1) {
    const kind = row.columns[cell] ?? -1;
    if (kind === -1) continue;
    const start = row.cellStart.at(cell);
    const end = row.cellEnd.at(cell);
    while (first < lineFound && row.from.at(first) < start) first += 1;
    if (!trimmed.trim(row.bytes, start, end)) continue;
    counts.cell(kind);
    const told = lookAt(row, first, lineFound, end, kind, counts);
    if (shaped[kind] === true) {
      if (told !== 0) continue;
      const found = judgeRelaxed(kindIds[kind] ?? 'other', row.bytes, trimmed.from, trimmed.to, tables);
      const state = found === none ? form : ((found % 8) as State);
      const own = found === none ? kind : Math.floor(found / 8);
      const to = own === landline ? beforeExtension(row.bytes, trimmed.from, trimmed.to) : trimmed.to;
      row.add(own, trimmed.from, to, state);
      if (own === kind) counts.inColumn(kind);
      continue;
    }
    readForm(row, kind, told, tables, counts);
  }
}

function readForm(row: Row, kind: number, told: number, tables: Lookups, counts: Counts): void {
  const { from, to } = trimmed;
  const cell = cells[kind];
  if (cell === undefined) return;
  if (cell.form !== 'text') {
    if ((told & hidden) !== 0) return;
    if (kind === name && holdsStar(row, from, to)) {
      row.add(kind, from, to, masked);
      return;
    }
  }
  let state = judgeCell(cell, row.bytes, from, to, tables.surnames);
  if (kind === address && state === valid) {
    const place = tables.place(tables.divisionNames.codeIn(row.bytes, from, to));
    counts.address(place);
    if (place === 0) state = formOnly;
  }
  row.add(kind, from, to, state);
  counts.inColumn(kind);
}
