/** Headers of every answer. Pages load nothing from anywhere but here and run no script that is not a file of ours. */
export const headersOfSafety = Object.freeze({
  'content-security-policy':
    // WebAssembly takes the fingerprints of files; the word allows that and no script.
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
    "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Cases and papers must not stay in a shared cache; static files set their own.
  'cache-control': 'no-store',
});
