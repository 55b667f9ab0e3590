import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** The server as `npm start` runs it, in a process of its own that can be killed. */
export interface ServerProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Ctrl-C: stops the server and what it started. */
  stop(): Promise<number | null>;
  /** kill -9: nothing is told, nothing is tidied. */
  kill(): Promise<void>;
}

export async function startProcess(
  dataFolder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['apps/server/main.ts'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '', DENGWEN_DATA: dataFolder, DENGWEN_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = once(child, 'exit');
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    let shown = '';
    child.stdout.on('data', (chunk: Buffer) => {
      shown += chunk.toString();
      const found = /http:\/\/[\d.:]+/.exec(shown)?.[0];
      if (found !== undefined && shown.includes('Ctrl-C')) resolve(found);
    });
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
  return {
    url,
    child,
    async stop() {
      child.kill('SIGINT');
      const [code] = (await gone) as [number | null];
      return code;
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
