import { createWasmScannerOver } from '#screening/engine/scanner.ts';
import type { Screening } from '#screening/report.ts';
import type { RunOrder, Scanner, ScanTables } from '#screening/scanner.ts';

/** What a report says of the tables, and what places are indices of. */
export interface TablesOfEngine {
  readonly tablesRead: Screening['engine']['tables'];
  /** Codes of divisions, and of home areas of mobile numbers: a place is an index plus 1. */
  readonly divisions: readonly string[];
  readonly homes: readonly string[];
}

/** Which engine runs, with its tables: the reference, or its twin in WebAssembly, built and laid out before. */
export type Engine = TablesOfEngine &
  (
    | { readonly name: 'reference'; readonly tables: ScanTables }
    | { readonly name: 'wasm'; readonly module: WebAssembly.Module; readonly image: Uint8Array }
  );

/** The readable engine: slower, to check the other by. */
export function referenceEngine(tables: ScanTables, tablesRead: TablesOfEngine['tablesRead']): Engine {
  return { name: 'reference', tables, tablesRead, ...codesOf(tables) };
}

/** What places are indices of, under these tables. */
export function codesOf(tables: ScanTables): Pick<TablesOfEngine, 'divisions' | 'homes'> {
  return { divisions: tables.divisions.map(({ code }) => code), homes: tables.mobileHomes?.areas ?? [] };
}

/** An engine, ready to scan. `core`: it looks for identity numbers, mobiles, e-mails and cards alone. */
export async function startEngine(engine: Engine, order: RunOrder, core: boolean): Promise<Scanner> {
  if (engine.name === 'reference') {
    // Loaded only where it runs.
    const { createReferenceScanner } = await import('#screening/reference/scanner.ts');
    return createReferenceScanner({ ...order, tables: engine.tables });
  }
  return createWasmScannerOver(engine.module, engine.image, order, core ? { core: true } : {});
}
