import { useState } from 'preact/hooks';
import { addressWith } from '../../../browser/addressFragment';
import { copyText } from '../../../browser/clipboard';
import { canShare, shareAddress } from '../../../browser/sharing';
import type { LinkContent } from '../../../model/exchange/linkContents';
import { linkContents } from '../../../model/exchange/linkContents';
import type { Scan } from '../../../model/scan/scan';
import { measureProgress } from '../../../model/scan/scan';
import type { LinkChoice } from '../../../model/exchange/formatScanLink';
import { formatScanLink, LINK_CHOICES } from '../../../model/exchange/formatScanLink';
import { fill } from '../../../model/text/fill';
import { Choice } from '../../form/Choice';
import { leaveAsIs } from '../../Own';
import { Press } from '../Press';
import { useTexts } from '../texts';

/** Shares the result as a link: the reader chooses what to send, and reads before that what the link holds. */
export function Sharing({ scan }: { readonly scan: Scan }) {
  const { actions } = useTexts().words.result;
  const [choice, setChoice] = useState<LinkChoice>('all');
  const address = addressWith(formatScanLink(scan, choice));
  const [said, setSaid] = useState({ address, message: '', link: '' });
  // What was said of another link does not hold for this one.
  const { message, link } = said.address === address ? said : { message: '', link: '' };
  const copy = async () => {
    const copied = await copyText(address);
    setSaid({ address, message: copied ? actions.copied : actions.copyFailed, link: address });
  };
  const share = async () => {
    const outcome = await shareAddress(actions.shareTitle, address);
    if (outcome === 'failed') await copy();
    else setSaid({ address, message: outcome === 'shared' ? actions.shared : '', link: '' });
  };
  return (
    <div class="sharing">
      <fieldset class="question">
        <legend>{actions.send}</legend>
        <div class="choices">
          {LINK_CHOICES.map((option) => (
            <Choice
              key={option}
              name="link"
              value={option}
              checked={option === choice}
              onChoose={() => setChoice(option)}
            >
              {actions.choices[option]}
            </Choice>
          ))}
        </div>
      </fieldset>
      <Contents scan={scan} choice={choice} />
      <div class="actions">
        {canShare() && <Press onPress={() => void share()}>{actions.share}</Press>}
        <Press main onPress={() => void copy()}>
          {actions.copyNow}
        </Press>
      </div>
      <p class="sans" role="status">
        {message}
      </p>
      {link && (
        <div class="text-field">
          <label for="uitslag-link">{actions.link}</label>
          <input
            id="uitslag-link"
            type="text"
            readOnly
            ref={leaveAsIs}
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      )}
    </div>
  );
}

/** What whoever opens the link can read in it, in words; only what is in this one. */
function Contents({ scan, choice }: { readonly scan: Scan; readonly choice: LinkChoice }) {
  const { words } = useTexts();
  const { actions, roleNames } = words.result;
  const { asked, unanswered } = measureProgress(scan);
  const names = {
    role: roleNames[scan.context.role],
    other: words.other[scan.context.role],
    answered: asked - unanswered.length,
    asked,
  };
  const subjects = choice === 'conclusion' ? [] : linkContents(scan, choice);
  return (
    <div class="link-contents sans">
      <p>
        {fill(choice === 'all' ? actions.holds : actions.holdsPart[choice], names)}{' '}
        {subjects.length > 0 && actions.tells}
      </p>
      <ul>
        {subjects.map((subject: LinkContent) => (
          <li key={subject}>{fill(actions.subjects[subject], names)}</li>
        ))}
      </ul>
      <p>{actions.holdsNot}</p>
    </div>
  );
}
