declare module 'virtual:english' {
  const catalogues: Readonly<Record<string, unknown>>
  export default catalogues
}
