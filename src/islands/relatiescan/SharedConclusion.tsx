import { useMemo } from 'preact/hooks';
import { concludedResult } from '../../model/result/concludedResult';
import type { Conclusion } from '../../model/result/conclusion';
import { otherRole } from '../../model/role';
import type { Scan } from '../../model/scan/scan';
import type { ScanDraft } from '../../model/scan/scanDraft';
import { Press } from './Press';
import { useReplacing } from './Replacing';
import { ResultScreen } from './result/ResultScreen';
import { voiceGaps, voiceOf } from './result/voice';
import type { SharedProps } from './SharedParts';
import { SharedActions } from './SharedParts';
import { useTexts } from './texts';

interface SharedConclusionProps extends SharedProps {
  readonly conclusion: Conclusion;
}

/** What came in with a link that holds the conclusion alone, told as the view of its sender. */
export default function SharedConclusion(props: SharedConclusionProps) {
  const { conclusion, ignored, own, onReplace, onLeave } = props;
  const texts = useTexts();
  const { shared } = texts.words;
  const scan = useMemo(() => scanWithout(conclusion), [conclusion]);
  const result = useMemo(() => concludedResult(conclusion), [conclusion]);
  const { replacing, question } = useReplacing(own);
  const other: ScanDraft = { context: { role: otherRole(conclusion.role) }, answers: {} };
  return (
    <ResultScreen
      shown
      shared
      scan={scan}
      result={result}
      actions={
        <SharedActions
          ignored={ignored}
          told={[shared.conclusion]}
          gaps={voiceGaps(voiceOf(texts, scan, true))}
          question={question}
        >
          <Press main onPress={() => replacing(() => onReplace(other, 'relation'))}>
            {shared.fillIn}
          </Press>
          <Press plain onPress={onLeave}>
            {shared.leave}
          </Press>
        </SharedActions>
      }
    />
  );
}

/** The scan that a conclusion came from, as far as the conclusion tells of it: without a single answer. */
const scanWithout = ({ role, date }: Conclusion): Scan => ({
  form: 'quick',
  context: { role, date },
  answers: {},
});
