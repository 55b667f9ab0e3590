/** The little of the package that tests call; it brings no types of its own. */
declare module 'jsonld' {
  interface Options {
    /** Asked for every context that is not in the document. */
    readonly documentLoader: (url: string) => Promise<never>;
  }
  const jsonld: {
    readonly flatten: (document: object, context: null, options: Options) => Promise<readonly object[]>;
    readonly toRDF: (
      document: object,
      options: Options & { readonly format: 'application/n-quads' },
    ) => Promise<string>;
  };
  export default jsonld;
}
