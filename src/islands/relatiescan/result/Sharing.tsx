import { useState } from 'preact/hooks';
import { addressWith } from '../../../browser/addressFragment';
import { copyText } from '../../../browser/clipboard';
import { canShare, shareAddress } from '../../../browser/sharing';
import type { LinkContent } from '../../../model/exchange/linkContents';
import { linkContents } from '../../../model/exchange/linkContents';
import type { Scan } from '../../../model/scan/scan';
import { measureProgress } from '../../../model/scan/scan';
import { formatScanLink, type LinkChoice } from '../../../model/exchange/scanLink';
import { fill } from '../../../model/text/fill';
import { leaveAsIs } from '../../Own';
import { Press } from '../Press';
import { RadioField } from '../steps/fields';
import { useTexts } from '../texts';

/** Shares the result as a link, and says before that what the link holds. */
export function Sharing({ scan }: { readonly scan: Scan }) {
  const { actions } = useTexts().words.result;
  const [choice, setChoice] = useState<LinkChoice>('all');
  const [said, setSaid] = useState({ scan, choice, message: '', link: '' });
  // What was said of other answers or another choice does not hold for these.
  const { message, link } = said.scan === scan && said.choice === choice ? said : { message: '', link: '' };
  const copy = async () => {
    const address = addressWith(formatScanLink(scan, choice));
    const copied = await copyText(address);
    setSaid({ scan, choice, message: copied ? actions.copied : actions.copyFailed, link: address });
  };
  const share = async () => {
    const outcome = await shareAddress(actions.shareTitle, addressWith(formatScanLink(scan, choice)));
    if (outcome === 'failed') await copy();
    else setSaid({ scan, choice, message: outcome === 'shared' ? actions.shared : '', link: '' });
  };
  return (
    <>
      <RadioField
        id="deel"
        label={actions.choice}
        options={actions.choices}
        value={choice}
        onChange={setChoice}
      />
      <Contents scan={scan} choice={choice} />
      <div class="actions">
        {canShare() && <Press onPress={() => void share()}>{actions.share}</Press>}
        <Press onPress={() => void copy()}>{actions.copy}</Press>
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
    </>
  );
}

/** What whoever opens the link can read in it, in words; only what is in this one. */
function Contents({ scan, choice }: { readonly scan: Scan; readonly choice: LinkChoice }) {
  const { words } = useTexts();
  const { actions, roleNames } = words.result;
  const { asked, unanswered } = measureProgress(scan);
  const names = {
    role: roleNames[scan.context.role],
    ander: words.other[scan.context.role],
    answered: asked - unanswered.length,
    asked,
  };
  const subjects = choice === 'conclusion' ? [] : linkContents(scan, choice);
  const holds = {
    all: actions.holds,
    'without-leaving': actions.holdsWithout,
    conclusion: actions.holdsConclusion,
  };
  return (
    <div class="link-contents sans">
      <h3>{actions.contents}</h3>
      <p>
        {fill(holds[choice], names)} {subjects.length > 0 && actions.tells}
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
