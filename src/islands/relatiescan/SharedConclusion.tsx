import { useLayoutEffect, useRef } from 'preact/hooks';
import { moveFocus, showTitle } from '../../browser/screen';
import type { IgnoredPart } from '../../model/exchange/scanLink';
import type { Conclusion } from '../../model/result/conclusion';
import { reactionsFrom, type Reactions } from '../../model/result/reaction';
import { measureProbabilities } from '../../model/result/typeProbabilities';
import { parseVerdictCode } from '../../model/result/verdict';
import { otherRole } from '../../model/role';
import type { ScanDraft } from '../../model/scan/scanDraft';
import { defined } from '../../model/property';
import { fill } from '../../model/text/fill';
import { Data } from '../Own';
import { verdictWords } from '../words/verdictWords';
import { dayText } from './dayText';
import { Press } from './Press';
import { useReplacing } from './Replacing';
import { MatrixPair } from './result/Matrices';
import { voiceGaps, voiceOf } from './result/voice';
import { SharedNotice } from './SharedParts';
import type { StepId } from './steps';
import { useTexts } from './texts';
import type { ScanControl } from './useScan';

export interface SharedConclusionProps {
  readonly conclusion: Conclusion;
  readonly ignored: readonly IgnoredPart[];
  readonly own: ScanControl;
  readonly onReplace: (draft: ScanDraft, step: StepId) => void;
  readonly onLeave: () => void;
}

/** What came in with a link that holds the conclusion alone: the verdict and the matrices, told as the view of its sender. */
export default function SharedConclusion(props: SharedConclusionProps) {
  const { conclusion, ignored, own, onReplace, onLeave } = props;
  const texts = useTexts();
  const { shared } = texts.words;
  const voice = voiceOf(texts, { context: conclusion }, true);
  const { replacing, question } = useReplacing(own);
  const other: ScanDraft = { context: { role: otherRole(conclusion.role) }, answers: {} };
  return (
    <>
      <SharedNotice ignored={ignored} told={[shared.conclusion]} gaps={voiceGaps(voice)} question={question}>
        <Press main onPress={() => replacing(() => onReplace(other, 'relation'))}>
          {shared.fillIn}
        </Press>
        <Press plain onPress={onLeave}>
          {shared.leave}
        </Press>
      </SharedNotice>
      <article class="result">
        <ConclusionHead conclusion={conclusion} />
        <div class="result-figures">
          <MatrixPair result={drawnOf(conclusion)} voice={voice} />
        </div>
      </article>
    </>
  );
}

function ConclusionHead({ conclusion }: { readonly conclusion: Conclusion }) {
  const texts = useTexts();
  const { result: words } = texts.words;
  const voice = voiceOf(texts, { context: conclusion }, true);
  const { place, reason, date } = conclusion;
  const verdict = parseVerdictCode(conclusion.verdict);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    moveFocus(heading.current);
    showTitle(`${words.title} · ${texts.title}`);
  }, []);
  const told =
    verdict && place
      ? verdictWords(texts, verdict, measureProbabilities(place), voice)
      : { strong: words.none, rest: '', sentence: '', lede: '' };
  return (
    <header class="result-head">
      <div>
        <p class="kind">{fill(words.titleOf, voiceGaps(voice))}</p>
        <dl class="key-values">
          <dt>{words.facts.date}</dt>
          <dd>
            <Data>{dayText(texts.locale, date)}</Data>
          </dd>
        </dl>
      </div>
      <div class="verdict">
        <h2 ref={heading} tabIndex={-1}>
          <b>{told.strong}</b>
          {told.rest}
        </h2>
        {told.sentence && <p class="lede">{told.sentence}</p>}
        {told.lede && <p>{told.lede}</p>}
        {reason && <p>{texts.verdicts.reason[reason]}</p>}
      </div>
    </header>
  );
}

/** What the matrices show of a conclusion: reactions only where a bar is known. */
const drawnOf = ({ place, verdict, own, other }: Conclusion) => {
  const known = (bars: Reactions['bars']) => (Object.keys(bars).length > 0 ? reactionsFrom(bars) : undefined);
  return defined({
    commitment: place,
    verdict: parseVerdictCode(verdict),
    own: known(own),
    other: known(other),
  });
};
