import { createCanvas } from "@napi-rs/canvas";
import { CustomChart, LineChart } from "echarts/charts";
import { GraphicComponent, GridComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { type Chart, HEIGHT, WIDTH } from "./chart.ts";
import { FAMILY, printable, registerFonts } from "./fonts.ts";
import { indexedPng } from "./png.ts";
import { pictureOf } from "./shape.ts";
import type { Measure } from "./sheet.ts";

/**
 * Draws a chart. Takes some tens of milliseconds of a thread: call it in a worker.
 * @returns a PNG of {@link WIDTH} × {@link HEIGHT} pixels
 */
export type Drawing = (chart: Chart) => Uint8Array;

/** Makes fonts and library ready, once a thread. */
export function openDrawing(): Drawing {
  registerFonts();
  echarts.use([LineChart, CustomChart, GridComponent, GraphicComponent, CanvasRenderer]);
  echarts.setPlatformAPI({ createCanvas: () => createCanvas(1, 1) as never });
  const ruler = createCanvas(1, 1).getContext("2d");
  const measure: Measure = (words, size, weight) => {
    ruler.font = `${weight} ${size}px ${FAMILY}`;
    return ruler.measureText(printable(words)).width;
  };
  // One for all pictures of a thread: each covers the one before whole.
  const canvas = createCanvas(WIDTH, HEIGHT);
  return (chart) => {
    const options = { renderer: "canvas", width: WIDTH, height: HEIGHT, devicePixelRatio: 1 } as const;
    const instance = echarts.init(canvas as never, null, options);
    try {
      instance.setOption(pictureOf(chart, measure));
      return indexedPng(canvas.getContext("2d").getImageData(0, 0, WIDTH, HEIGHT).data, WIDTH, HEIGHT);
    } finally {
      instance.dispose();
    }
  };
}
