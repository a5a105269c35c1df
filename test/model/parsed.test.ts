import { ESLint } from 'eslint';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { parseDay, parseMonth } from '../../src/model/time/calendar';
import type { CalendarProblem } from '../../src/model/time/calendar';
import { parseDatedIncident, parseIncidentDate } from '../../src/model/line/datedIncident';
import type { DatedIncident } from '../../src/model/line/datedIncident';
import { parseDateText, parseMonthText } from '../../src/model/time/dateText';
import type { DateProblem } from '../../src/model/time/dateText';
import { parseNumberText } from '../../src/model/text/numberText';
import { accepted, type Parsed, refused, valueOf } from '../../src/model/parsed';
import { parseScanLink } from '../../src/model/exchange/scanLink';
import type { LinkProblem, OpenedLink } from '../../src/model/exchange/scanLink';
import { parseTimelineRecord } from '../../src/model/line/timelineRecord';
import type { StoredTimeline, TimelineProblem } from '../../src/model/line/timelineRecord';

describe('what is parsed', () => {
  it('is a value or the reason why there is none, and never both in one', () => {
    expect([accepted('a'), refused('b')]).toEqual([
      { ok: true, value: 'a' },
      { ok: false, problem: 'b' },
    ]);
    expect([valueOf(accepted('a')), valueOf(refused('a'))]).toEqual(['a', undefined]);
  });

  it('has a type that holds its reasons apart', () => {
    expectTypeOf(parseDay).returns.toEqualTypeOf<Parsed<string, CalendarProblem>>();
    expectTypeOf(parseMonth).returns.toEqualTypeOf<Parsed<string, CalendarProblem>>();
    expectTypeOf(parseIncidentDate).returns.toEqualTypeOf<Parsed<string, CalendarProblem>>();
    expectTypeOf(parseDateText).returns.toEqualTypeOf<Parsed<string | undefined, DateProblem>>();
    expectTypeOf(parseMonthText).returns.toEqualTypeOf<Parsed<string | undefined, DateProblem>>();
    expectTypeOf(parseNumberText).returns.toEqualTypeOf<Parsed<number | undefined, 'not-a-number'>>();
    expectTypeOf(parseScanLink).returns.toEqualTypeOf<Parsed<OpenedLink, LinkProblem>>();
    expectTypeOf(parseTimelineRecord).returns.toEqualTypeOf<Parsed<StoredTimeline, TimelineProblem>>();
    expectTypeOf(valueOf(parseDatedIncident({}))).toEqualTypeOf<DatedIncident | undefined>();
    // @ts-expect-error A reason is no value: what was read must be looked at first.
    expect(parseMonth('abc').value).toBeUndefined();
  });

  it('cannot be a text that is a value or a word for having none', async () => {
    const lint = new ESLint();
    const messagesOf = async (code: string, filePath: string) =>
      (await lint.lintText(code, { filePath })).flatMap(({ messages }) =>
        messages.map((each) => each.message),
      );
    const bad = "export const parse = (text: string): string | undefined | 'invalid' => text || 'invalid';\n";
    for (const place of ['src/model/month.ts', 'src/islands/month.ts', 'src/browser/month.ts'])
      expect(await messagesOf(bad, place)).toEqual([expect.stringContaining('use Parsed')]);
    const indexed = "export type Kept<T, K extends keyof T> = T[K] | 'invalid';\n";
    expect(await messagesOf(indexed, 'src/islands/kept.ts')).toEqual([expect.stringContaining('use Parsed')]);
    const good = "export type Answer = 1 | 2 | 'unknown';\nexport type Name = string | undefined;\n";
    expect(await messagesOf(good, 'src/model/answers.ts')).toEqual([]);
  }, 30_000);
});
