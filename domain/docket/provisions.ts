import { asProvisionId } from '#words/citation.ts';
import type { ProvisionId } from '#words/citation.ts';

/** The provisions an act rests on; each resolves to an entry of `core/law/sources` (checked by `acts.test.ts`). */
export const provision = (...ids: readonly string[]): readonly ProvisionId[] => ids.map((id) => asProvisionId(id));
