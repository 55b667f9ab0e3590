declare const brand: unique symbol;

/** A value of `Base` that passed the check named by `Name`; only the module that checks may make one. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: { readonly [Key in Name]: true } };
