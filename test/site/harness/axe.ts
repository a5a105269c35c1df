import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const runOptions: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/**
 * What axe finds wrong on the page as it stands now, one line for each element:
 * `rule: what is wrong | the element | how to fix it`. Empty when nothing is. The page's own policy does not matter:
 * axe enters through the debugging protocol and not through a script element. The page must run scripts.
 */
export async function runAxe(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const known = await evaluate(session, `typeof axe === 'object'`);
    if (known !== true) await evaluate(session, `${await axeSource()};undefined`);
    const results = await evaluate(
      session,
      `axe.run(document, ${JSON.stringify(runOptions)}).then(JSON.stringify)`,
    );
    return readable(JSON.parse(results as string) as AxeResults);
  } finally {
    await session.detach();
  }
}

type Session = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;

async function evaluate(session: Session, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    allowUnsafeEvalBlockedByCSP: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as unknown;
}

function axeSource(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}

function readable({ violations }: AxeResults): readonly string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const fix = (failureSummary ?? '').replace(/\s*\n\s*/g, ' ');
      return `${id}: ${help} | ${target.join(' ')} | ${fix}`;
    }),
  );
}
