/** The text of versions 1 and 2. */
const FIRST = `{"kind":"trend","side":"SPX","about":"cross","averages":[50,200],"rsi":14,"asked":null,"cross":"golden","on":null,"within":null}
{"kind":"risk","sides":["IXIC","SPX"],"window":{"type":"past","count":1,"unit":"year"},"measure":"beta","asked":null,"rolling":false}
{"kind":"performance","sides":["SPX"],"window":{"type":"range","from":{"type":"month","month":1,"year":2026},"to":{"type":"month","month":3,"year":2026}},"basis":"price","asked":null}
{"kind":"breadth","side":"SPX","measure":"weights","average":200,"direction":"above","threshold":null,"on":null,"asked":null,"window":{"type":"period","period":{"type":"relative","unit":"year","ago":0}}}
{"kind":"capitalisation","side":"MAG7","against":"BIGBANKS","asked":"bigger","on":null}
{"kind":"rate","sides":["US2Y"],"threshold":null,"asked":null,"window":{"type":"event","event":"svb"},"on":null}
{"kind":"record","sides":["SPX"],"measure":"return","per":"day","direction":"down","threshold":-0.01,"repeat":{"times":3,"within":"week"},"month":null,"scope":null,"since":null,"top":10,"asked":"count"}
{"kind":"performance","sides":["IXIC"],"window":{"type":"extreme","extreme":"low","within":{"type":"month","month":12}},"basis":"price","asked":null}
{"kind":"record","sides":["RUT","SPX"],"measure":"spread","per":"week","direction":"up","threshold":null,"repeat":null,"month":null,"scope":{"type":"since","from":{"type":"year","year":2000}},"since":null,"top":10,"asked":"top"}
{"kind":"record","sides":["IXIC"],"measure":"return","per":"month","direction":"down","threshold":null,"repeat":null,"month":null,"scope":{"type":"since","from":{"type":"year","year":2008}},"since":null,"top":10,"asked":"top"}
{"kind":"streak","sides":["RUT","SPX"],"condition":"ahead","average":null,"unit":"day","atLeast":null,"window":null,"about":"present","yesNo":false}
{"kind":"drawdown","side":"SPX","within":null,"window":{"type":"since","from":{"type":"year","year":2000}},"asked":null,"about":"fall"}
{"kind":"attribution","sides":["RUT","SPX"],"window":{"type":"period","period":{"type":"relative","unit":"quarter","ago":0}}}
{"kind":"rate","sides":["US10Y"],"threshold":null,"asked":null,"window":{"type":"period","period":{"type":"weekday","weekday":2,"before":false}},"on":null}
{"kind":"risk","sides":["RUT","SPX"],"window":{"type":"past","count":3,"unit":"year"},"measure":"volatility","asked":"more","rolling":false}
{"kind":"breadth","side":"SPX","measure":"moves","average":200,"direction":"above","threshold":{"side":"over","share":0.6},"on":{"type":"period","period":{"type":"relative","unit":"day","ago":0}},"asked":null,"window":null}
{"kind":"positioning","side":"DJI","measure":"net","asked":null,"on":null}
{"kind":"leaders","members":["SPX","FTSE","DAX","CAC","SX5E","N225","HSI","SSEC","NIFTY","TSX","BVSP","AXJO","KOSPI","TWII","SMI"],"group":"the world indices","benchmark":"SPX","window":{"type":"period","period":{"type":"relative","unit":"year","ago":0}},"asked":"best","top":3}
{"kind":"streak","sides":["IXIC"],"condition":"up","average":null,"unit":"day","atLeast":4,"window":{"type":"period","period":{"type":"relative","unit":"week","ago":1}},"about":"present","yesNo":true}
{"kind":"trend","side":"AAPL","about":"average","averages":[],"rsi":14,"asked":null,"cross":null,"on":null,"within":null}
{"kind":"leaders","members":["AAPL","MSFT","GOOGL","AMZN","NVDA","META","TSLA"],"group":"Magnificent Seven","benchmark":"SPX","window":{"type":"period","period":{"type":"relative","unit":"month","ago":0}},"asked":"down","top":3}
{"kind":"concentration","side":"SPX","of":["NVDA"],"top":10,"on":null,"window":null}
{"kind":"compare","sides":["RUT","SPX"],"window":{"type":"period","period":{"type":"relative","unit":"month","ago":0}},"basis":"price","asked":null}
{"kind":"record","sides":["IXIC"],"measure":"return","per":"week","direction":"up","threshold":"present","repeat":null,"month":null,"scope":null,"since":null,"top":10,"asked":"last"}
{"kind":"streak","sides":["SPX"],"condition":"down","average":null,"unit":"week","atLeast":5,"window":{"type":"since","from":{"type":"year","year":1950}},"about":"count","yesNo":false}
{"kind":"capitalisation","side":"RUT","against":"AAPL","asked":"smaller","on":null}
{"kind":"rate","sides":["US10Y"],"threshold":{"side":"below","level":4,"within":false},"asked":null,"window":{"type":"past","count":1,"unit":"month"},"on":null}
{"kind":"risk","sides":["IXIC","DJI"],"window":{"type":"sessions","count":60},"measure":"correlation","asked":null,"rolling":false}
{"kind":"breadth","side":"SPX","measure":"average","average":200,"direction":"above","threshold":null,"on":{"type":"period","period":{"type":"date","date":"2023-05-31"}},"asked":null,"window":null}
{"kind":"leaders","members":["XLK","XLF","XLE","XLV","XLI","XLY","XLP","XLU","XLB","XLRE","XLC"],"group":"the sectors","benchmark":"SPX","window":{"type":"period","period":{"type":"relative","unit":"year","ago":0}},"asked":"best","top":3}
{"kind":"trend","side":"SPX","about":"average","averages":[200],"rsi":14,"asked":"above","cross":null,"on":{"type":"period","period":{"type":"month","month":3,"year":2020}},"within":null}
{"kind":"performance","sides":["SPX"],"window":{"type":"past","count":1,"unit":"month"},"basis":"price","asked":null}
{"kind":"streak","sides":["AAPL"],"condition":"up","average":null,"unit":"day","atLeast":null,"window":{"type":"period","period":{"type":"year","year":2023}},"about":"longest","yesNo":false}
{"kind":"record","sides":["SPX"],"measure":"return","per":"day","direction":"up","threshold":0,"repeat":null,"month":null,"scope":{"type":"period","period":{"type":"relative","unit":"month","ago":0}},"since":null,"top":10,"asked":"count"}`;

