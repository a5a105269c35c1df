import type { ComponentChild } from 'preact';
import { Fragment } from 'preact';
import type { Frame } from '../../../model/scan/frame';
import { lastNoticeMonth } from '../../../model/scan/frame';
import { fill, inWords } from '../../fill';
import { Data, Own } from '../../Own';
import { basedOn } from '../answerWords';
import { dayText } from '../dayText';
import { monthText } from '../steps/monthText';
import type { ScanTexts } from '../texts';
import { useTexts } from '../texts';
import type { PartProps } from './Result';

/** What the result rests on: the relation, who filled it in and when, on how many answers, and the contract. */
export function Facts({ scan: { frame }, reading }: PartProps) {
  const texts = useTexts();
  const { locale, words } = texts;
  const { facts, roleNames } = words.result;
  const lines: readonly (readonly [string, ComponentChild])[] = [
    [facts.party, frame.nickname && <Own>{frame.nickname}</Own>],
    [facts.service, frame.service && <Own>{frame.service}</Own>],
    [facts.role, roleNames[frame.role]],
    [facts.level, frame.level && words.relation.levels[frame.level].toLowerCase()],
    [facts.incident, incidentText(texts, frame)],
    [facts.contract, contractText(texts, frame)],
    [facts.date, <Data>{dayText(locale, frame.date)}</Data>],
    [facts.based, basedOn(texts, reading)],
  ];
  return (
    <dl class="key-values">
      {lines
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

function incidentText({ words }: ScanTexts, { problem, incidentKinds = [] }: Frame): string {
  if (problem !== 'yes') return '';
  const names = incidentKinds.map((kind) => words.context.kindNames[kind].split(':')[0]?.toLowerCase() ?? '');
  return inWords(names, words.and);
}

function contractText({ words }: ScanTexts, frame: Frame): string {
  const { facts } = words.result;
  const notice = lastNoticeMonth(frame);
  const passed = notice !== undefined && notice < frame.date.slice(0, 7);
  return [
    frame.contractEnd && fill(facts.contractUntil, { month: monthText(frame.contractEnd) }),
    notice && fill(passed ? facts.noticePassed : facts.noticeUntil, { month: monthText(notice) }),
    frame.contractEnd && frame.tender === 'yes' && facts.tender,
  ]
    .filter(Boolean)
    .join('');
}
