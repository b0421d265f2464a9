/** The two parts of the file of a language; `vite.parts.ts` takes them out of it. */
declare module '*.js?messages' {
  export const messages: import('./messages.js').Messages;
}

declare module '*.js?details' {
  export const details: import('./messages.js').Details;
}
