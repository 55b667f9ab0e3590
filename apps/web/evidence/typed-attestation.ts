/** Who confirmed a record, as it is typed; nothing is chosen until somebody chooses. */
export interface TypedAttestation {
  readonly as: 'holder' | 'witness' | 'nobody' | null;
  readonly text: string;
}

export const noAttestation: TypedAttestation = { as: null, text: '' };

/** The member of the format; the strict reader on the server says what is wrong with it. */
export function attestationOf({ as, text }: TypedAttestation): { [name: string]: string } {
  if (as === null) return {};
  return as === 'nobody' ? { as, reason: text.trim() } : { as, name: text.trim() };
}
