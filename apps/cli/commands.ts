import type { Command } from './command.ts';

/** Every command, loaded when it is called: `verify` must not wait for the law, nor `assess` for the directory. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = Object.freeze({
  assess: async () => (await import('./commands/assess.ts')).assess,
  corpus: async () => (await import('./commands/corpus.ts')).corpus,
  compare: async () => (await import('./commands/compare.ts')).compare,
  'sign-in': async () => (await import('./commands/sign-in.ts')).signIn,
  file: async () => (await import('./commands/file.ts')).file,
  docket: async () => (await import('./commands/docket.ts')).docket,
  act: async () => (await import('./commands/act.ts')).act,
  export: async () => (await import('./commands/export.ts')).exportCase,
  renew: async () => (await import('./commands/renew.ts')).renew,
  status: async () => (await import('./commands/status.ts')).status,
  log: async () => (await import('./commands/log.ts')).log,
  countersign: async () => (await import('./commands/countersign.ts')).countersign,
  verify: async () => (await import('./commands/verify.ts')).verify,
  find: async () => (await import('./commands/find.ts')).find,
  data: async () => (await import('./commands/data.ts')).data,
  screen: async () => (await import('./commands/screen.ts')).screen,
  overlap: async () => (await import('./commands/overlap.ts')).overlap,
  openapi: async () => (await import('./commands/openapi.ts')).openapi,
});
