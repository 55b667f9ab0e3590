import type { ReactNode } from 'react';
import { numerousParties } from '#law/parameters/numerous-parties.ts';
import { figureUnder } from '#law/kernel/regime.ts';
import { regime } from '#law/regime.ts';
import { ladderFigures } from '#law/proposals/ladder-proposal.ts';
import type { Tier } from '#law/proposals/ladder.ts';
import type { Ladder, ProposedLadder } from '#screening/figures/ladder.ts';
import type { Day } from '#words/day.ts';
import { Answer } from '../parts/mark.tsx';
import { Message } from '../parts/message.tsx';
import { Section } from '../parts/section.tsx';
import { Tag } from '../parts/tag.tsx';
import { count } from '../texts/format.ts';
import { perMille, timesOf } from './scale.ts';
import { Stairs } from './stairs.tsx';
import { useScreeningTexts, type ScreeningTexts } from './texts.ts';

const classes = ['most-sensitive', 'sensitive', 'other'] as const;

/** The proposed ladder: dashed, tagged, and never to be taken for law. */
export function ProposedFigures({ ladder, on }: { readonly ladder: Ladder; readonly on: Day }): ReactNode {
  const t = useScreeningTexts();
  const { proposal, otherSchemes } = ladder;
  const floor = figureUnder(numerousParties, regime({ on }))?.value;
  return (
    <div className="not-law">
      <Section title={t.proposal.title} note={<Tag dashed>{t.proposal.tag}</Tag>}>
        {proposal === null ? (
          <Message title={t.proposal.missing} />
        ) : (
          <>
            <p className="second">{t.proposal.scheme(t.schemes[proposal.scheme])}</p>
            <div className="half">
              <ByClass ladder={proposal} />
              {proposal.perMille === null ? null : (
                <div>
                  <Stairs
                    scores={[proposal.perMille[0] / 1000, proposal.perMille[1] / 1000]}
                    sentence={t.proposal.stairs(scoreOf(proposal, t), tierOf(proposal, t))}
                    label={t.proposal.this(scoreOf(proposal, t))}
                  />
                  <p className="result">{t.proposal.tierOf(tierOf(proposal, t))}</p>
                </div>
              )}
            </div>
            <p className="note">
              {t.sentences([
                ...(floor === undefined
                  ? []
                  : [t.proposal.rule(count(floor), count(ladderFigures['ladder-mass-persons']))]),
                ...(proposal.perMille !== null && proposal.perMille[0] !== proposal.perMille[1]
                  ? [t.proposal.ranged]
                  : []),
              ])}
            </p>
            <OtherSchemes ladders={otherSchemes} />
          </>
        )}
      </Section>
    </div>
  );
}

function scoreOf({ perMille: scores }: ProposedLadder, t: ScreeningTexts): string {
  if (scores === null) return t.notKnown;
  const [low, high] = scores.map(perMille);
  return low === high ? (low ?? '') : t.proposal.scores(low ?? '', high ?? '');
}

function tierOf({ tiers }: ProposedLadder, t: ScreeningTexts): string {
  if (tiers === null) return t.notKnown;
  const [low, high] = tiers.map((tier) => (isTier(tier, t.proposal.tiers) ? t.proposal.tiers[tier] : tier));
  return low === high ? (low ?? '') : t.proposal.tiersFrom(low ?? '', high ?? '');
}

const isTier = (tier: string, words: Readonly<Record<Tier, string>>): tier is Tier => Object.hasOwn(words, tier);

function ByClass({
  ladder: { byClass, thresholds, perMille: scores },
}: {
  readonly ladder: ProposedLadder;
}): ReactNode {
  const t = useScreeningTexts().proposal;
  if (byClass === null) return null;
  const total = classes.reduce((sum, name) => sum + byClass[name], 0);
  // One common denominator keeps the sum of shares in whole numbers, as the ladder itself does.
  const unit = classes.reduce((product, name) => product * thresholds[name], 1);
  const sum = classes.reduce((whole, name) => whole + byClass[name] * (unit / thresholds[name]), 0);
  return (
    <table className="tbl proposed">
      <thead>
        <tr>
          <th scope="col">{t.class}</th>
          {[t.persons, t.threshold, t.times].map((head) => (
            <th key={head} scope="col" className="num">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {classes.map((name) => (
          <tr key={name}>
            <th scope="row">{t.classes[name]}</th>
            <td className="num">{count(byClass[name])}</td>
            <td className="num">{count(thresholds[name])}</td>
            <td className="num">{timesOf(byClass[name], thresholds[name])}</td>
          </tr>
        ))}
        <tr className="sum">
          <th scope="row">{t.total}</th>
          <td className="num">{count(total)}</td>
          <td className="num" colSpan={2}>
            {scores === null ? <Answer answer="unknown" /> : <b>{perMille(Math.floor((sum * 1000) / unit))}</b>}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function OtherSchemes({ ladders }: { readonly ladders: readonly ProposedLadder[] }): ReactNode {
  const t = useScreeningTexts();
  if (ladders.length === 0) return null;
  return (
    <>
      <h3 className="within">
        {t.proposal.others} <small>{t.proposal.othersNote}</small>
      </h3>
      <ul className="other-schemes">
        {ladders.map((one) => (
          <li key={one.scheme}>
            {t.proposal.other(t.schemes[one.scheme], tierOf(one, t))[0]}
            <b>{scoreOf(one, t)}</b>
            {t.proposal.other(t.schemes[one.scheme], tierOf(one, t))[1]}
          </li>
        ))}
      </ul>
    </>
  );
}
