import { provision } from '#law/sources/sources.ts';
import { classificationIds, type Classed } from '#screening/classes/classification.ts';
import type { KindId } from '#screening/kind.ts';

import type { Section } from '../paper.ts';
import type { ScreeningRecord } from './record.ts';
import type { RecordTexts } from './texts.ts';
import { citations } from './write.ts';

/** Classes by each text, and under the table what each rests on, how far that was read, and how else it is read. */
export function classes(input: ScreeningRecord, texts: RecordTexts): Section {
  const t = texts.classes;
  const { contents, language, kinds } = input;
  if (contents.length === 0) return { title: t.title, tag: null, blocks: [{ how: 'text', text: t.nothing }] };
  const held = (ids: readonly KindId[]): string => texts.joined(ids.map((id) => kinds[id].words[language]));
  const all = contents.flatMap((content) => content.classes.map((classed) => ({ held: held(content.kinds), classed })));
  return {
    title: t.title,
    tag: null,
    blocks: [
      {
        how: 'table',
        columns: [
          { head: t.held, align: 'start', share: 36 },
          ...classificationIds.map((id) => ({ head: t.sets[id], align: 'start' as const, share: 16 })),
        ],
        rows: contents.map((content) => [
          held(content.kinds),
          ...classificationIds.map((id) => {
            const found = content.classes.find(({ classification }) => classification === id);
            return found === undefined ? texts.notKnown : t.classNames[found.class];
          }),
        ]),
      },
      { how: 'note', text: t.adults },
      ...superseded(input, texts).map((text) => ({ how: 'note', text }) as const),
      { how: 'note', text: t.why },
      ...once(all.map(({ classed }) => reason(classed, input, texts))).map((text) => ({ how: 'note', text }) as const),
      ...all.flatMap(({ held: words, classed }) =>
        readings(words, classed, input, texts).map((text) => ({ how: 'note', text }) as const),
      ),
    ],
  };
}

function reason(
  { classification, class: name, why, cites, mark }: Classed,
  { language }: ScreeningRecord,
  texts: RecordTexts,
) {
  const t = texts.classes;
  // Where putting a kind under the text is less sure than the text.
  const ours = cites.every((id) => provision(id).mark !== mark) ? [t.ours] : [];
  return texts.cited(
    t.reason(t.sets[classification], t.classNames[name], why[language]),
    texts.semicolon([citations(cites, language, texts), ...ours]),
  );
}

function readings(
  held: string,
  { couldBe }: Classed,
  { language }: ScreeningRecord,
  texts: RecordTexts,
): readonly string[] {
  const t = texts.classes;
  return couldBe
    .filter(({ because }) => because === 'reading')
    .map(({ class: name, why, cites }) =>
      texts.cited(t.reading(held, t.classNames[name], why[language]), citations(cites, language, texts)),
    );
}

function superseded({ contents, language }: ScreeningRecord, texts: RecordTexts): readonly string[] {
  return once(
    contents.flatMap((content) =>
      content.classes.flatMap(({ classification, supersededInPart }) =>
        supersededInPart === null
          ? []
          : [texts.classes.superseded(texts.classes.sets[classification], provision(supersededInPart).cite[language])],
      ),
    ),
  );
}

const once = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
