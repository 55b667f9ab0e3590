import { dirname, join } from 'node:path/posix';
import { lineOf, type Remark, type Source } from './sources.ts';

/**
 * Who may import whom (ARCHITECTURE.md). The first house whose prefix fits a file says what it may reach;
 * whatever is not named is forbidden.
 */
interface House {
  readonly prefix: string;
  /** Prefixes it may import from, beside its own. */
  readonly reaches: readonly string[];
  /** Prefixes of which it may take types only: what is built in `apps` and handed over as an argument. */
  readonly types?: readonly string[];
  /** npm packages it may import; `true` for any. */
  readonly packages: readonly string[] | true;
  /** Whether it runs in Node only. Elsewhere `node:` modules are for tests. */
  readonly node: boolean;
}

const core = ['core/words/', 'core/law/', 'core/ledger/', 'core/evidence/', 'core/screening/'];
/**
 * What the domain takes from the platform itself. An act's input is a shape of the contract, so that act and interface
 * are read from one value; `transact` takes the store as its argument and holds none.
 */
const acts = ['platform/contract/shapes/', 'platform/contract/findings.ts', 'platform/store/transact.ts'];
const databases = ['pg', 'kysely'];

export const houses: readonly House[] = [
  { prefix: 'core/words/', reaches: [], packages: ['@noble/hashes'], node: false },
  { prefix: 'core/law/', reaches: ['core/words/'], packages: [], node: false },
  { prefix: 'core/ledger/', reaches: ['core/words/'], packages: [], node: false },
  { prefix: 'core/evidence/', reaches: ['core/words/', 'core/ledger/'], packages: [], node: false },
  { prefix: 'core/screening/', reaches: ['core/words/', 'core/law/'], packages: [], node: false },
  { prefix: 'reference/', reaches: ['core/words/', 'core/screening/scanner.ts'], packages: [], node: true },
  { prefix: 'corpus/', reaches: ['core/words/', 'core/law/', 'reference/'], packages: ['zod'], node: true },
  // The lists by which a report of a screening is closed are those of the report itself.
  {
    prefix: 'platform/contract/',
    reaches: ['core/words/', 'core/law/', 'core/screening/kind.ts', 'core/screening/report.ts'],
    packages: ['zod'],
    node: false,
  },
  {
    prefix: 'platform/store/',
    reaches: ['core/words/', 'core/ledger/'],
    packages: [...databases, 'graphile-worker'],
    node: true,
  },
  // Reads files, folders and archives of a data set into blocks of text.
  {
    prefix: 'platform/reading/',
    reaches: ['core/words/', 'core/screening/'],
    packages: [],
    node: true,
  },
  // Runs engines on threads over what was read; links and counts.
  {
    prefix: 'platform/screening/',
    reaches: ['core/words/', 'core/law/', 'core/screening/', 'platform/reading/'],
    packages: ['@clickhouse/client', 'chdb'],
    node: true,
  },
  { prefix: 'platform/timestamps/', reaches: ['core/words/', 'core/evidence/'], packages: [], node: true },
  {
    prefix: 'platform/vault/',
    reaches: ['core/words/', 'platform/store/'],
    packages: ['@aws-sdk/client-s3'],
    node: true,
  },
  {
    prefix: 'domain/identity/',
    reaches: [...core, ...acts],
    types: ['platform/store/', 'platform/vault/'],
    packages: ['better-auth', ...databases],
    node: true,
  },
  // Papers take their data as arguments and give bytes: no store, no acts.
  {
    prefix: 'domain/papers/',
    reaches: core,
    packages: ['docx', 'pdfkit', '@expo-google-fonts/noto-serif-sc'],
    node: true,
  },
  {
    prefix: 'domain/*/',
    reaches: [...core, ...acts],
    types: ['platform/store/', 'platform/vault/', 'platform/timestamps/', 'platform/screening/'],
    packages: ['zod'],
    node: true,
  },
  // The gallery shows every part on one page for the eye; it is built by hand and never served.
  {
    prefix: 'apps/web/gallery/',
    reaches: [...core, 'platform/contract/', 'apps/web/', 'journeys/'],
    packages: true,
    node: true,
  },
  {
    prefix: 'apps/web/',
    reaches: [...core, 'platform/contract/'],
    packages: true,
    node: false,
  },
  {
    prefix: 'apps/cli/',
    reaches: [...core, 'platform/', 'domain/', 'reference/', 'corpus/', 'package.json', 'tools/engine-build.ts'],
    packages: true,
    node: true,
  },
  { prefix: 'apps/verifier/', reaches: ['core/words/', 'core/ledger/', 'core/evidence/'], packages: [], node: false },
  {
    prefix: 'apps/server/',
    reaches: [
      ...core,
      'platform/',
      'domain/',
      'reference/',
      'corpus/',
      'package.json',
      'tools/web-build.ts',
      'tools/engine-build.ts',
    ],
    packages: true,
    node: true,
  },
];

