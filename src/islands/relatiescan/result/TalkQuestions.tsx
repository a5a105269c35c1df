import type { Reactions } from '../../../model/result/reaction';
import { isReaction, reactionsOf } from '../../../model/result/reaction';
import { fill } from '../../../model/text/fill';
import { useTexts } from '../texts';
import { Part } from './Part';
import type { PartProps } from './partProps';
import { reactionName } from '../../words/reactionWords';

/** So many questions are shown at once. */
const SHOWN = 3;

/** What to take to the talk: answers the reader does not know, and where both views may differ. */
export function TalkQuestions({ scan, result }: PartProps) {
  const { words, form } = useTexts();
  const role = scan.context.role;
  const unknown = form.items.filter(({ id }) => result.unknown.includes(id));
  const views = useViews(scan, result);
  if (unknown.length === 0 && views.length === 0) return null;
  return (
    <Part title={words.result.talk}>
      {unknown.length > 0 && (
        <>
          <p>{words.result.talkIntro}</p>
          <Questions questions={unknown.slice(0, SHOWN).map(({ talk }) => talk[role])} />
          {unknown.length > SHOWN && (
            <details>
              <summary>{fill(words.result.talkMore, { count: unknown.length - SHOWN })}</summary>
              <Questions questions={unknown.slice(SHOWN).map(({ talk }) => talk[role])} />
            </details>
          )}
        </>
      )}
      {views.map((view) => (
        <p key={view}>{view}</p>
      ))}
    </Part>
  );
}

const Questions = ({ questions }: { questions: readonly string[] }) => (
  <ul class="talk">
    {questions.map((question) => (
      <li key={question}>{question}</li>
    ))}
  </ul>
);

/** What the reader sees of a party's behaviour, beside what the other party is expected to see of it. */
function useViews(
  { context, perspective }: PartProps['scan'],
  { own, other }: PartProps['result'],
): readonly string[] {
  const texts = useTexts();
  const words = texts.words.result.perspective;
  const name = texts.words.other[context.role];
  const view = (about: string, seen: Reactions | undefined, expected: string | undefined) => {
    if (!isReaction(expected)) return [];
    const names = { about, other: name, expected: texts.reactions[expected].inSentence };
    if (!seen?.verdict) return [fill(words.only, names)];
    const reaction = reactionName(texts, seen.verdict);
    if (reactionsOf(seen.verdict).includes(expected)) return [fill(words.same, { ...names, reaction })];
    return [fill(words.differs, { ...names, seen: reaction })];
  };
  const views = [
    ...view(words.us, own, perspective?.otherOnUs),
    ...view(fill(words.itself, { other: name }), other, perspective?.otherOnItself),
  ];
  return views.length > 0 ? [...views, fill(words.ask, { other: name })] : [];
}
