/** Names that a headline shortens to what people call them. */
export const short: Readonly<Record<string, string>> = {
  "Nasdaq Mini (E-mini Nasdaq-100)": "E-mini Nasdaq-100",
  "Russell E-mini (E-mini Russell 2000)": "E-mini Russell 2000",
  "DJIA x $5 (E-mini Dow)": "E-mini Dow",
  "Dow Jones Industrial Average": "Dow",
  "Dow Jones Transportation Average": "Dow Transports",
  "Dow Jones Utility Average": "Dow Utilities",
  "10-year Treasury yield": "10-year yield",
  "2-year Treasury yield": "2-year yield",
  "5-year Treasury yield": "5-year yield",
  "30-year Treasury yield": "30-year yield",
  "3-month Treasury bill yield": "3-month yield",
  "Technology Select Sector fund": "Technology sector",
  "Financials Select Sector fund": "Financials sector",
  "Energy Select Sector fund": "Energy sector",
  "Health Care Select Sector fund": "Health Care sector",
  "Industrials Select Sector fund": "Industrials sector",
  "Consumer Discretionary Select Sector fund": "Consumer Discretionary sector",
  "Consumer Staples Select Sector fund": "Consumer Staples sector",
  "Utilities Select Sector fund": "Utilities sector",
  "Materials Select Sector fund": "Materials sector",
  "Real Estate Select Sector fund": "Real Estate sector",
  "Communication Services Select Sector fund": "Communication Services sector",
};

/** Whether a name is that of several: "the Magnificent Seven are", "Apple + Tesla are". */
export function isPlural(name: string): boolean {
  return SEVERAL.has(name) || name.includes(" + ");
}

const SEVERAL: ReadonlySet<string> = new Set([
  "Magnificent Seven",
  "big banks",
  "AI names",
  "airlines",
  "oil majors",
  "small and large caps",
  "large and small caps",
  "the major indices",
  "the sectors",
  "the world indices",
]);

/** "Apple's", "Meta Platforms'", "Lowe's" */
export function possessive(name: string): string {
  return name.endsWith("'s") ? name : name.endsWith("s") ? `${name}'` : `${name}'s`;
}

/** Whether a newspaper has "the" before a name within a sentence: before indices, funds and yields, not before companies. */
export function takesArticle(name: string): boolean {
  return WITH_ARTICLE.has(name) || /(?: fund| sector| yield| Average| Index| Composite)$/.test(name);
}

const WITH_ARTICLE: ReadonlySet<string> = new Set([
  "S&P 500",
  "Nasdaq-100",
  "Russell 2000",
  "Dow",
  "Dow Transports",
  "Dow Utilities",
  "Russell 1000",
  "Russell 3000",
  "S&P MidCap 400",
  "S&P SmallCap 600",
  "S&P 100",
  "FTSE 100",
  "DAX",
  "CAC 40",
  "Euro Stoxx 50",
  "Nikkei 225",
  "Hang Seng",
  "Nifty 50",
  "BSE Sensex",
  "Bovespa",
  "S&P/ASX 200",
  "Kospi",
  "Ibex 35",
  "S&P/BMV IPC",
  "VIX",
  "Magnificent Seven",
  "big banks",
  "AI names",
  "airlines",
  "oil majors",
]);
