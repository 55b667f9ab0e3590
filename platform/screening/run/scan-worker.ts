import { parentPort, workerData } from 'node:worker_threads';
import { Yielded } from '#screening/engine/yielded.ts';
import { startEngine } from './engine.ts';
import type { ScanNews, ScanTask, WorkerStart } from './scan-task.ts';
import { isUnreadable, openStretchReader } from './stretch.ts';
import type { Stretch } from './stretch.ts';

// One engine on a thread of its own. What a stretch yields is gathered, and a copy of it moves to the owner at its end.
const { engine, order, core } = workerData as WorkerStart;
const scanner = await startEngine(engine, order, core);
const reader = openStretchReader();
const tuples = new Yielded();
const digests = new Yielded();
const tell = (news: ScanNews, moved: readonly ArrayBuffer[] = []): void => parentPort?.postMessage(news, [...moved]);

function scan(stretch: Stretch): void {
  tuples.clear();
  digests.clear();
  let [rows, bytes] = [0, 0];
  const tellPiece = (): void => {
    const copies = { tuples: tuples.bytes.slice(), digests: digests.bytes.slice() };
    tell({ kind: 'piece', ...copies, rows, bytes }, [copies.tuples.buffer, copies.digests.buffer]);
  };
  try {
    const { replaced } = reader.each(stretch, (lines) => {
      const found = scanner.scan(lines.bytes, lines.goesOn);
      tuples.add(found.tuples);
      digests.add(found.digests);
      rows += found.rows;
      bytes += lines.bytes.length;
    });
    tellPiece();
    tell({ kind: 'done', replaced });
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    // What was read before it went away is counted.
    tellPiece();
    tell({ kind: 'unreadable' });
  }
}

parentPort?.on('message', (task: ScanTask) => {
  if (task.kind === 'read') scanner.read(task.dialect);
  else if (task.kind === 'counts') tell({ kind: 'counts', counts: scanner.counts() });
  else scan(task);
});
