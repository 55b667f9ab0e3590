import { createReferenceScanner } from '#screening/reference/scanner.ts';
import { createWasmScanner } from '#screening/engine/scanner.ts';
import type { ScanOrder, Scanner } from '#screening/scanner.ts';
import { engineModule } from './engine-module.ts';
import type { EngineName } from './scan-task.ts';

/** An engine, ready to scan. */
export async function startEngine(name: EngineName, order: ScanOrder): Promise<Scanner> {
  return name === 'reference' ? createReferenceScanner(order) : createWasmScanner(await engineModule(), order);
}
