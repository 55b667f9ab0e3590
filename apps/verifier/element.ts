type Child = Node | string | null;

/** An element with its attributes and children. Text only ever becomes text: nothing of a file is read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Names and values, one pair a row. */
export function pairs(rows: readonly (readonly [string, Child])[]): HTMLElement {
  return element('dl', {}, ...rows.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]));
}

/** A digest in groups of four, as people compare it. */
export function groups(hex: string): string {
  return (hex.match(/.{1,4}/g) ?? []).join(' ');
}
