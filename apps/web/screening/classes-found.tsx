import type { ReactNode } from 'react';
import { classesOfScreening, type ClassedContent } from '#screening/classes/classes-of-screening.ts';
import { classWords } from '#screening/classes/class-words.ts';
import { classificationIds, type ClassName, type Classed } from '#screening/classes/classification.ts';
import type { KindId } from '#screening/kind.ts';
import { kinds } from '#screening/kinds.ts';
import type { Screening } from '#screening/report.ts';
import { provision } from '#law/sources/sources.ts';
import type { ProvisionId } from '#words/citation.ts';
import type { Day } from '#words/day.ts';
import { MarkTag } from '../library-of-law/marks.tsx';
import { Answer } from '../parts/mark.tsx';
import { Message } from '../parts/message.tsx';
import { Section } from '../parts/section.tsx';
import { Tag } from '../parts/tag.tsx';
import { useLanguage } from '../texts/language.tsx';
import { useScreeningTexts } from './texts.ts';

/** What one row holds, classed by each text for itself, with what each class rests on and how far that was read. */
export function ClassesFound({ screening, on }: { readonly screening: Screening; readonly on: Day }): ReactNode {
  const t = useScreeningTexts().classes;
  const contents = classesOfScreening(screening, on, kinds);
  if (contents.length === 0)
    return (
      <Section title={t.title} note={t.note}>
        <Message title={t.nothing} />
      </Section>
    );
  return (
    <Section title={t.title} note={t.note}>
      <table className="tbl records classes">
        <thead>
          <tr>
            <th scope="col">{t.held}</th>
            {classificationIds.map((id) => (
              <th key={id} scope="col">
                {t.classifications[id]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {contents.map((content) => (
            <tr key={content.kinds.join()}>
              <th scope="row">
                <Held kinds={content.kinds} />
              </th>
              {classificationIds.map((id) => {
                const found = content.classes.find(({ classification }) => classification === id);
                return (
                  <td key={id} data-label={t.classifications[id]}>
                    {found === undefined ? <Answer answer="unknown" /> : <ClassWord name={found.class} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{t.adults}</p>
      <Grounds contents={contents} />
    </Section>
  );
}

function Held({ kinds: held }: { readonly kinds: readonly KindId[] }): ReactNode {
  return <b>{useHeldWords()(held)}</b>;
}

function useHeldWords(): (held: readonly KindId[]) => string {
  const t = useScreeningTexts();
  const language = useLanguage();
  return (held) => held.map((id) => kinds[id].words[language]).join(t.comma);
}

/** Not named by the Law is to be judged, and a text that was not read is not known: neither is "not sensitive". */
function ClassWord({ name }: { readonly name: ClassName }): ReactNode {
  const words = classWords[name][useLanguage()];
  if (name === 'not-known') return <Answer answer="unknown">{words}</Answer>;
  if (name === 'to-be-judged') return <Answer answer="open">{words}</Answer>;
  if (name === 'none' || name === 'no-rule') return <Answer answer="not-applicable">{words}</Answer>;
  return name === 'sensitive' || name === 'first' ? <b>{words}</b> : words;
}

interface Ground {
  readonly key: string;
  readonly words: string;
  /** What stands on it: every content that is classed so for this reason. */
  readonly held: string | null;
  readonly cites: readonly ProvisionId[];
  readonly ours: boolean;
}

/** Each reason once, however many kinds rest on it; readings that would lead elsewhere; texts that were superseded. */
function Grounds({ contents }: { readonly contents: readonly ClassedContent[] }): ReactNode {
  const { classes: t, comma } = useScreeningTexts();
  const language = useLanguage();
  const held = useHeldWords();
  const all = contents.flatMap((content) => content.classes.map((classed) => ({ content, classed })));
  const grounds: readonly Ground[] = [
    ...all.map(({ content, classed }) => ({
      held: content.kinds.length > 1 ? t.together : held(content.kinds),
      words: t.ground(
        t.classifications[classed.classification],
        classWords[classed.class][language],
        classed.why[language],
      ),
      cites: classed.cites,
      ours: placedByUs(classed),
    })),
    ...all.flatMap(({ content, classed }) =>
      classed.couldBe
        .filter(({ because }) => because === 'reading')
        .map((other) => ({
          held: null,
          words: t.reading(held(content.kinds), classWords[other.class][language], other.why[language]),
          cites: other.cites,
          ours: false,
        })),
    ),
    ...all.flatMap(({ classed: { classification, supersededInPart: by } }) =>
      by === null
        ? []
        : [
            {
              held: null,
              words: t.superseded(t.classifications[classification], provision(by).cite[language]),
              cites: [by],
              ours: false,
            },
          ],
    ),
  ].map((one) => ({ ...one, key: `${one.words} ${one.cites.join()}` }));
  const once = [...new Map(grounds.map((one) => [one.key, one])).values()];
  const heldBy = (ground: Ground): string => {
    const same = grounds.filter(({ key, held: by }) => key === ground.key && by !== null);
    return [...new Set(same.map(({ held: by }) => by))].join(comma);
  };
  return (
    <details className="grounds" open>
      <summary>{t.why}</summary>
      <ul>
        {once.map((ground) => {
          const { key, words, cites, ours } = ground;
          const by = heldBy(ground);
          return (
            <li key={key}>
              <span>
                {words}
                {by === '' ? null : <small>{t.groundOf(by)}</small>}
              </span>
              <span className="cites">
                {cites.map((id) => (
                  <span key={id} className="cited">
                    {provision(id).cite[language]} <MarkTag mark={provision(id).mark} />
                  </span>
                ))}
                {ours ? <Tag dashed>{t.ours}</Tag> : null}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Where putting a kind under the text is less sure than the text itself. */
const placedByUs = ({ cites, mark }: Classed): boolean => cites.every((id) => provision(id).mark !== mark);
