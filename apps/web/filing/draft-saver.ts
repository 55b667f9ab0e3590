import type { DraftContent } from '#contract/shapes/complaint.ts';

/** How the draft stands: kept by the server, on the way there, kept on this device only, or changed elsewhere meanwhile. */
export type Saving =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'here' }
  | { readonly kind: 'conflict' };

export interface Held {
  readonly version: number;
  readonly content: DraftContent;
}

/** What the server made of a save. `unreachable`: nothing is known, so it is tried again. */
export type SaveAnswer =
  | { readonly kind: 'saved'; readonly version: number; readonly at: string }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'unreachable' };

export interface SaverWorld {
  /** Sends the whole content as the one that follows `version`. */
  readonly send: (version: number, content: DraftContent) => Promise<SaveAnswer>;
  /** Keeps what is not saved yet on this device; null lets it go. */
  readonly hold: (held: Held | null) => void;
  /** Calls back after so many milliseconds; the answer calls it off. */
  readonly later: (milliseconds: number, then: () => void) => () => void;
}

/** Typing pauses for as long before it is sent; every longer pause finds it on the server. */
const pause = 800;
const again = 5_000;

/**
 * Saves a draft by itself. What is typed stands on this device before it is sent, so neither a lost line nor a closed page
 * loses it; one save is under way at a time, and each follows the version that the one before got.
 */
export class DraftSaver {
  #content: DraftContent;
  #saving: Saving;
  #version: number;
  #unsaved: boolean;
  #under: Promise<void> | null = null;
  #callOff: () => void = () => undefined;
  readonly #world: SaverWorld;
  readonly #listeners = new Set<() => void>();

  /** @param held what this device still holds unsaved; of another version it is a conflict, never thrown away */
  constructor(draft: Held & { readonly at: string }, held: Held | null, world: SaverWorld) {
    this.#world = world;
    this.#content = held?.content ?? draft.content;
    this.#version = held?.version ?? draft.version;
    this.#unsaved = held !== null;
    this.#saving =
      held === null
        ? { kind: 'saved', at: draft.at }
        : held.version === draft.version
          ? { kind: 'here' }
          : { kind: 'conflict' };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly content = (): DraftContent => this.#content;
  readonly saving = (): Saving => this.#saving;

  readonly change = (part: Partial<DraftContent>): void => {
    this.#content = { ...this.#content, ...part };
    this.#unsaved = true;
    this.#world.hold({ version: this.#version, content: this.#content });
    this.#tell();
    if (this.#saving.kind !== 'conflict') this.#after(pause);
  };

  readonly saveNow = async (): Promise<void> => {
    this.#callOff();
    while (this.#under !== null) await this.#under;
    if (!this.#unsaved || this.#saving.kind === 'conflict') return;
    this.#under = this.#send().finally(() => {
      this.#under = null;
    });
    await this.#under;
  };

  /** After a conflict: what is on this page goes on from the version that stands there now. */
  readonly keepMine = async (version: number): Promise<void> => {
    this.#version = version;
    this.#unsaved = true;
    this.#stand({ kind: 'here' });
    await this.saveNow();
  };

  readonly forget = (): void => {
    this.#callOff();
    this.#unsaved = false;
    this.#world.hold(null);
  };

  async #send(): Promise<void> {
    const sent = this.#content;
    this.#stand({ kind: 'saving' });
    const answer = await this.#world.send(this.#version, sent);
    switch (answer.kind) {
      case 'saved':
        this.#version = answer.version;
        if (this.#content === sent) {
          this.#unsaved = false;
          this.#world.hold(null);
        }
        return this.#stand({ kind: 'saved', at: answer.at });
      case 'conflict':
        return this.#stand({ kind: 'conflict' });
      case 'unreachable':
        this.#stand({ kind: 'here' });
        return this.#after(again);
    }
  }

  #after(milliseconds: number): void {
    this.#callOff();
    this.#callOff = this.#world.later(milliseconds, () => void this.saveNow());
  }

  #stand(saving: Saving): void {
    this.#saving = saving;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
