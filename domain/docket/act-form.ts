import { z } from 'zod';
import type { ActField } from '#contract/shapes/case.ts';
import { actField } from '#contract/shapes/case.ts';

/** What an act's schema says of each of its fields beside the type: how it is asked, in both languages. */
const fieldMeta = z.object({
  field: actField.shape.kind,
  zh: z.string(),
  en: z.string(),
  options: z.record(z.string(), z.object({ zh: z.string(), en: z.string() })).optional(),
});

/** The form of an act, read from its own input schema: written once, there. */
export function fieldsOf(input: z.ZodType): readonly ActField[] {
  if (!(input instanceof z.ZodObject)) return [];
  return Object.entries(input.shape).flatMap(([name, schema]) => {
    if (!(schema instanceof z.ZodType)) return [];
    const meta = fieldMeta.safeParse(schema.meta());
    if (!meta.success) return [];
    const { field: kind, zh, en, options } = meta.data;
    return [
      {
        name,
        kind,
        words: { zh, en },
        required: !schema.safeParse(null).success,
        options:
          options === undefined
            ? null
            : Object.entries(options).map(([value, words]) => ({ value, words: { zh: words.zh, en: words.en } })),
      },
    ];
  });
}
