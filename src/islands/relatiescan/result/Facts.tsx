import type { ComponentChild } from 'preact';
import { Fragment } from 'preact';
import type { ScanContext } from '../../../model/scan/scanContext';
import { lastNoticeMonth } from '../../../model/scan/scanContext';
import { fill, inWords } from '../../../model/text/fill';
import { Data, Own } from '../../Own';
import { basedOn } from '../answerWords';
import { dayText } from '../dayText';
import { monthText } from '../steps/monthText';
import type { ScanTexts } from '../texts';
import { useTexts } from '../texts';
import type { PartProps } from './partProps';

/** What the result rests on: the relation, who filled it in and when, on how many answers, and the contract. */
export function Facts({ scan: { context }, result }: PartProps) {
  const texts = useTexts();
  const { locale, words } = texts;
  const { facts, roleNames } = words.result;
  const lines: readonly (readonly [string, ComponentChild])[] = [
    [facts.party, context.nickname && <Own>{context.nickname}</Own>],
    [facts.service, context.service && <Own>{context.service}</Own>],
    [facts.role, roleNames[context.role]],
    [facts.level, context.level && words.relation.levels[context.level].toLowerCase()],
    [facts.incident, incidentText(texts, context)],
    [facts.contract, contractText(texts, context)],
    [facts.date, <Data>{dayText(locale, context.date)}</Data>],
    [facts.based, result.asked > 0 && basedOn(texts, result)],
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

function incidentText({ words }: ScanTexts, { problem, incidentKinds = [] }: ScanContext): string {
  if (problem !== 'yes') return '';
  const names = incidentKinds.map((kind) => words.context.kindNames[kind].split(':')[0]?.toLowerCase() ?? '');
  return inWords(names, words.and);
}

function contractText({ words }: ScanTexts, context: ScanContext): string {
  const { facts } = words.result;
  const notice = lastNoticeMonth(context);
  const passed = notice !== undefined && notice < context.date.slice(0, 7);
  return [
    context.contractEnd && fill(facts.contractUntil, { month: monthText(context.contractEnd) }),
    notice && fill(passed ? facts.noticePassed : facts.noticeUntil, { month: monthText(notice) }),
    context.contractEnd && context.tender === 'yes' && facts.tender,
  ]
    .filter(Boolean)
    .join('');
}
