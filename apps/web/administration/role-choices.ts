import { roles, type Role } from '#words/actor.ts';
import { useReading } from '../texts/language.tsx';

/** Every role, to choose from, in the reader's language. */
export function useRoleChoices(): readonly { readonly value: Role; readonly label: string }[] {
  const { texts } = useReading();
  return roles.map((role) => ({ value: role, label: texts.roles[role] }));
}