/** What version 3 put in front of it: rankings of members, parts of the year, baskets, what followed. */
const THIRD = `{"kind":"leaders","members":[],"of":"SPX","sector":"XLK","group":"SPX","benchmark":"SPX","window":{"type":"period","period":{"type":"relative","unit":"month","ago":0}},"asked":"best","top":3,"both":true}
{"kind":"season","side":"SPX","parts":[{"first":11,"last":4},{"weekday":1}],"asked":"best","scope":{"type":"since","from":{"type":"year","year":1990}}}
{"kind":"breadth","side":"SPX","measure":"fall","average":200,"direction":"below","threshold":null,"on":null,"asked":null,"window":null,"depth":-0.2}
{"kind":"compare","sides":["0.6*SPY+0.4*TLT","NVDA+AMD"],"window":{"type":"period","period":{"type":"relative","unit":"year","ago":0}},"basis":"total","asked":null}
{"kind":"after","side":"SPX","of":"VIX","event":{"type":"cross","cross":"golden"},"horizons":[{"count":1,"unit":"session"}],"scope":null}
{"kind":"after","side":"SPX","of":"VIX","event":{"type":"level","direction":"above","level":30},"horizons":[{"count":6,"unit":"month"}],"scope":null}
{"kind":"after","side":"IXIC","of":"SPX","event":{"type":"move","direction":"down","size":0.03,"per":"week"},"horizons":[{"count":1,"unit":"week"}],"scope":{"type":"since","from":{"type":"year","year":2000}}}
{"kind":"after","side":"IXIC","of":"SPX","event":{"type":"run","direction":"up","length":5,"per":"month"},"horizons":[{"count":1,"unit":"month"},{"count":3,"unit":"month"},{"count":12,"unit":"month"}],"scope":null}
`;

/** What version 4 put in front of it: members ranked by a figure, rolling returns. */
const FOURTH = `{"kind":"ranking","members":["XLK","XLF","XLE","XLV","XLI","XLY","XLP","XLU","XLB","XLRE","XLC"],"of":null,"group":"the sectors","measure":"volatility","sessions":null,"benchmark":null,"window":{"type":"past","count":1,"unit":"year"},"first":"highest","top":3,"bound":null}
{"kind":"ranking","members":[],"of":"SPX","group":"SPX","measure":"rsi","sessions":14,"benchmark":null,"window":null,"first":"lowest","top":3,"bound":{"side":"above","value":0}}
{"kind":"statistic","measure":"return","sides":["SPX"],"sessions":null,"about":"lowest","bound":null,"window":{"type":"since","from":{"type":"year","year":1950}},"over":{"count":12,"unit":"month"}}
`;

/**
 * Questions as JSON that most others share long parts with: what a button keeps is deflated against this text, so that it fits into
 * a custom id. An id is read with the text that it was written with: whatever changes here must come with another version of Questions
 * (a step in question/migration.ts, even one that changes nothing), and the text before must be kept for the versions before.
 */
export const DICTIONARY = FOURTH + THIRD + FIRST;

/** The text that an id of a version was written with. */
export function dictionaryOf(version: number): string {
  if (version < 3) return FIRST;
  return version < 4 ? THIRD + FIRST : DICTIONARY;
}
