import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const lint = new ESLint();
const messagesOf = async (code: string, filePath: string) =>
  (await lint.lintText(code, { filePath })).flatMap(({ messages }) => messages.map(({ message }) => message));

describe('the code rules', () => {
  it.each(['test/site/made-up.test.ts', 'test/long/made-up.test.ts'])(
    'let %s ask a page until it answers what is expected',
    async (file) => {
      const asks = [
        'count()',
        "evaluate('1')",
        'evaluateAll((all: readonly Element[]) => all.length)',
        'innerText()',
        'allInnerTexts()',
        'isVisible()',
        'isChecked()',
        "getAttribute('id')",
        'inputValue()',
        'textContent()',
        'title()',
      ];
      for (const ask of asks) {
        const hasty = `expect(await page.locator('p').${ask}).toBe(1);\n`;
        expect(await messagesOf(`${START}${hasty}`, file), ask).toEqual([
          expect.stringContaining('expect.poll'),
        ]);
      }
      const patient = "await expect.poll(() => page.locator('p').count()).toBe(1);\n";
      const certain = 'expect(await page.pdf()).toBeDefined();\n';
      expect(await messagesOf(START + patient + certain, file)).toEqual([]);
    },
    30_000,
  );

  it.each(['test/site/made-up.ts', 'test/long/made-up.test.ts', 'test/engines/made-up.ts'])(
    'let %s wait for no fixed time',
    async (file) => {
      for (const wait of [
        'page.waitForTimeout(100)',
        'page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))',
      ])
        expect(await messagesOf(`${START}await expect(${wait}).resolves.toBe(1);\n`, file), wait).toEqual([
          expect.stringContaining('locator.waitFor()'),
        ]);
    },
  );

  it('keep scripts from importing what belongs to tests', async () => {
    const bad = "import '../test/site/harness/site.ts';\n";
    expect(await messagesOf(bad, 'scripts/made-up.mjs')).toEqual([expect.stringContaining('scripts/lib')]);
    expect(await messagesOf("import './lib/site.mjs';\n", 'scripts/made-up.mjs')).toEqual([]);
  });
});

const START =
  "import type { Page } from 'playwright-core';\nimport { expect } from 'vitest';\ndeclare const page: Page;\n";
