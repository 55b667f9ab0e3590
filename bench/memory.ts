import { spawnSync } from 'node:child_process';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly residentMiB: number;
  readonly line: string;
}

/** Every process that may be seen. `ps` prints resident memory in KiB on Linux and macOS. */
function processes(): readonly Process[] {
  const { stdout, error } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' });
  if (error) throw new Error('ps is needed to read the memory of a process', { cause: error });
  return stdout.split('\n').flatMap((row) => {
    const [, pid, parent, resident, line = ''] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? [];
    return pid === undefined
      ? []
      : [{ pid: Number(pid), parent: Number(parent), residentMiB: Number(resident) / 1024, line }];
  });
}

/** Resident memory, in MiB, of the process or of the one below it whose command line holds `part`. */
export function residentBelow(pid: number, part: string): number {
  const all = processes();
  const below = (parent: number): readonly Process[] =>
    all.flatMap((one) => (one.parent === parent ? [one, ...below(one.pid)] : []));
  const found = [...all.filter((one) => one.pid === pid), ...below(pid)].findLast(({ line }) => line.includes(part));
  if (found === undefined) throw new Error(`no process below ${pid} runs ${part}`);
  return found.residentMiB;
}
