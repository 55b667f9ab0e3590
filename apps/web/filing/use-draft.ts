import { useEffect, useState, useSyncExternalStore } from 'react';
import { routes } from '#contract/routes.ts';
import type { Draft, DraftContent } from '#contract/shapes/complaint.ts';
import { call, Refused } from '../client/call.ts';
import { DraftSaver, type Held, type SaveAnswer, type Saving } from './draft-saver.ts';

const placeOf = (draft: string): string => `dengwen.draft.${draft}`;

function heldHere(id: string): Held | null {
  try {
    const held: unknown = JSON.parse(localStorage.getItem(placeOf(id)) ?? 'null');
    if (typeof held !== 'object' || held === null || !('version' in held) || !('content' in held)) return null;
    return typeof held.version === 'number' ? { version: held.version, content: held.content as DraftContent } : null;
  } catch {
    return null;
  }
}

function holdHere(id: string, held: Held | null): void {
  try {
    if (held === null) localStorage.removeItem(placeOf(id));
    else localStorage.setItem(placeOf(id), JSON.stringify(held));
  } catch {
    // Storage may be full or forbidden: then the page itself is the only place, and the line below it says when it was saved.
  }
}

async function send(draft: string, version: number, content: DraftContent): Promise<SaveAnswer> {
  try {
    const saved = await call(routes.saveDraft, { params: { draft }, query: {}, body: { version, content } });
    return { kind: 'saved', version: saved.version, at: saved.updatedAt };
  } catch (error) {
    return error instanceof Refused && error.problem.code === 'version-conflict'
      ? { kind: 'conflict' }
      : { kind: 'unreachable' };
  }
}

function saverOf(draft: Draft): DraftSaver {
  return new DraftSaver({ version: draft.version, content: draft.content, at: draft.updatedAt }, heldHere(draft.id), {
    send: (version, content) => send(draft.id, version, content),
    hold: (held) => holdHere(draft.id, held),
    later: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}

/** The draft as it is typed, saved by itself; what is left when the page is left is saved then. */
export function useDraft(draft: Draft): {
  readonly content: DraftContent;
  readonly change: (part: Partial<DraftContent>) => void;
  readonly saving: Saving;
  readonly saveNow: () => Promise<void>;
  readonly keepMine: () => Promise<void>;
  readonly forget: () => void;
} {
  const [saver] = useState(() => saverOf(draft));
  const content = useSyncExternalStore(saver.subscribe, saver.content);
  const saving = useSyncExternalStore(saver.subscribe, saver.saving);
  useEffect(() => {
    void saver.saveNow();
    return () => void saver.saveNow();
  }, [saver]);
  const { id } = draft;
  return {
    content,
    saving,
    change: saver.change,
    saveNow: saver.saveNow,
    forget: saver.forget,
    keepMine: async () =>
      saver.keepMine((await call(routes.openDraft, { params: { draft: id }, query: {}, body: undefined })).version),
  };
}
