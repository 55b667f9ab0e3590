import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TableName } from "#reference/table.ts";
import { calendarYearModule, calendarYears } from "./calendar-years.ts";
import { holidayTables } from "./holidays.ts";

const root = new URL("../../", import.meta.url);
const write = (path: string, text: string): void => writeFileSync(new URL(path, root), text);
const writeTable = (name: TableName, text: string): void =>
  write(`reference/data/${name}.csv`, text);

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write("usage: node tools/reference/import.ts <folder with the source tables>\n");
  process.exit(2);
}
const source = (name: string): string => readFileSync(join(folder, name), "utf8");

const { holidays, notices } = holidayTables(source("holidays.csv"));
writeTable("holidays", holidays);
writeTable("holiday-notices", notices);
for (const year of calendarYears)
  write(`core/law/calendar/years/${year}.ts`, calendarYearModule(year));
