import { CURRENT_FORM, type FormState } from '../../../src/model/scan/formChange';

const { A5: _, ...kept } = CURRENT_FORM.since;

/** A form version that does not exist: A1 asks something else, A5 is gone and G5 is new. */
export const VERSION_3: FormState = { version: 3, since: { ...kept, A1: 3, G5: 3 } };
