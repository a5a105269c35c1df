import type { ComponentProps } from 'preact';
import { readJsonFile } from '../../browser/jsonFile';
import { unfoldRoles } from './roleFold';
import type { AdviceTexts, ScanTexts } from './texts';
import type OwnResult from './OwnResult';

type ResultProps = Omit<ComponentProps<typeof OwnResult>, 'advice'>;

let kept: Promise<AdviceTexts> | undefined;

/** Gives the reader's own result, with the words of its advice: these are had once, and asked for again where that failed. */
export const resultLoader = (texts: ScanTexts) => async () => {
  kept ??= readAdvice(texts).catch((error: unknown) => {
    kept = undefined;
    throw error;
  });
  const [{ default: Part }, advice] = await Promise.all([import('./OwnResult'), kept]);
  return { default: (props: ResultProps) => <Part {...props} advice={advice} /> };
};

async function readAdvice({ adviceAddress, words }: ScanTexts): Promise<AdviceTexts> {
  return unfoldRoles(await readJsonFile(adviceAddress), words.other) as AdviceTexts;
}
