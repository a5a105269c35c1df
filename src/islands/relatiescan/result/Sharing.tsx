import { useState } from 'preact/hooks';
import { addressWith } from '../../../browser/addressFragment';
import { copyText } from '../../../browser/clipboard';
import { canShare, shareAddress } from '../../../browser/sharing';
import type { LinkContent } from '../../../model/exchange/linkContents';
import { linkContents } from '../../../model/exchange/linkContents';
import type { Scan } from '../../../model/scan/scan';
import { measureProgress } from '../../../model/scan/scan';
import { formatScanLink } from '../../../model/exchange/scanLink';
import { fill } from '../../../model/text/fill';
import { leaveAsIs } from '../../Own';
import { Press } from '../Press';
import { useTexts } from '../texts';

/** Shares the result as a link, and says before that what the link holds. */
export function Sharing({ scan }: { readonly scan: Scan }) {
  const { actions } = useTexts().words.result;
  const [said, setSaid] = useState({ scan, message: '', link: '' });
  // What was said of other answers does not hold for these.
  const { message, link } = said.scan === scan ? said : { message: '', link: '' };
  const copy = async () => {
    const address = addressWith(formatScanLink(scan));
    const copied = await copyText(address);
    setSaid({ scan, message: copied ? actions.copied : actions.copyFailed, link: address });
  };
  const share = async () => {
    const outcome = await shareAddress(actions.shareTitle, addressWith(formatScanLink(scan)));
    if (outcome === 'failed') await copy();
    else setSaid({ scan, message: outcome === 'shared' ? actions.shared : '', link: '' });
  };
  return (
    <>
      <Contents scan={scan} />
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
function Contents({ scan }: { readonly scan: Scan }) {
  const { words } = useTexts();
  const { actions, roleNames } = words.result;
  const { asked, unanswered } = measureProgress(scan);
  const names = {
    role: roleNames[scan.context.role],
    ander: words.other[scan.context.role],
    answered: asked - unanswered.length,
    asked,
  };
  const subjects = linkContents(scan);
  return (
    <div class="link-contents sans">
      <h3>{actions.contents}</h3>
      <p>
        {fill(actions.holds, names)} {subjects.length > 0 && actions.tells}
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
