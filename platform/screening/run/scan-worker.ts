import { parentPort, workerData } from 'node:worker_threads';
import { startEngine } from './engine.ts';
import type { ScanNews, ScanTask, WorkerStart } from './scan-task.ts';
import { isUnreadable, openStretchReader } from './stretch.ts';
import type { Stretch } from './stretch.ts';

// One engine on a thread of its own. What it yields is copied out, since it lies in memory that the next piece
// overwrites; the copy moves to the owner.
const { engine, order, core } = workerData as WorkerStart;
const scanner = await startEngine(engine, order, core);
const reader = openStretchReader();
const tell = (news: ScanNews, moved: readonly ArrayBuffer[] = []): void => parentPort?.postMessage(news, [...moved]);

function scan(stretch: Stretch): void {
  try {
    const { replaced } = reader.each(stretch, ({ bytes, goesOn }) => {
      const { tuples, digests, rows } = scanner.scan(bytes, goesOn);
      const copies = { tuples: tuples.slice(), digests: digests.slice() };
      tell({ kind: 'piece', ...copies, rows, bytes: bytes.length }, [copies.tuples.buffer, copies.digests.buffer]);
    });
    tell({ kind: 'done', replaced });
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    tell({ kind: 'unreadable' });
  }
}

parentPort?.on('message', (task: ScanTask) => {
  if (task.kind === 'read') scanner.read(task.dialect);
  else if (task.kind === 'counts') tell({ kind: 'counts', counts: scanner.counts() });
  else scan(task);
});
