import { useCallback, useEffect, useRef, useState } from 'react'
import { routes } from '#contract/routes.ts'
import type { Draft, DraftContent } from '#contract/shapes/complaint.ts'
import { call, Refused } from '../client/call.ts'

/** How the draft stands: kept by the server, on the way there, kept on this device only, or changed elsewhere meanwhile. */
export type Saving = { readonly kind: 'saved'; readonly at: string } | { readonly kind: 'saving' } | { readonly kind: 'here' } | { readonly kind: 'conflict' }

/** Typing pauses for as long before it is saved; every pause longer than that is on the server. */
const pause = 800
const lookAgain = 5_000

const placeOf = (draft: string): string => `dengwen.draft.${draft}`

interface Here {
  readonly version: number
  readonly content: DraftContent
}

/** What this device still holds unsaved of the draft as it was opened; of another version it is a conflict, never thrown away. */
function heldHere(draft: Draft): Here | null {
  try {
    const held: unknown = JSON.parse(localStorage.getItem(placeOf(draft.id)) ?? 'null')
    if (typeof held !== 'object' || held === null || !('version' in held) || !('content' in held)) return null
    return typeof held.version === 'number' ? { version: held.version, content: held.content as DraftContent } : null
  } catch {
    return null
  }
}

function holdHere(id: string, here: Here | null): void {
  try {
    if (here === null) localStorage.removeItem(placeOf(id))
    else localStorage.setItem(placeOf(id), JSON.stringify(here))
  } catch {
    return
  }
}

/** A draft that saves itself. What is typed stands on this device before it is sent, so neither a lost line nor a closed page loses it. */
export function useDraft(draft: Draft): {
  readonly content: DraftContent
  readonly change: (part: Partial<DraftContent>) => void
  readonly saving: Saving
  readonly saveNow: () => Promise<void>
  readonly keepMine: () => Promise<void>
  readonly forget: () => void
} {
  const [held] = useState(() => heldHere(draft))
  const [content, setContent] = useState<DraftContent>(held?.content ?? draft.content)
  const [saving, setSaving] = useState<Saving>(
    held === null ? { kind: 'saved', at: draft.updatedAt } : held.version === draft.version ? { kind: 'here' } : { kind: 'conflict' },
  )
  const version = useRef(held?.version ?? draft.version)
  const latest = useRef(content)
  const unsaved = useRef(held !== null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const under = useRef<Promise<void> | null>(null)

  const send = useCallback(async (): Promise<void> => {
    const sent = latest.current
    setSaving({ kind: 'saving' })
    try {
      const saved = await call(routes.saveDraft, { params: { draft: draft.id }, query: {}, body: { version: version.current, content: sent } })
      version.current = saved.version
      if (latest.current === sent) {
        unsaved.current = false
        holdHere(draft.id, null)
      }
      setSaving({ kind: 'saved', at: saved.updatedAt })
    } catch (error) {
      if (error instanceof Refused && error.problem.code === 'version-conflict') return setSaving({ kind: 'conflict' })
      setSaving({ kind: 'here' })
      timer.current = setTimeout(() => void saveNow(), lookAgain)
    }
  }, [draft.id])

  /** One save at a time: the next one waits for the version that the one before gets. */
  const saveNow = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current)
    await under.current
    if (!unsaved.current) return
    under.current = send().finally(() => {
      under.current = null
    })
    await under.current
  }, [send])

  const change = useCallback(
    (part: Partial<DraftContent>) => {
      latest.current = { ...latest.current, ...part }
      unsaved.current = true
      setContent(latest.current)
      holdHere(draft.id, { version: version.current, content: latest.current })
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void saveNow(), pause)
    },
    [draft.id, saveNow],
  )

  const keepMine = useCallback(async () => {
    const theirs = await call(routes.openDraft, { params: { draft: draft.id }, query: {}, body: undefined })
    version.current = theirs.version
    unsaved.current = true
    await saveNow()
  }, [draft.id, saveNow])

  const forget = useCallback(() => {
    clearTimeout(timer.current)
    unsaved.current = false
    holdHere(draft.id, null)
  }, [draft.id])

  useEffect(() => {
    if (held !== null && held.version === draft.version) void saveNow()
    return () => {
      clearTimeout(timer.current)
      void saveNow()
    }
  }, [draft.version, held, saveNow])

  return { content, change, saving, saveNow, keepMine, forget }
}
