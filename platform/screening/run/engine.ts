import { createReferenceScanner } from '#screening/reference/scanner.ts';
import { createWasmScanner } from '#screening/engine/scanner.ts';
import type { ScanOrder, Scanner } from '#screening/scanner.ts';

/** Which engine runs: the reference, or its twin in WebAssembly, built and handed over. */
export type Engine = 'reference' | WebAssembly.Module;

/** What an engine is called in a report. */
export function engineName(engine: Engine): 'reference' | 'wasm' {
  return engine === 'reference' ? 'reference' : 'wasm';
}

/** An engine, ready to scan. `core`: it looks for identity numbers, mobiles, e-mails and cards alone. */
export function startEngine(engine: Engine, order: ScanOrder, core: boolean): Scanner {
  if (engine === 'reference') return createReferenceScanner(order);
  return createWasmScanner(engine, order, core ? { core: true } : {});
}
