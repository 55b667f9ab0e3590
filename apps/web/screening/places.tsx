import { Fragment, useMemo, useState, type ReactNode } from 'react';
import { layerNames, layerWords, type LayerName } from '#screening/places/layers.ts';
import { rollUpToday, type PlaceCount, type RolledUp } from '#screening/places/roll-up.ts';
import type { Screening } from '#screening/report.ts';
import type { Bilingual, Language } from '#words/language.ts';
import { Button } from '../parts/button.tsx';
import { Choices } from '../parts/field.tsx';
import { Message } from '../parts/message.tsx';
import { Section } from '../parts/section.tsx';
import { Tiles } from '../parts/tiles.tsx';
import { count, percent } from '../texts/format.ts';
import { useLanguage } from '../texts/language.tsx';
import { provinceShort } from '../texts/provinces.ts';
import { namesIn, todayIn, type DivisionTable } from './division-names.ts';
import { shadeOf } from './scale.ts';
import { useScreeningTexts } from './texts.ts';

/** Three signals of place, one at a time and never summed: tiles of provinces, and a table down to prefectures. */
export function PlacesFound({
  places,
  table,
}: {
  readonly places: Screening['places'];
  readonly table: DivisionTable;
}): ReactNode {
  const t = useScreeningTexts().places;
  const language = useLanguage();
  const [layer, choose] = useState<LayerName>('issue');
  const rolled = useMemo(
    () => (places === null ? null : rollUpToday(places[layer], todayIn(table))),
    [places, layer, table],
  );
  const names = useMemo(() => namesIn(table), [table]);
  if (places === null || rolled === null)
    return (
      <Section title={t.title}>
        <Message title={t.missing} />
      </Section>
    );
  return (
    <Section title={t.title} note={t.note}>
      <Choices
        label={t.layer}
        value={layer}
        options={layerNames.map((value) => ({ value, label: t.layers[value] }))}
        onChange={choose}
      />
      <p className="second measure">
        {t.sentence(
          layerWords[layer].shows[language],
          t.countedAs[places[layer].counted],
          layerWords[layer].caveat[language],
        )}
      </p>
      <div className="places" key={layer}>
        <ProvinceTiles rolled={rolled} table={table} label={t.layers[layer]} />
        {rolled.provinces.length === 0 ? (
          <Message title={t.nothing} />
        ) : (
          <PlaceTable rolled={rolled} names={names} label={t.layers[layer]} />
        )}
      </div>
      <p className="note">{t.today}</p>
    </Section>
  );
}

/** How figures are written on tiles so that they fit: in ten thousands, in thousands, or as they are. */
function unitFor(
  largest: number,
  language: Language,
): { readonly per: number; readonly note: 'inTenThousands' | 'inThousands' | 'inOnes' } {
  if (largest < 10_000) return { per: 1, note: 'inOnes' };
  return language === 'zh' ? { per: 10_000, note: 'inTenThousands' } : { per: 1_000, note: 'inThousands' };
}

function onTile(figure: number, per: number): string {
  if (per === 1) return count(figure);
  const shown = figure / per;
  if (shown < 0.05) return '<0.1';
  const digits = shown < 100 ? 1 : 0;
  return shown.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function ProvinceTiles({
  rolled,
  table,
  label,
}: {
  readonly rolled: RolledUp;
  readonly table: DivisionTable;
  readonly label: string;
}): ReactNode {
  const texts = useScreeningTexts();
  const t = texts.places;
  const language = useLanguage();
  const counts = new Map<string, number>(rolled.provinces.map((one) => [one.code, one.count]));
  const largest = Math.max(0, ...counts.values());
  const { per, note } = unitFor(largest, language);
  return (
    <div>
      <Tiles
        label={label}
        says={(tile) => t.tile(tile.name, count(tile.count ?? 0))}
        step={(figure) => shadeOf(figure, largest)}
        figure={(figure) => onTile(figure, per)}
        tiles={table.provinces.map(({ code, province, words, column, row }) => ({
          id: province,
          short: provinceShort(province, language),
          name: words[language],
          column,
          row,
          count: counts.get(code) ?? 0,
        }))}
      />
      <p className="note tiles-note">
        {t[note]}
        {'　'}
        {texts.sentences([t.unknown(count(rolled.unknown)), t.schematic])}
      </p>
    </div>
  );
}

/** Provinces that the table begins with on a screen; the tiles beside it show them all, and so does the printed table. */
const provincesShown = 10;

function PlaceTable({
  rolled,
  names,
  label,
}: {
  readonly rolled: RolledUp;
  readonly names: ReadonlyMap<string, Bilingual>;
  readonly label: string;
}): ReactNode {
  const t = useScreeningTexts().places;
  const [opened, open] = useState<ReadonlySet<string>>(new Set());
  const [whole, showWhole] = useState(false);
  const all = rolled.provinces.map(({ code }) => code);
  const placed = rolled.provinces.reduce((sum, { count: figure }) => sum + figure, 0);
  const everything = all.every((code) => opened.has(code));
  return (
    <div>
      <p className="row screen-only">
        <Button
          kind="small"
          onPress={() => {
            open(new Set(everything ? [] : all));
            showWhole(true);
          }}
        >
          {everything ? t.closeAll : t.openAll}
        </Button>
      </p>
      <table className="tbl place-table">
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t.province}</th>
            <th scope="col" className="num">
              {t.count}
            </th>
            <th scope="col" className="num">
              {t.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {rolled.provinces.map((province, place) => (
            <ProvinceRows
              key={province.code}
              later={!whole && place >= provincesShown}
              province={province}
              placed={placed}
              names={names}
              opened={opened.has(province.code)}
              onToggle={() => {
                const next = new Set(opened);
                if (!next.delete(province.code)) next.add(province.code);
                open(next);
              }}
            />
          ))}
        </tbody>
      </table>
      {whole || all.length <= provincesShown ? null : (
        <p className="row screen-only">
          <Button kind="small" onPress={() => showWhole(true)}>
            {t.others(count(all.length - provincesShown))}
          </Button>
        </p>
      )}
    </div>
  );
}

function ProvinceRows({
  later,
  province,
  placed,
  names,
  opened,
  onToggle,
}: {
  /** Not yet asked for on the screen. */
  readonly later: boolean;
  readonly province: PlaceCount;
  readonly placed: number;
  readonly names: ReadonlyMap<string, Bilingual>;
  readonly opened: boolean;
  readonly onToggle: () => void;
}): ReactNode {
  const t = useScreeningTexts().places;
  const language = useLanguage();
  const name = names.get(province.code)?.[language] ?? province.code;
  const row = (key: string, words: string, figure: number): ReactNode => (
    <tr key={key} className="within-province">
      <th scope="row">{words}</th>
      <td className="num">{count(figure)}</td>
      <td className="num">{percent(figure, placed)}</td>
    </tr>
  );
  return (
    <Fragment>
      <tr className={later ? 'later' : undefined}>
        <th scope="row">
          <button
            type="button"
            className="opens"
            aria-expanded={opened}
            aria-label={opened ? t.close(name) : t.open(name)}
            onClick={onToggle}
          >
            {name}
          </button>
        </th>
        <td className="num">
          <b>{count(province.count)}</b>
        </td>
        <td className="num">{percent(province.count, placed)}</td>
      </tr>
      {opened
        ? [
            ...province.within.map(({ code, count: figure }) =>
              row(code, names.get(code)?.[language] ?? t.directly, figure),
            ),
            ...(province.unplaced === 0 ? [] : [row('unplaced', t.unplaced, province.unplaced)]),
          ]
        : null}
    </Fragment>
  );
}
