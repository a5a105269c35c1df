import type { Driver } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import type { Role, Seen } from './inPage.ts';
import { focusExpression, seenExpression } from './inPage.ts';

/** How often Tab is pressed before the keyboard is said not to reach something. */
const ALL_ROUND = 250;

/** A reader of the site in one window of an engine: goes by roles and names, with a mouse and a keyboard. */
export class Reader {
  readonly driver: Driver;
  private readonly siteUrl: string;

  constructor(driver: Driver, siteUrl: string) {
    this.driver = driver;
    this.siteUrl = siteUrl;
  }

  /** Opens a path of the site, and waits until all its tools are live. */
  async open(path: string): Promise<void> {
    await this.driver.goto(this.siteUrl + path);
    await this.live();
  }

  /** Waits until every tool that can be seen is live: goes to each that still waits to be seen, and back to the top. */
  async live(): Promise<void> {
    await until(
      'live tools',
      async () => (await this.driver.evaluate(`(${wakeNext})()`)) === 'live' || undefined,
    );
    await this.driver.evaluate(`(scrollTo(0, 0), (${countFrames})(), '')`);
    // Until a frame shows it, Firefox takes a click for one on what stood there before.
    await until('the top of the page', async () => (await this.driver.evaluate(FRAMES)) === '2' || undefined);
  }

  /** The path and fragment of the page in view. */
  address(): Promise<string> {
    return this.driver.evaluate('location.pathname + location.hash');
  }

  /** All visible elements of a role whose name holds this text. */
  async all(role: Role, name = ''): Promise<readonly Seen[]> {
    return JSON.parse(await this.driver.evaluate(seenExpression({ role, name }))) as Seen[];
  }

  /** Waits for the first visible element of a role whose name holds this text. */
  see(role: Role, name = ''): Promise<Seen> {
    return until(`${role} "${name}"`, async () => (await this.all(role, name))[0]);
  }

  async click(role: Role, name: string): Promise<void> {
    const target = { role, name };
    await this.see(role, name);
    const [seen] = JSON.parse(await this.driver.evaluate(seenExpression(target, 'show'))) as Seen[];
    if (!seen) throw new Error(`${role} "${name}" went away`);
    await this.driver.click(seen.x, seen.y);
  }

  async focus(role: Role, name: string): Promise<void> {
    await this.see(role, name);
    await this.driver.evaluate(seenExpression({ role, name }, 'focus'));
  }

  async focused(): Promise<Seen | undefined> {
    return (JSON.parse(await this.driver.evaluate(focusExpression)) as Seen[])[0];
  }

  press(...keys: readonly string[]): Promise<void> {
    return this.driver.press(keys);
  }

  type(text: string): Promise<void> {
    return this.driver.press([...text]);
  }

  /** Presses Tab until an element of this role has the focus whose name holds this text. */
  async tabTo(role: Role, name: string): Promise<void> {
    await this.see(role, name);
    for (let count = 0; count < ALL_ROUND; count++) {
      await this.press('Tab');
      if ((await this.all(role, name)).some(({ focused }) => focused)) return;
    }
    throw new Error(`the keyboard does not reach ${role} "${name}"`);
  }

  /** The text of the first element that fits a selector, '' when there is none: for what has no role of its own. */
  text(selector: string): Promise<string> {
    return this.driver.evaluate(
      `(document.querySelector(${JSON.stringify(selector)})?.innerText ?? '').replace(/\\s+/g, ' ').trim()`,
    );
  }
}

const FRAMES = `document.documentElement.dataset.frames ?? ''`;

/** Runs in the page: notes on it when two frames have been drawn. */
function countFrames(): void {
  const { dataset } = document.documentElement;
  delete dataset['frames'];
  requestAnimationFrame(() => requestAnimationFrame(() => (dataset['frames'] = '2')));
}

/** Runs in the page: shows the next tool that waits to be seen; 'live' when none is left. */
function wakeNext(): string {
  const waiting = [...document.querySelectorAll('astro-island[ssr]')]
    .map((island) => island.firstElementChild ?? island)
    .find((content) => content.checkVisibility());
  waiting?.scrollIntoView({ behavior: 'instant' });
  return waiting === undefined && document.readyState === 'complete' ? 'live' : '';
}
