// Opens pages in headless Chromium and prints, as JSON, what axe-core finds in each.
// node tools/browser.mjs PAGE.html…   (paths; CHROMIUM names another browser program)
// With --shots DIR also a picture of each at phone (390 px) and desk (1280 px) width.
import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const words = process.argv.slice(2);
const at = words.indexOf("--shots");
const shots = at < 0 ? null : words.splice(at, 2)[1];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
const answers = [];
try {
  for (const page of words) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const tab = await context.newPage();
    const asked = [];
    tab.on("request", (request) => asked.push(request.url()));
    await tab.goto(pathToFileURL(resolve(page)).href);
    if (shots !== null) {
      for (const [name, width] of [["phone", 390], ["desk", 1280]]) {
        await tab.setViewportSize({ width, height: 900 });
        await tab.screenshot({ path: join(shots, `${basename(page, ".html")}-${name}.png`), fullPage: true });
      }
      await tab.setViewportSize({ width: 1280, height: 900 });
    }
    await tab.evaluate(axe);
    const found = await tab.evaluate(() => globalThis.axe.run(document));
    await tab.setViewportSize({ width: 390, height: 800 });
    answers.push({
      page,
      // Anything but the page itself and what it holds inside would be a remote asset.
      remote: asked.filter((url) => !url.startsWith("file:") && !url.startsWith("data:")),
      scrolls: await tab.evaluate(() => document.documentElement.scrollWidth > globalThis.innerWidth),
      violations: found.violations.map((row) => ({
        rule: row.id,
        help: row.help,
        places: row.nodes.map((node) => node.target.join(" ")),
      })),
    });
    await context.close();
  }
} finally {
  await browser.close();
}
console.log(JSON.stringify(answers));
