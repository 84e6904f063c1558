/** The module that browsers and Node read alike; the main file of the package is a script. */
declare module 'opentype.js/dist/opentype.mjs' {
  export * from 'opentype.js';
}
