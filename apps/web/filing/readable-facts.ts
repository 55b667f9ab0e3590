import { parseFacts } from '#law/facts/parse.ts'
import type { FactSheet } from '#law/facts/vocabulary.ts'

/** The facts of a sheet that a filer may give. What only a court finds, or a fact that is no longer asked, is left out, each by itself. */
export function readableFacts(facts: Readonly<Record<string, unknown>>): FactSheet {
  return Object.entries(facts).reduce<FactSheet>((sheet, [name, state]) => {
    const read = parseFacts({ [name]: state })
    return read.ok ? { ...sheet, ...read.value } : sheet
  }, {})
}
