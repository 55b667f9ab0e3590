/** A name in a record that the directory of organs does not resolve to exactly one row, and why. */
export interface UnresolvedName {
  readonly id: string;
  readonly name: string;
  /** An office of a procuratorate acts in that procuratorate's name and has no row. */
  readonly why: 'office-of-another';
}

/** Consumer bodies are no organs of the directory and are not looked up in it. */
export const unresolvedNames: readonly UnresolvedName[] = [
  {
    id: 'huizhou-zhongkai-salesoffice-2021',
    name: '惠州市人民检察院仲恺检察室',
    why: 'office-of-another',
  },
];
