import type { ReactNode } from 'react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from './select-kit.ts';
import { useTexts } from '../texts/language.tsx';
import './slot.css';

export interface SlotOption {
  readonly value: string;
  readonly words: string;
}

/** Chosen, not known (an answer), or still empty (not asked). */
export type SlotValue =
  | { readonly state: 'chosen'; readonly value: string }
  | { readonly state: 'not-known' }
  | { readonly state: 'empty' };

const notKnown = '?';

/** A gap in a sentence of facts, filled from a closed list that always has 不知道 in it. */
export function Slot({
  label,
  hint = label,
  value,
  options,
  onChange,
  mayBeUnknown = true,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: SlotValue;
  readonly options: readonly SlotOption[];
  readonly onChange: (value: SlotValue) => void;
  readonly mayBeUnknown?: boolean;
}): ReactNode {
  const texts = useTexts();
  const all = mayBeUnknown ? [...options, { value: notKnown, words: texts.form.notKnown }] : options;
  return (
    <Select
      className={`slot ${value.state}`}
      aria-label={label}
      placeholder={hint}
      value={value.state === 'chosen' ? value.value : value.state === 'not-known' ? notKnown : null}
      onChange={(key) =>
        onChange(
          key === null
            ? { state: 'empty' }
            : key === notKnown
              ? { state: 'not-known' }
              : { state: 'chosen', value: String(key) },
        )
      }
    >
      <Button>
        <SelectValue />
      </Button>
      <Popover className="menu" offset={4}>
        <ListBox items={all.map((option) => ({ id: option.value, words: option.words }))}>
          {(option) => <ListBoxItem textValue={option.words}>{option.words}</ListBoxItem>}
        </ListBox>
      </Popover>
    </Select>
  );
}
