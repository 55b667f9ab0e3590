/** A mainland mobile number or a resident identity number, also in the groups that people write them in. */
const form = /(?<!\d)(1[3-9]\d[ -]?\d{4}[ -]?\d{4}|[1-9]\d{5}[ -]?\d{8}[ -]?\d{3}[\dXx])(?![\dA-Za-z])/;
/** A SHA-256 digest as it is written: one in some thousands ends in eleven digits that look like a number. */
const digest = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;

/** Whether a text holds a number that names a person, full width or not: such a text is read by more than its writer. */
export const holdsPersonalNumber = (text: string): boolean => form.test(text.normalize('NFKC').replace(digest, ''));
