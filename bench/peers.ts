import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'peers');

interface PackageFile {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function packageFile(path: string): PackageFile {
  const read: PackageFile = JSON.parse(readFileSync(path, 'utf8'));
  return read;
}

/** json-rules-engine 7.3.1, as far as it is used here. */
export interface JsonRulesEngine {
  readonly Engine: new (rules: readonly object[]) => {
    run(facts: object): Promise<{ readonly events: readonly unknown[]; readonly results: readonly object[] }>;
  };
}

/** @gorules/zen-engine 0.54.0, as far as it is used here. */
export interface Zen {
  readonly ZenEngine: new () => {
    createDecision(content: object): {
      evaluate(
        context: object,
        options?: { readonly trace: boolean },
      ): Promise<{ readonly result: Readonly<Record<string, unknown>>; readonly trace?: object }>;
    };
  };
  readonly evaluateExpressionSync: (expression: string, context: object) => unknown;
}

export interface Peers {
  readonly jsonRules: JsonRulesEngine;
  /** Null on a system for which the registry has no build of it. */
  readonly zen: Zen | null;
}

/**
 * Installs what the bench measures against into a folder of its own, unless it is there, without running any script,
 * and checks that it is of the versions named.
 * @throws Error with what npm said, or naming a package of another version
 */
export function openPeers(say: (line: string) => void): Peers {
  const { dependencies = {}, optionalDependencies = {} } = packageFile(join(folder, 'package.json'));
  if (!existsSync(join(folder, 'node_modules', 'json-rules-engine'))) {
    say('installing what is measured against into bench/peers');
    // Not `npm ci`: it fails where the registry lacks the build for another system that a lock names.
    const { status, stderr } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`npm install in bench/peers: ${stderr}`);
  }
  const from = createRequire(join(folder, 'package.json'));
  for (const [name, version] of Object.entries({ ...dependencies, ...optionalDependencies })) {
    const path = join(folder, 'node_modules', name, 'package.json');
    if (!existsSync(path) && name in optionalDependencies) continue;
    const found = packageFile(path).version;
    if (found !== version) throw new Error(`bench/peers: ${name} is ${found}, not ${version}; remove its node_modules`);
  }
  const jsonRules: JsonRulesEngine = from('json-rules-engine');
  return { jsonRules, zen: zenFrom(from) };
}

function zenFrom(from: NodeJS.Require): Zen | null {
  try {
    const zen: Zen = from('@gorules/zen-engine');
    return zen;
  } catch {
    return null;
  }
}