/** Houses from which anything may be reached: they stand outside and look at the whole. */
const outside = ['journeys/', 'bench/', 'tools/'];

const vague = /(^|\/)(utils?|common|helpers?|misc|shared)(\/|\.tsx?$)/;
const barrel = /(^|\/)index\.tsx?$/;

const imports =
  /^[ \t]*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** The houses' names as package.json's `imports` has them. */
const names: readonly (readonly [string, string])[] = [
  ['#words/', 'core/words/'],
  ['#law/', 'core/law/'],
  ['#ledger/', 'core/ledger/'],
  ['#evidence/', 'core/evidence/'],
  ['#screening/', 'core/screening/'],
  ['#domain/', 'domain/'],
  ['#contract/', 'platform/contract/'],
  ['#platform/', 'platform/'],
  ['#reference/', 'reference/'],
  ['#corpus/', 'corpus/'],
  ['#apps/', 'apps/'],
];

/** The project's path that an import means, or null when it is a package or a module of Node. */
function target(from: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return join(dirname(from), specifier);
  const name = names.find(([alias]) => specifier.startsWith(alias));
  return name === undefined ? null : name[1] + specifier.slice(name[0].length);
}

/** `domain/*` stands for each noun of the domain, so that one never reaches another. */
function own(house: House, path: string): string {
  return house.prefix.includes('*') ? path.split('/').slice(0, 2).join('/') + '/' : house.prefix;
}

function houseOf(path: string): House | undefined {
  return houses.find((house) => new RegExp(`^${house.prefix.replace('*', '[^/]+')}`).test(path));
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function judge(source: Source, house: House, specifier: string, typeOnly: boolean): string | null {
  const isTest = /\.(test|fixture|config)\.tsx?$/.test(source.path) || source.path.includes('/testing/');
  const reached = target(source.path, specifier);
  if (reached === null) {
    if (specifier.startsWith('node:'))
      return house.node || isTest
        ? null
        : `${own(house, source.path)} runs in browsers too and may not import ${specifier}`;
    const name = packageOf(specifier);
    if (house.packages === true || house.packages.includes(name)) return null;
    if (isTest || typeOnly) return null;
    return `${own(house, source.path)} may not import the package ${name}`;
  }
  // The store is proved over the whole country's directory, and the engines over the tables that they are given.
  if (isTest && /^(?:platform\/store|core\/screening)\//.test(source.path) && reached.startsWith('reference/'))
    return null;
  // The fast engine is proved as it is built.
  if (isTest && source.path.startsWith('core/screening/engine/') && reached === 'tools/engine-build.ts') return null;
  const within = (prefixes: readonly string[]): boolean => prefixes.some((prefix) => reached.startsWith(prefix));
  // A test may use a real browser, and what another house keeps for tests.
  if (isTest && (reached.startsWith('journeys/') || reached.includes('/testing/'))) return null;
  // A test may run the module that is built from its house's sources.
  if (isTest && reached === 'tools/engine-build.ts') return null;
  if (within([own(house, source.path), ...house.reaches])) return null;
  if (within(house.types ?? []))
    return typeOnly || isTest ? null : `${reached} is handed over as an argument: only its types may be imported here`;
  return `${own(house, source.path)} may not reach ${reached}`;
}

/** The walls between the houses, and the names that say nothing. */
export function walls(files: readonly Source[]): Remark[] {
  const remarks: Remark[] = [];
  for (const source of files) {
    if (vague.test(source.path)) remarks.push({ path: source.path, says: 'a name that says nothing of the matter' });
    if (barrel.test(source.path)) remarks.push({ path: source.path, says: 'no barrels: import from the file itself' });
    if (outside.some((prefix) => source.path.startsWith(prefix))) continue;
    const house = houseOf(source.path);
    if (house === undefined) {
      if (source.path.includes('/'))
        remarks.push({ path: source.path, says: 'belongs to no house of ARCHITECTURE.md' });
      continue;
    }
    for (const match of source.text.matchAll(imports)) {
      const specifier = match[2] ?? match[3] ?? '';
      const says = judge(source, house, specifier, match[1] !== undefined);
      if (says !== null) remarks.push({ path: source.path, line: lineOf(source.text, match.index), says });
    }
  }
  return remarks;
}
