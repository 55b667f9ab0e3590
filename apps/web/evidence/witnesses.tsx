import { useMemo, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { AnswerOf } from '#contract/route.ts';
import { cosignedBy, parseWitnessKey } from '#ledger/cosignature.ts';
import { verifyEd25519 } from '#ledger/ed25519.ts';
import { parseNote } from '#ledger/note.ts';
import { sha256, utf8 } from '#words/digest.ts';
import { useAnswer } from '../client/answer.ts';
import { Asked } from '../parts/asked.tsx';
import { Button } from '../parts/button.tsx';
import { Answer } from '../parts/mark.tsx';
import { Message } from '../parts/message.tsx';
import { download } from '../receipt/file.ts';
import { count, moment } from '../texts/format.ts';
import { useLanguage } from '../texts/language.tsx';
import { useEvidenceTexts } from './texts.ts';

type Head = AnswerOf<typeof routes.countersignatures>['heads'][number];

/** Who countersigned heads of the log, how far each saw this case, and the newest head for this reader to countersign. */
export function Witnesses({ last }: { readonly last: number | null }): ReactNode {
  const heads = useAnswer(routes.countersignatures, { params: {}, query: {} });
  const newest = useAnswer(routes.logHead, { params: {}, query: {} });
  return (
    <>
      <Asked of={heads}>{(answer) => <Countersigned heads={answer.heads} last={last} />}</Asked>
      <Asked of={newest}>
        {({ size, checkpoint, key }) => <ToCountersign size={size} note={checkpoint} logKey={key} />}
      </Asked>
    </>
  );
}

function Countersigned({ heads, last }: { readonly heads: readonly Head[]; readonly last: number | null }): ReactNode {
  const t = useEvidenceTexts();
  const language = useLanguage();
  const judged = useMemo(() => heads.map((head) => ({ head, ...judge(head) })), [heads]);
  if (judged.length === 0) return <Message title={t.noWitness} />;
  return (
    <table className="tbl records">
      <thead>
        <tr>
          <th scope="col">{t.witnessBy}</th>
          <th scope="col">{t.witnessUpTo}</th>
          <th scope="col">{t.witnessResult}</th>
        </tr>
      </thead>
      <tbody>
        {judged.map(({ head, name, holds }) => (
          <tr key={`${head.size} ${head.witness}`}>
            <th scope="row">
              {language === 'zh' ? head.organ.name : head.organ.nameEn}
              <span className="note">　{name}</span>
            </th>
            <td data-label={t.witnessUpTo}>
              {t.upTo(count(head.size))}　{moment(head.at)}
              {last === null ? null : <p className="note">{last < head.size ? t.upToAll : t.upToPart}</p>}
            </td>
            <td data-label={t.witnessResult}>
              <Answer answer={holds ? 'yes' : 'no'}>{holds ? t.witnessHolds : t.witnessFails}</Answer>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether the line under the head holds under the key that came with it; whose key that is, the organ answers for. */
function judge({ witness, note }: Head): { readonly name: string; readonly holds: boolean } {
  const key = parseWitnessKey(sha256, witness);
  const parsed = parseNote(note);
  if (key === null || parsed === null) return { name: witness, holds: false };
  const held = cosignedBy(parsed, [key], verifyEd25519);
  return { name: key.name, holds: held !== false && held.length > 0 };
}

function ToCountersign({
  size,
  note,
  logKey,
}: {
  readonly size: number;
  readonly note: string;
  readonly logKey: string;
}): ReactNode {
  const t = useEvidenceTexts();
  const file = `dengwen-head-${size}.txt`;
  return (
    <div className="to-countersign screen-only">
      <h3>{t.toCountersign}</h3>
      <p className="second">{t.toCountersignWhy}</p>
      <p className="row">
        <Button onPress={() => download(file, utf8(note))}>{t.takeHead(count(size))}</Button>
        <Button onPress={() => download('log-key.txt', utf8(`${logKey}\n`))}>{t.takeKey}</Button>
      </p>
      <ol className="steps-to-do">
        <li>{t.stepKey}</li>
        <li>
          {t.stepSign}
          <code className="mono command">{`./dengwen countersign ${file} --key log-key.txt --name ${t.exampleName} --send`}</code>
        </li>
        <li>{t.stepKeep}</li>
      </ol>
    </div>
  );
}
