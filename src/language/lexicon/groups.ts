import { SECTOR_FUNDS, THE_SECTORS } from "../../question/sectors.ts";
import { pairs, phrases } from "./forms.ts";

/** Instruments that are named together but are no basket: each member is a side of its own. */
export interface Group {
  readonly name: string;
  readonly symbols: readonly string[];
  readonly phrases: readonly string[];
}

const WORLD = ["SPX", "FTSE", "DAX", "CAC", "SX5E", "N225", "HSI", "SSEC", "NIFTY", "TSX", "BVSP", "AXJO", "KOSPI", "TWII", "SMI"];

export const groups: readonly Group[] = [
  {
    name: "the major indices",
    symbols: ["SPX", "IXIC", "DJI", "RUT"],
    phrases: [
      ...pairs(
        "major | main | big four | key | us | four major | headline | leading | american | four | big | the four",
        "indices | indexes | averages | index | us indices | us indexes | stock indices | stock indexes | us stock indices | us averages | us stock indexes | american indices | market indices | market averages",
      ),
      ...phrases("indices | indexes | majors"),
    ],
  },
  {
    name: "small and large caps",
    symbols: ["RUT", "SPX"],
    phrases: phrases("small and large caps | small and large cap stocks"),
  },
  {
    name: "large and small caps",
    symbols: ["SPX", "RUT"],
    phrases: phrases("large and small caps | large and small cap stocks"),
  },
  {
    name: THE_SECTORS,
    symbols: SECTOR_FUNDS,
    phrases: phrases(
      "sector by sector | sectors | sector | s&p sectors | s&p 500 sectors | eleven sectors | 11 sectors | sector funds | sector etfs | industries | industry groups | market sectors | us sectors | s&p 500 sector | parts of the market | part of the market | sector spdrs | sector performance | all eleven sectors | all 11 sectors",
    ),
  },
  {
    name: "the world indices",
    symbols: WORLD,
    phrases: phrases(
      "world indices | world market | world indexes | world markets | global indices | global markets | stock markets | countries | country | international indices | markets around the world | world index | global stock markets | national markets",
    ),
  },
];

/** Words for a sector that also name something else: the sentence's other sides decide. */
export const sectorsToo: Readonly<Record<string, string>> = { tech: "XLK", banks: "XLF", oil: "XLE" };
