import type { Summary } from '../../model/result/summary';
import { fill } from '../../model/text/fill';
import type { ScanTexts } from '../relatiescan/texts';
import type { Voice } from '../relatiescan/result/voice';
import { voiceGaps } from '../relatiescan/result/voice';
import { contentKey } from './reactionWords';

/** The first screen of a result: a sentence each on what holds the party, on its reaction, and on the goals. */
export interface SummaryWords {
  /** Undefined without a placement. */
  readonly held: string | undefined;
  readonly own: string;
  readonly goals: string;
}

/** What the first screen says, to whom the voice speaks. */
export function summaryWords(
  { verdicts: { summary: words } }: ScanTexts,
  { held, own, fits, goals }: Summary,
  voice: Voice,
): SummaryWords {
  const gaps = voiceGaps(voice);
  const say = (text: string | undefined) => fill(text ?? '', gaps);
  return {
    held: held && say(heldText(words, held)),
    own: say(`${words.own[contentKey(own)]}${words.fits[contentKey(fits)]}`),
    goals: say(words.goals[contentKey(goals)]),
  };
}

function heldText(
  { liking, joins, business }: ScanTexts['verdicts']['summary'],
  held: NonNullable<Summary['held']>,
): string {
  const { side, text } = business[held.business];
  return `${liking[held.liking]}${joins[held.liking][side]} ${text}.`;
}
