import type { ReactNode } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from './select-kit.ts';
import { useTexts } from '../texts/language.tsx';
import './field.css';
import './slot.css';
import './finder.css';

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly note: string;
}

interface FinderProps {
  readonly label: string;
  readonly hint?: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly candidates: readonly Candidate[];
  readonly onChoose: (id: string | null) => void;
  readonly chosen: string | null;
  /** The candidates are still on their way: none of them is not yet none. */
  readonly searching?: boolean;
}

/** A field that finds: by name, by pinyin initials, by code. The candidates come from outside, in their order. */
export function Finder({
  label,
  hint,
  typed,
  onType,
  candidates,
  onChoose,
  chosen,
  searching = false,
}: FinderProps): ReactNode {
  const texts = useTexts();
  return (
    <ComboBox
      className="entry finder"
      inputValue={typed}
      onInputChange={onType}
      selectedKey={chosen}
      onSelectionChange={(key) => onChoose(key === null ? null : String(key))}
      items={candidates}
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Label>{label}</Label>
      <div className="finder-line">
        <Input className="field" />
        <Button aria-label={texts.finder.open} />
      </div>
      {hint === undefined ? null : (
        <Text slot="description" className="note">
          {hint}
        </Text>
      )}
      <Popover className="menu" offset={0}>
        <ListBox<Candidate>
          renderEmptyState={() => <p className="empty">{searching ? texts.finder.searching : texts.finder.none}</p>}
        >
          {(candidate) => (
            <ListBoxItem textValue={candidate.name}>
              {candidate.name}
              <small>{candidate.note}</small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
