import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Folders of the core that go into the package, with the names under which sources import them. */
const houses = { '#law/': 'law', '#words/': 'words' } as const;

/** The one package below the core; it travels inside, so that installing needs no registry. */
const inside = '@noble/hashes';

/** A part that did not do its work: what it said. */
class BuildError extends Error {}

/**
 * Writes the publishable package into a folder: JavaScript with types beside it, every import relative, tests left out.
 * @throws BuildError with the compiler's words.
 */
export function buildLawPackage(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'node_modules', inside), join(folder, 'node_modules', inside), { recursive: true });
  // First of all: it tells the compiler that these are modules of ECMAScript.
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
  const staged = join(folder, 'staged');
  stage(staged);
  writeFileSync(join(staged, 'tsconfig.json'), JSON.stringify(compilerConfig(staged, folder)));
  const compiled = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', staged], {
    encoding: 'utf8',
  });
  rmSync(staged, { recursive: true });
  if (compiled.status !== 0) throw new BuildError(compiled.stdout + compiled.stderr);
  for (const name of globSync('{law,words}/**/*.d.ts', { cwd: folder })) {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/(?<=['"]\.[^'"\n]*)\.ts(?=['"])/g, '.js'));
  }
  cpSync(join(import.meta.dirname, 'README.md'), join(folder, 'README.md'));
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
}

/** The sources without their tests, importing one another by relative paths: the package needs no resolver of its own. */
function stage(folder: string): void {
  for (const house of Object.values(houses))
    for (const name of globSync('**/*.ts', { cwd: join(root, 'core', house) })) {
      if (/\.(test|fixture)\.ts$/.test(name)) continue;
      const path = join(house, name);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), withRelativeImports(readFileSync(join(root, 'core', path), 'utf8'), path));
    }
}

/** `#words/day.ts` in `law/kernel/fact.ts` becomes `../../words/day.ts`. */
function withRelativeImports(text: string, name: string): string {
  return text.replaceAll(/(?<=from ')(#law\/|#words\/)([^']+)(?=')/g, (_, alias: keyof typeof houses, path: string) => {
    const found = relative(dirname(name), join(houses[alias], path));
    return found.startsWith('.') ? found : `./${found}`;
  });
}

function compilerConfig(staged: string, folder: string): object {
  return {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      rewriteRelativeImportExtensions: true,
      rootDir: staged,
      outDir: folder,
      types: [],
      lib: ['es2025', 'esnext.temporal', 'dom'],
    },
    include: [join(staged, '**/*.ts')],
  };
}

function manifest(): object {
  const read = (path: string): { version: string; license: string } =>
    JSON.parse(readFileSync(join(root, path), 'utf8'));
  const { version, license } = read('package.json');
  const from = (folder: string): object => ({ types: `./${folder}/*.d.ts`, default: `./${folder}/*.js` });
  return {
    name: '@dengwen/law',
    version,
    description:
      'Civil public-interest litigation for personal information in China: facts in, a reasoned decision out',
    license,
    type: 'module',
    sideEffects: false,
    exports: { './words/*': from('words'), './*': from('law'), './package.json': './package.json' },
    dependencies: { [inside]: read(`node_modules/${inside}/package.json`).version },
    bundleDependencies: [inside],
  };
}

if (import.meta.main) {
  const folder = resolve(process.argv[2] ?? join(root, '.dengwen/law-package'));
  buildLawPackage(folder);
  process.stdout.write(`${folder}\n`);
}
